import type { MediaSample, MediaTrack } from './mp4-samples.js';

/** What the sizes of samples say of a recording; null when they say nothing. */
export interface ContentFlags {
  readonly looksSilent: boolean | null;
  readonly looksBlack: boolean | null;
}

// Codecs that write less where there is less to hear; others take the same room for silence as for speech.
const SPARING_SOUND: ReadonlySet<string> = new Set(['mp4a', 'Opus']);
const SPARING_PICTURE: ReadonlySet<string> = new Set([
  'avc1',
  'avc3',
  'hvc1',
  'hev1',
  'vp09',
  'av01',
]);
// A frame of digital silence takes some six bytes of AAC and three of Opus; a quiet room takes ten times as much.
const SILENT_BYTES = 24;
// An empty key picture of 1920 x 1080 takes one or two thousand bytes; a room with somebody in it fifty times as much.
const BLACK_KEY_BYTES_A_PIXEL = 0.004;
const BLACK_OTHER_BYTES_A_PIXEL = 0.0005;
const FEW = 0.01;
const ENOUGH_SAMPLES = 10;

/**
 * Flags a track on which nothing seems to be heard or seen.
 *
 * Nothing is decoded: it is a reason for somebody to look, never a verdict. A picture with noise in it looks like a picture.
 */
export function contentFlags(
  tracks: readonly MediaTrack[] | undefined,
  pixels: number,
): ContentFlags {
  return {
    looksSilent: allOf(tracks, 'AUDIO', SPARING_SOUND, ({ from, to }) => to - from <= SILENT_BYTES),
    looksBlack: allOf(tracks, 'VIDEO', SPARING_PICTURE, ({ from, to, key }) => {
      const most = key ? BLACK_KEY_BYTES_A_PIXEL : BLACK_OTHER_BYTES_A_PIXEL;
      return to - from <= pixels * most;
    }),
  };
}

function allOf(
  tracks: readonly MediaTrack[] | undefined,
  kind: MediaTrack['kind'],
  sparing: ReadonlySet<string>,
  isEmpty: (sample: MediaSample) => boolean,
): boolean | null {
  const own = tracks?.filter((track) => track.kind === kind) ?? [];
  const telling = own.filter(
    ({ codec, samples }) => sparing.has(codec) && samples.length >= ENOUGH_SAMPLES,
  );
  if (telling.length === 0 || telling.length < own.length) return null;
  return telling.every(
    ({ samples }) => samples.filter((one) => !isEmpty(one)).length <= samples.length * FEW,
  );
}
