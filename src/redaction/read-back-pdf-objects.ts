import { filtersOf, unpacked } from './pdf-filters.js';
import { PDF_WORDS } from './pdf-words.js';
import { asWritten } from './read-back-names.js';

const END_OF_STREAM = 'endstream';
const FONT_HEAD = 65_536;

/** A stream that nobody could look into, so nobody can say what it holds. */
export class StreamUnreadable extends Error {
  constructor() {
    super('a stream of the served file cannot be unpacked');
    this.name = 'StreamUnreadable';
  }
}

/**
 * What the objects of a file say in strings and in the names of things, and the streams that any program can unpack:
 * contents, character maps, and the names in font programs. The pixels of images are read as pictures elsewhere.
 */
export function wordsOfObjects(bytes: Buffer): readonly string[] {
  const texts: string[] = [];
  const names = new Set<string>();
  const take = (data: Buffer) => {
    const source = data.toString('latin1');
    texts.push(...literals(source));
    for (const name of namesIn(source)) names.add(name);
  };
  let at = 0;
  for (;;) {
    const stream = bytes.indexOf('stream\r\n', at);
    const open = bytes.subarray(at, stream < 0 ? bytes.length : stream);
    take(open);
    const end = stream < 0 ? -1 : bytes.indexOf(END_OF_STREAM, stream);
    if (end < 0) break;
    readStream(open, bytes.subarray(stream + 8, end), { take, texts });
    // Past the whole word: it ends as the word that opens a stream does.
    at = end + END_OF_STREAM.length;
  }
  return [...texts, ...[...names].map(asWritten)];
}

function readStream(
  open: Buffer,
  data: Buffer,
  { take, texts }: { readonly take: (data: Buffer) => void; readonly texts: string[] },
): void {
  // The last object before the stream says what it holds.
  const dictionary = open.subarray(Math.max(0, open.lastIndexOf(' obj'))).toString('latin1');
  if (/\/Subtype\s*\/Image\b/.test(dictionary)) return;
  const plain = unpacked(filtersOf(dictionary), data);
  if (plain === undefined) throw new StreamUnreadable();
  if (isFont(dictionary)) texts.push(...wordsOfFont(plain));
  else take(plain);
}

function isFont(dictionary: string): boolean {
  return /\/Length1\b|\/Subtype\s*\/(Type1C|CIDFontType0C|OpenType)\b/.test(dictionary);
}

/** Names and notes of a font stand at its beginning, or in a table; what its letters look like is no text. */
function wordsOfFont(program: Buffer): readonly string[] {
  const table = nameTable(program);
  const clear = program.indexOf('eexec');
  const head = table ?? program.subarray(0, clear > 0 ? clear : Math.min(FONT_HEAD, 4_096));
  const narrow =
    head.toString('latin1').match(/[A-Za-z\u00c0-\u00ff][\w .'\u00c0-\u00ff-]{3,}/g) ?? [];
  const wide = [head, head.subarray(1)].flatMap(
    (bytes) =>
      Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString('utf16le')
        .match(/[A-Za-z\u00c0-\u00ff][\w .'\u00c0-\u00ff-]{3,}/g) ?? [],
  );
  return [...new Set([...narrow, ...wide])].map(asWritten);
}

/** Undefined for a program of another kind than TrueType and OpenType. */
function nameTable(program: Buffer): Buffer | undefined {
  if (program.length < 12 || !/^(\0\u0001\0\0|true|OTTO)/.test(program.toString('latin1', 0, 4)))
    return undefined;
  const tables = program.readUInt16BE(4);
  for (let entry = 12; entry < Math.min(program.length - 16, 12 + tables * 16); entry += 16)
    if (program.toString('latin1', entry, entry + 4) === 'name') {
      const at = program.readUInt32BE(entry + 8);
      return program.subarray(at, at + Math.min(FONT_HEAD, program.readUInt32BE(entry + 12)));
    }
  return Buffer.alloc(0);
}

function literals(source: string): readonly string[] {
  const plain = [...source.matchAll(/\(((?:[^()\\]|\\.)*)\)/g)].map((match) => match[1] ?? '');
  const hex = [...source.matchAll(/<([0-9A-Fa-f\s]{4,})>/g)].map((match) =>
    textOf(Buffer.from((match[1] ?? '').replace(/\s/g, ''), 'hex')),
  );
  return [...plain, ...hex].filter((text) => /[A-Za-z]{3}/.test(text));
}

function textOf(raw: Buffer): string {
  return raw.subarray(0, 2).equals(Buffer.from([0xfe, 0xff]))
    ? raw
        .subarray(0, raw.length & ~1)
        .swap16()
        .toString('utf16le')
    : raw.toString('latin1');
}

/** Names with letters enough to be somebody's, with what they say in other signs. */
function namesIn(source: string): readonly string[] {
  return [...source.matchAll(/\/([^\s()<>[\]{}/%]{2,127})/g)]
    .map(([, name = '']) => Buffer.from(unescaped(name), 'latin1').toString('utf8'))
    .filter((name) => /\p{L}{2}/u.test(name) && !PDF_WORDS.has(name));
}

function unescaped(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
