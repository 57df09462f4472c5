import type { MediaTrack } from './mp4-samples.js';

/**
 * What stands in the place of withheld bytes, as it is kept with a version.
 *
 * 0 zeros; 1, 2 a frame of silence of one or two channels; 3 a picture of the same film (versions from before); 4 to 9 the
 * end of a sequence, in H.264 and H.265 by turns, behind lengths of four, two and one byte.
 */
export type Fill = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export const PICTURE = 3;

const NOTHING = Buffer.alloc(0);
// Frames of AAC-LC in which nothing is heard; a decoder would stumble over zeros alone.
const MONO = Buffer.from([0x00, 0xc8, 0x00, 0x80, 0x23, 0x80]);
const STEREO = Buffer.from([0x21, 0x00, 0x49, 0x90, 0x02, 0x19, 0x00, 0x23, 0x80]);

// A decoder takes the end of a sequence for what it is, and waits for the next key picture: there a cut ends.
const ENDS = {
  avc: Buffer.from([0x0a]),
  hevc: Buffer.from([0x48, 0x01]),
} as const;
const ENDINGS = [
  { fill: 4, codec: 'avc', lengthBytes: 4 },
  { fill: 5, codec: 'hevc', lengthBytes: 4 },
  { fill: 6, codec: 'avc', lengthBytes: 2 },
  { fill: 7, codec: 'hevc', lengthBytes: 2 },
  { fill: 8, codec: 'avc', lengthBytes: 1 },
  { fill: 9, codec: 'hevc', lengthBytes: 1 },
] as const;
const CODECS: Readonly<Record<string, keyof typeof ENDS>> = {
  avc1: 'avc',
  avc3: 'avc',
  hvc1: 'hevc',
  hev1: 'hevc',
};

/** The beginning of so many bytes that a decoder takes; behind it all are zeros. */
export function fillingFor(fill: Fill, size: number): Buffer {
  if (fill === 1) return MONO;
  if (fill === 2) return STEREO;
  const ending = ENDINGS.find((one) => one.fill === fill);
  return ending === undefined ? NOTHING : endOfSequence(ending, size);
}

/** One unit as long as the whole: zeros behind it are left aside by every decoder. */
function endOfSequence({ codec, lengthBytes }: (typeof ENDINGS)[number], size: number): Buffer {
  const length = size - lengthBytes;
  if (length < ENDS[codec].length || length >= 2 ** (8 * lengthBytes)) return NOTHING;
  const head = Buffer.alloc(lengthBytes);
  head.writeUIntBE(length, 0, lengthBytes);
  return Buffer.concat([head, ENDS[codec]]);
}

/** Sound and pictures for which zeros do as they are: whole numbers are silence then, and the rest is left aside. */
const ZEROS_DO: ReadonlySet<string> = new Set([
  'Opus',
  'av01',
  'sowt',
  'twos',
  'lpcm',
  'in24',
  'in32',
  'fl32',
  'fl64',
  'ipcm',
]);

/**
 * What stands in for withheld samples of a track; undefined when a player would stop at whatever we put there.
 *
 * Tried with the decoders of Chromium.
 */
export function fillOf({ kind, codec, channels, lengthBytes }: MediaTrack): Fill | undefined {
  if (kind === 'OTHER' || ZEROS_DO.has(codec)) return 0;
  if (codec === 'mp4a') return channels === 1 ? 1 : channels === 2 ? 2 : undefined;
  const wanted = CODECS[codec];
  return ENDINGS.find((one) => one.codec === wanted && one.lengthBytes === lengthBytes)?.fill;
}
