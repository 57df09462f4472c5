import { deflateSync } from 'node:zlib';
import { filtersOf, unpacked } from './pdf-filters.js';
import { PDF_WORDS } from './pdf-words.js';
import type { Renaming } from './renaming.js';

const STREAM = Buffer.from('stream\r\n', 'latin1');
const FONT_PROGRAM = /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/;
const PICTURE = /\/Subtype\s*\/Image\b/;
/** A string in brackets or in hexadecimal, or a name. */
const TOKEN =
  /\((?:[^()\\]|\\[^]|\((?:[^()\\]|\\[^])*\))*\)|<[0-9A-Fa-f\s]*>|\/([^\s()<>[\]{}/%]+)/g;

/**
 * The file in which no name of a thing says these words any more: of fonts, colours, layers and marks, in the objects and
 * in the contents that use them. Strings of objects that say them become empty; in font programs the letters are crossed
 * out. Made for files as PDFium writes them: every object in the open, at the place the table says.
 */
export function renamedPdf(file: Buffer, renaming: Renaming): Buffer {
  const table = file.lastIndexOf('xref\r\n', file.lastIndexOf('startxref') - 1);
  const trailer = file.indexOf('trailer', table);
  const entries = placesIn(file.subarray(table, trailer).toString('latin1'));
  const order = [...new Set(entries.filter(({ used }) => used).map(({ at }) => at))].toSorted(
    (one, other) => one - other,
  );
  const out: Buffer[] = [file.subarray(0, order[0] ?? table)];
  let size = out[0]?.length ?? 0;
  const moved = new Map<number, number>();
  for (const [index, at] of order.entries()) {
    const object = renamedObject(file.subarray(at, order[index + 1] ?? table), renaming);
    moved.set(at, size);
    out.push(object);
    size += object.length;
  }
  const lines = entries.map(({ line, used, at }) =>
    used ? `${String(moved.get(at) ?? 0).padStart(10, '0')}${line.slice(10)}` : line,
  );
  const tail = file.subarray(trailer).toString('latin1');
  const end = tail.replace(/startxref\s+\d+/, `startxref\r\n${size}`);
  out.push(Buffer.from(`xref\r\n${lines.join('')}${end}`, 'latin1'));
  return Buffer.concat(out);
}

interface TableLine {
  readonly line: string;
  readonly used: boolean;
  readonly at: number;
}

/** The lines of the table of places, also those that say which objects follow. */
function placesIn(table: string): readonly TableLine[] {
  return table
    .split(/(?<=\n)/)
    .slice(1)
    .map((line) => ({ line, used: /^\d{10} \d{5} n/.test(line), at: Number(line.slice(0, 10)) }));
}

function renamedObject(object: Buffer, renaming: Renaming): Buffer {
  const at = object.indexOf(STREAM);
  if (at < 0) return Buffer.from(renamedDictionary(object.toString('latin1'), renaming), 'latin1');
  const dictionary = object.subarray(0, at).toString('latin1');
  const named = renamedDictionary(dictionary, renaming);
  const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(dictionary)?.[1] ?? Number.NaN);
  const start = at + STREAM.length;
  const data = object.subarray(start, start + length);
  const changed =
    PICTURE.test(dictionary) || Number.isNaN(length)
      ? undefined
      : renamedStream(dictionary, data, renaming);
  if (changed === undefined)
    return Buffer.concat([Buffer.from(named, 'latin1'), object.subarray(at)]);
  const head = named
    .replace(/\/Filter\s*(?:\[[^\]]*\]|\/[A-Za-z0-9]+)/, '/Filter/FlateDecode')
    .replace(/\/Length \d+/, `/Length ${changed.length}`);
  return Buffer.concat([
    Buffer.from(`${head}stream\r\n`, 'latin1'),
    changed,
    object.subarray(start + length),
  ]);
}

/** Undefined when nothing of it changes. */
function renamedStream(dictionary: string, data: Buffer, renaming: Renaming): Buffer | undefined {
  const filters = filtersOf(dictionary);
  const plain = filters.length === 0 ? undefined : unpacked(filters, data);
  if (plain === undefined) return undefined;
  const changed = FONT_PROGRAM.test(dictionary)
    ? crossedOut(plain, renaming)
    : Buffer.from(renamedContents(plain.toString('latin1'), renaming), 'latin1');
  return changed.equals(plain) ? undefined : deflateSync(changed);
}

function renamedDictionary(source: string, renaming: Renaming): string {
  return source.replace(TOKEN, (token, name?: string) => {
    if (name !== undefined) return nameAfter(name, renaming);
    const words = wordsOf(token);
    return renaming.of(words) === words ? token : '()';
  });
}

/** Strings of contents are what shows on the page: those are reviewed. */
function renamedContents(source: string, renaming: Renaming): string {
  return source.replace(TOKEN, (token, name?: string) =>
    name === undefined ? token : nameAfter(name, renaming),
  );
}

function nameAfter(name: string, renaming: Renaming): string {
  if (PDF_WORDS.has(name)) return `/${name}`;
  const words = textOf(
    Buffer.from(
      name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      ),
      'latin1',
    ),
  );
  const changed = renaming.of(words);
  if (changed === words) return `/${name}`;
  return `/${encodeURIComponent(changed).replaceAll('%', '#').replace(/[()]/g, '')}`;
}

function wordsOf(token: string): string {
  const bytes = token.startsWith('<')
    ? Buffer.from(token.slice(1, -1).replace(/\s/g, ''), 'hex')
    : Buffer.from(token.slice(1, -1).replace(/\\([0-7]{3}|[^])/g, escapeOf), 'latin1');
  return textOf(bytes);
}

function escapeOf(_: string, code: string): string {
  return code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : code;
}

function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}

/** Of the same length, so that a font program stays as it is laid out. */
function crossedOut(program: Buffer, { words }: Renaming): Buffer {
  const out = Buffer.from(program);
  for (const word of words)
    for (const [bytes, cross] of [
      [Buffer.from(word, 'latin1'), Buffer.from('x')],
      [Buffer.from(word, 'utf16le').swap16(), Buffer.from([0, 0x78])],
    ] as const)
      for (let at = out.indexOf(bytes); at >= 0; at = out.indexOf(bytes, at + bytes.length))
        out.fill(cross, at, at + bytes.length);
  return out;
}
