import { inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { FileRefused, type Limits } from './format.js';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
// 1 January 1980, the earliest an archive can say: when a part was written is nobody's business.
const NO_DATE = new Date(1980, 0, 1, 12);

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
export function pack(parts: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, part] of parts) files[name] = part;
  return zipSync(files, { mtime: NO_DATE, level: 6 });
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
