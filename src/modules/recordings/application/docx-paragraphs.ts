import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const DOCUMENT = 'word/document.xml';
/** A transcript of a day is some hundreds of kilobytes; a file that swells beyond this is none. */
const LARGEST_XML = 16 * 1_048_576;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

/** The paragraphs of a Word document, as plain lines; undefined when the file is none. */
export function docxParagraphs(file: Buffer): readonly string[] | undefined {
  try {
    const entry = entriesOf(file).find(({ name }) => name === DOCUMENT);
    return entry === undefined ? undefined : paragraphsOf(unpacked(file, entry));
  } catch {
    // A broken archive and one that swells too far look the same to whoever sent it.
    return undefined;
  }
}

function entriesOf(file: Buffer): readonly Entry[] {
  const end = file.lastIndexOf(signature(END_OF_DIRECTORY));
  if (end === -1) return [];
  const count = file.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let number = 0; number < count && file.readUInt32LE(at) === ENTRY; number += 1) {
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      at: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function unpacked(file: Buffer, { method, packed, at }: Entry): string {
  const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const bytes = file.subarray(from, from + packed);
  if (method === 0) return bytes.toString('utf8');
  return inflateRawSync(bytes, { maxOutputLength: LARGEST_XML }).toString('utf8');
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const ROWS: Readonly<Record<string, number>> = { '<w:tr': 1, '</w:tr>': -1 };
const PIECES = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\b[^>]*\/>|<w:tr\b|<\/w:(?:p|tc|tr)>/g;

/** A row of a table is one line, its cells apart by tabs: times, speaker and words often have a column each. */
function paragraphsOf(xml: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let rows = 0;
  for (const [piece, text] of xml.matchAll(PIECES)) {
    rows += ROWS[piece] ?? 0;
    const ends = piece === '</w:tr>' || (piece === '</w:p>' && rows === 0);
    if (ends) lines.push(line.trim());
    line = ends ? '' : line + wordsOf(piece, text);
  }
  return [...lines, line.trim()];
}

/** The words of a piece, or what keeps the words on both sides of it apart. */
function wordsOf(piece: string, text: string | undefined): string {
  if (text !== undefined) return unescaped(text);
  if (piece === '</w:tc>' || piece.startsWith('<w:tab')) return '\t';
  return piece === '</w:p>' || piece.startsWith('<w:br') ? ' ' : '';
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const hex = name.startsWith('#x') || name.startsWith('#X');
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code > 0x10_ff_ff || code < 0x20 ? ' ' : String.fromCodePoint(code);
  });
}
