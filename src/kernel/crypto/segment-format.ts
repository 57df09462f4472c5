/** The sealed form of a large object, byte by byte; docs/segment-format.md says it in words, with test vectors. */
export const SEGMENT_BYTES = 65_536;
export const TAG_BYTES = 16;
export const HEADER_BYTES = 20;

const MAGIC = Buffer.from('ONTZIEN', 'latin1');
const VERSION = 1;
const PREFIX_BYTES = 7;
const RUN_BYTES = 4 + PREFIX_BYTES;
const SEALED_SEGMENT_BYTES = SEGMENT_BYTES + TAG_BYTES;

/** A sealed object that is not what it was when it was written, or not the one that was asked for. */
export class SegmentDamaged extends Error {
  constructor(
    /** Number of the segment, or -1 for the header. */
    readonly segment: number,
  ) {
    super(`segment ${segment} is damaged`);
    this.name = 'SegmentDamaged';
  }
}

/** One uninterrupted stretch of writing: from this segment on, nonces start with this prefix. */
export interface NonceRun {
  readonly firstSegment: number;
  readonly prefix: Buffer;
}

/** How many segments a plain file of this size has; even an empty one has its last. */
export function segmentCount(plainSize: number): number {
  return Math.max(1, Math.ceil(plainSize / SEGMENT_BYTES));
}

/** Plain bytes in one segment; only the last may be short. */
export function segmentLength(segment: number, plainSize: number): number {
  return segment === segmentCount(plainSize) - 1
    ? plainSize - segment * SEGMENT_BYTES
    : SEGMENT_BYTES;
}

/** Where a sealed segment starts in the object. */
export function sealedOffset(segment: number): number {
  return HEADER_BYTES + segment * SEALED_SEGMENT_BYTES;
}

export function sealedSize(plainSize: number): number {
  return HEADER_BYTES + plainSize + segmentCount(plainSize) * TAG_BYTES;
}

export function encodeHeader(prefix: Buffer): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  MAGIC.copy(header, 0);
  header.writeUInt8(VERSION, 7);
  header.writeUInt32BE(SEGMENT_BYTES, 8);
  prefix.copy(header, 12);
  return header;
}

/** Refuses anything that is not a header of this version; the reserved byte stays zero. */
export function checkHeader(header: Buffer): Buffer {
  const expected = header.length === HEADER_BYTES && encodeHeader(header.subarray(12, 19));
  if (expected === false || !expected.equals(header)) throw new SegmentDamaged(-1);
  return header;
}

/** Nonce of a segment: run prefix, number of the segment, whether it is the last. */
export function segmentNonce(prefix: Buffer, segment: number, last: boolean): Buffer {
  const nonce = Buffer.allocUnsafe(12);
  prefix.copy(nonce, 0, 0, PREFIX_BYTES);
  nonce.writeUInt32BE(segment, PREFIX_BYTES);
  nonce.writeUInt8(last ? 1 : 0, 11);
  return nonce;
}

/** What every segment is bound to: the header and the record it belongs to. */
export function additionalData(header: Buffer, objectId: string): Buffer {
  return Buffer.concat([header, Buffer.from(objectId, 'utf8')]);
}

export function encodeRuns(runs: readonly NonceRun[]): Buffer {
  const bytes = Buffer.alloc(runs.length * RUN_BYTES);
  runs.forEach(({ firstSegment, prefix }, index) => {
    bytes.writeUInt32BE(firstSegment, index * RUN_BYTES);
    prefix.copy(bytes, index * RUN_BYTES + 4);
  });
  return bytes;
}

export function decodeRuns(bytes: Buffer): readonly NonceRun[] {
  return Array.from({ length: bytes.length / RUN_BYTES }, (_, index) => ({
    firstSegment: bytes.readUInt32BE(index * RUN_BYTES),
    prefix: bytes.subarray(index * RUN_BYTES + 4, (index + 1) * RUN_BYTES),
  }));
}

/** Goes on at a segment under a fresh prefix; runs that wrote nothing that counts fall away. */
export function continueRuns(
  runs: readonly NonceRun[],
  firstSegment: number,
  prefix: Buffer,
): readonly NonceRun[] {
  return [
    ...runs.filter((run, index) => index === 0 || run.firstSegment < firstSegment),
    { firstSegment, prefix },
  ];
}

/** The prefix a segment was sealed under: that of the latest run that starts at or before it. */
export function prefixOf(runs: readonly NonceRun[], segment: number): Buffer {
  const run = runs.findLast(({ firstSegment }) => firstSegment <= segment);
  if (run === undefined) throw new SegmentDamaged(segment);
  return run.prefix;
}
