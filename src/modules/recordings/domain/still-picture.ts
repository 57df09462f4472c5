import type { MediaSample, MediaTrack } from './mp4-samples.js';
import type { Range } from './ranges.js';

/** Codecs whose pictures are units, each behind its length. Source: ISO/IEC 14496-15. */
const IN_UNITS = ['avc1', 'avc3', 'hvc1', 'hev1'];
// Nearly all files take four bytes for a length; two are seldom, one is hardly possible.
const LENGTHS = [4, 2, 1] as const;
const LEAST_BYTES = 2;

/**
 * The picture that stands in for those that were cut: the smallest that is shown anyway and leans on another.
 *
 * A decoder stops at zeros, also at those it reads ahead; a picture that changes next to nothing it takes.
 */
export function standInOf(
  { kind, codec, samples }: MediaTrack,
  isCut: (sample: MediaSample) => boolean,
): Range | undefined {
  if (kind !== 'VIDEO' || !IN_UNITS.includes(codec)) return undefined;
  const shown = samples.filter(
    (sample) => sample.to - sample.from >= LEAST_BYTES && !isCut(sample),
  );
  const leaning = shown.filter(({ key }) => !key);
  return smallest(leaning.length > 0 ? leaning : shown);
}

function smallest(samples: readonly MediaSample[]): Range | undefined {
  let found: MediaSample | undefined;
  for (const sample of samples)
    if (found === undefined || sample.to - sample.from < found.to - found.from) found = sample;
  return found === undefined ? undefined : { from: found.from, to: found.to };
}

/**
 * The picture in so many bytes: its last unit is made longer with zeros, which every decoder leaves aside.
 *
 * Undefined when it does not fit, or is not written in units behind lengths.
 */
export function stretched(picture: Buffer, size: number): Buffer | undefined {
  if (size < picture.length) return undefined;
  for (const lengthBytes of LENGTHS) {
    const last = lastUnitOf(picture, lengthBytes);
    if (last === undefined) continue;
    const length = size - last - lengthBytes;
    if (length >= 2 ** (8 * lengthBytes)) return undefined;
    const bytes = Buffer.alloc(size);
    picture.copy(bytes);
    bytes.writeUIntBE(length, last, lengthBytes);
    return bytes;
  }
  return undefined;
}

/** Where the last unit begins; undefined when lengths of so many bytes and units do not add up. */
function lastUnitOf(picture: Buffer, lengthBytes: number): number | undefined {
  let last: number | undefined;
  let at = 0;
  while (at + lengthBytes < picture.length) {
    const length = picture.readUIntBE(at, lengthBytes);
    if (length === 0) return undefined;
    last = at;
    at += lengthBytes + length;
  }
  return at === picture.length ? last : undefined;
}
