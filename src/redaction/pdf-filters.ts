import { constants, inflateRawSync } from 'node:zlib';

const MOST = 64 * 1_048_576;
const BASE = 85;

/** What a stream of a PDF says before it was packed; undefined when it is packed in a way only pictures are, or broken. */
export function unpacked(filters: readonly string[], data: Buffer): Buffer | undefined {
  try {
    return filters.reduce<Buffer | undefined>(
      (bytes, filter) => (bytes === undefined ? undefined : STEPS[filter]?.(bytes)),
      data,
    );
  } catch {
    return undefined;
  }
}

const STEPS: Readonly<Record<string, (data: Buffer) => Buffer>> = {
  // Past the head and without the check at the end: programs show a stream whose last bytes are missing.
  FlateDecode: (data) =>
    inflateRawSync(data.subarray(2), {
      maxOutputLength: MOST,
      finishFlush: constants.Z_SYNC_FLUSH,
    }),
  ASCIIHexDecode: (data) => Buffer.from(data.toString('latin1').replace(/>[^]*$|\s/g, ''), 'hex'),
  ASCII85Decode: fromBase85,
  LZWDecode: fromLzw,
};

/** The names of the filters of a stream, outermost first, as its dictionary says. */
export function filtersOf(dictionary: string): readonly string[] {
  const stated = /\/Filter\s*(?:\[([^\]]*)\]|\/([A-Za-z0-9]+))/.exec(dictionary);
  if (stated === null) return [];
  const [, many, one] = stated;
  return one === undefined ? [...(many ?? '').matchAll(/\/([A-Za-z0-9]+)/g)].map(nameOf) : [one];
}

function nameOf([, name]: RegExpExecArray): string {
  return name ?? '';
}

function fromBase85(data: Buffer): Buffer {
  const digits = data
    .toString('latin1')
    .replace(/^\s*<~|~[^]*$|\s/g, '')
    .replaceAll('z', '!!!!!');
  const out = Buffer.alloc(Math.ceil(digits.length / 5) * 4);
  let size = 0;
  for (let at = 0; at < digits.length; at += 5) {
    const group = digits.slice(at, at + 5);
    const padded = group.padEnd(5, 'u');
    let value = 0;
    for (const digit of padded) value = value * BASE + digit.charCodeAt(0) - 33;
    out.writeUInt32BE(value % 0x1_0000_0000, size);
    size += group.length - 1;
  }
  return out.subarray(0, size);
}

const CLEAR = 256;
const END = 257;

/** Source: ISO 32000-1, 7.4.4 (early change, as every writer does). */
function fromLzw(data: Buffer): Buffer {
  const out: number[] = [];
  let table: number[][] = [];
  let width = 9;
  let before: readonly number[] | undefined;
  for (let bit = 0; bit + width <= data.length * 8;) {
    const code = bitsAt(data, bit, width);
    bit += width;
    if (code === END) break;
    if (code === CLEAR) {
      [table, width, before] = [[], 9, undefined];
      continue;
    }
    const entry = entryOf(code, table, before);
    for (const byte of entry) out.push(byte);
    if (out.length > MOST) throw new RangeError('more than a stream may hold');
    if (before !== undefined) table.push([...before, entry[0] ?? 0]);
    before = entry;
    width = widthFor(table.length + END + 2);
  }
  return Buffer.from(out);
}

function entryOf(
  code: number,
  table: readonly (readonly number[])[],
  before: readonly number[] | undefined,
): readonly number[] {
  if (code < CLEAR) return [code];
  const known = table[code - END - 1];
  if (known !== undefined) return known;
  if (before === undefined) throw new RangeError('a code before its entry');
  return [...before, before[0] ?? 0];
}

function widthFor(next: number): number {
  if (next >= 2_048) return 12;
  if (next >= 1_024) return 11;
  return next >= 512 ? 10 : 9;
}

function bitsAt(data: Buffer, bit: number, width: number): number {
  let value = 0;
  for (let at = bit; at < bit + width; at += 1)
    value = (value << 1) | (((data[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
  return value;
}
