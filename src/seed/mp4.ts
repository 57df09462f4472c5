import { pictureParameters, type PictureSize, sequenceParameters } from './h264.js';

/** What the index of a file needs to know of its pictures. */
export interface Mp4Track {
  readonly size: PictureSize;
  readonly picturesPerSecond: number;
  /** Bytes of each sample, in order. */
  readonly sampleSizes: readonly number[];
  /** Which samples are key pictures, from 0. */
  readonly keys: readonly number[];
}

const UNITS = 1_000;
const MATRIX = [0x0001_0000, 0, 0, 0, 0x0001_0000, 0, 0, 0, 0x4000_0000];
const MDAT_HEADER = 16;

/** Everything before the first sample: type, index, and the head of the data. The index comes first, so playing begins at once. */
export function mp4Head(track: Mp4Track): Buffer {
  const type = box('ftyp', text('isom'), u32(0x200), text('isomiso2avc1mp41'));
  // The index holds absolute positions, and its size does not depend on them: made twice.
  const start = type.length + index(track, 0).length + MDAT_HEADER;
  const bytes = track.sampleSizes.reduce((sum, size) => sum + size, 0);
  return Buffer.concat([type, index(track, start), u32(1), text('mdat'), u64(bytes + MDAT_HEADER)]);
}

function index(track: Mp4Track, start: number): Buffer {
  const { size, picturesPerSecond, sampleSizes } = track;
  const duration = sampleSizes.length * UNITS;
  const movie = Math.round(duration / picturesPerSecond);
  const movieHead = full(
    'mvhd',
    0,
    u32(0, 0, 1_000, movie, 0x0001_0000),
    u16(0x0100, 0),
    u32(0, 0, ...MATRIX, 0, 0, 0, 0, 0, 0, 2),
  );
  const trackHead = full(
    'tkhd',
    3,
    u32(0, 0, 1, 0, movie, 0, 0),
    u16(0, 0, 0, 0),
    u32(...MATRIX, size.width * 0x1_0000, size.height * 0x1_0000),
  );
  const mediaHead = full('mdhd', 0, u32(0, 0, picturesPerSecond * UNITS, duration), u16(0x55c4, 0));
  const handler = full('hdlr', 0, u32(0), text('vide'), u32(0, 0, 0), text('Ontzien\0'));
  const reference = box('dinf', full('dref', 0, u32(1), full('url ', 1)));
  const media = box('minf', full('vmhd', 1, u16(0, 0, 0, 0)), reference, samples(track, start));
  return box('moov', movieHead, box('trak', trackHead, box('mdia', mediaHead, handler, media)));
}

function samples({ size, sampleSizes, keys }: Mp4Track, start: number): Buffer {
  const count = sampleSizes.length;
  const offsets: Buffer[] = [];
  let at = start;
  for (const bytes of sampleSizes) {
    offsets.push(u64(at));
    at += bytes;
  }
  return box(
    'stbl',
    full('stsd', 0, u32(1), codec(size)),
    full('stts', 0, u32(1, count, UNITS)),
    full('stss', 0, u32(keys.length, ...keys.map((key) => key + 1))),
    full('stsc', 0, u32(1, 1, 1, 1)),
    full('stsz', 0, u32(0, count, ...sampleSizes)),
    full('co64', 0, u32(count), ...offsets),
  );
}

function codec(size: PictureSize): Buffer {
  const sequence = sequenceParameters(size);
  const picture = pictureParameters();
  const profile = sequence.subarray(1, 4);
  const configuration = box(
    'avcC',
    bytes(1),
    profile,
    bytes(0xff, 0xe1),
    u16(sequence.length),
    sequence,
    bytes(1),
    u16(picture.length),
    picture,
  );
  return box(
    'avc1',
    u32(0),
    u16(0, 1),
    u32(0, 0, 0, 0),
    u16(size.width, size.height),
    u32(0x0048_0000, 0x0048_0000, 0),
    u16(1),
    Buffer.alloc(32),
    u16(0x18, 0xffff),
    configuration,
  );
}

function box(type: string, ...parts: readonly Buffer[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 8);
  return Buffer.concat([u32(length), text(type), ...parts]);
}

/** A box with a version, always 0 here, and flags. */
function full(type: string, flags: number, ...parts: readonly Buffer[]): Buffer {
  return box(type, u32(flags), ...parts);
}

function text(value: string): Buffer {
  return Buffer.from(value, 'latin1');
}

function bytes(...values: readonly number[]): Buffer {
  return Buffer.from(values);
}

function u16(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => buffer.writeUInt16BE(value, at * 2));
  return buffer;
}

function u32(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => buffer.writeUInt32BE(value, at * 4));
  return buffer;
}

function u64(value: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64BE(BigInt(value));
  return buffer;
}
