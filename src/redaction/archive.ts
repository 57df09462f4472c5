import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { FileRefused, type Limits } from './format.js';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
/** Setting up the packer costs more time than it saves bytes below this. */
const SMALL_BYTES = 1_024;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
// 1 January 1980, the earliest an archive can say: when a part was written is nobody's business.
const NO_DATE = 0x0021;
const NO_TIME = 0;
const VERSION = 20;
const UTF8_FLAG = 0x0800;
const LOCAL_BYTES = 30;
/** The part that both headers have in common. */
const ENTRY_BYTES = 26;

export type Parts = ReadonlyMap<string, Buffer>;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * All parts of an archive, within limits that are checked before and while unpacking.
 *
 * What the directory says of a size is not believed: unpacking stops at the limit. Overlapping entries, two parts of
 * one name and data before or behind the archive are refused, because programs disagree on what they mean.
 */
export function unpack(bytes: Buffer, limits: Limits): Parts {
  const parts = new Map<string, Buffer>();
  let left = limits.unpackedBytes;
  let taken = 0;
  for (const entry of directory(bytes, limits).toSorted((one, two) => one.offset - two.offset)) {
    if (entry.offset < taken || parts.has(entry.name)) throw new FileRefused('unsafe');
    const data = dataOf(bytes, entry);
    taken = entry.offset + data.length;
    const part = inflate(data, entry, left);
    left -= part.length;
    if (!entry.name.endsWith('/')) parts.set(entry.name, part);
  }
  return parts;
}

/** An archive with nothing in it but names and parts: no dates, comments or extra fields. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const [title, part] of parts) {
    const name = Buffer.from(title, 'utf8');
    const method = part.length < SMALL_BYTES ? STORED : DEFLATED;
    const data = method === STORED ? part : deflateRawSync(part);
    const entry = entryBytes({ name, part, method }, data.length);
    pieces.push(localHeader(entry, name), data);
    central.push(centralHeader(entry, name, offset));
    offset += LOCAL_BYTES + name.length + data.length;
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...pieces, ...central, endRecord(central.length, size, offset)]);
}

interface Packed {
  readonly name: Buffer;
  readonly part: Uint8Array;
  readonly method: number;
}

/** What both headers of an entry say of it, in the order of the format. */
function entryBytes({ name, part, method }: Packed, packed: number): Buffer {
  const entry = Buffer.alloc(ENTRY_BYTES);
  entry.writeUInt16LE(VERSION, 0);
  entry.writeUInt16LE(UTF8_FLAG, 2);
  entry.writeUInt16LE(method, 4);
  entry.writeUInt16LE(NO_TIME, 6);
  entry.writeUInt16LE(NO_DATE, 8);
  entry.writeUInt32LE(crc32(part), 10);
  entry.writeUInt32LE(packed, 14);
  entry.writeUInt32LE(part.length, 18);
  entry.writeUInt16LE(name.length, 22);
  return entry;
}

function localHeader(entry: Buffer, name: Buffer): Buffer {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(LOCAL, 0);
  return Buffer.concat([mark, entry, name]);
}

function centralHeader(entry: Buffer, name: Buffer, offset: number): Buffer {
  const head = Buffer.alloc(CENTRAL_BYTES);
  head.writeUInt32LE(CENTRAL, 0);
  head.writeUInt16LE(VERSION, 4);
  entry.copy(head, 6);
  head.writeUInt32LE(offset, 42);
  return Buffer.concat([head, name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

function directory(bytes: Buffer, limits: Limits): readonly Entry[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  let at = bytes.readUInt32LE(end + 16);
  if (count > limits.parts) throw new FileRefused('too-large');
  // Something between directory and end, or an archive that begins elsewhere, means a second file in this one.
  if (at + size !== end || bytes.readUInt32LE(0) !== LOCAL) throw new FileRefused('ambiguous');
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_BYTES > end || bytes.readUInt32LE(at) !== CENTRAL)
      throw new FileRefused('damaged');
    entries.push(entryAt(bytes, at));
    at +=
      CENTRAL_BYTES +
      bytes.readUInt16LE(at + 28) +
      bytes.readUInt16LE(at + 30) +
      bytes.readUInt16LE(at + 32);
  }
  if (at !== end) throw new FileRefused('ambiguous');
  return entries;
}

function endOf(bytes: Buffer): number {
  for (
    let at = bytes.length - END_BYTES;
    at >= Math.max(0, bytes.length - END_BYTES - 65_535);
    at -= 1
  ) {
    if (bytes.readUInt32LE(at) !== END) continue;
    if (at + END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw new FileRefused('damaged');
}

function entryAt(bytes: Buffer, at: number): Entry {
  const flags = bytes.readUInt16LE(at + 8);
  if ((flags & ENCRYPTED_FLAG) !== 0) throw new FileRefused('encrypted');
  const method = bytes.readUInt16LE(at + 10);
  if (method !== STORED && method !== DEFLATED) throw new FileRefused('unsafe');
  const nameBytes = bytes.readUInt16LE(at + 28);
  const name = bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes).toString('utf8');
  if (name === '' || name.startsWith('/') || name.includes('\\') || name.split('/').includes('..'))
    throw new FileRefused('unsafe');
  return {
    name,
    method,
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  };
}

function dataOf(bytes: Buffer, { offset, packed }: Entry): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL)
    throw new FileRefused('damaged');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw new FileRefused('damaged');
  return bytes.subarray(start, start + packed);
}

function inflate(data: Buffer, { method, unpacked }: Entry, left: number): Buffer {
  if (unpacked > left) throw new FileRefused('too-large');
  if (method === STORED) return data;
  try {
    const part = inflateRawSync(data, { maxOutputLength: Math.max(1, unpacked) });
    if (part.length !== unpacked) throw new FileRefused('damaged');
    return part;
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused(isTooLong(error) ? 'unsafe' : 'damaged');
  }
}

function isTooLong(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
