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

/** What of a film there is to decode. */
export interface DecodedFilm {
  readonly videoCodec: string | null;
  readonly hasAudio: boolean;
  readonly durationMs: number;
}

// As of the sound of WAVE files: below the hiss of any microphone that is on. A room in the dark has some light in it.
const SILENCE = 'silencedetect=noise=-66dB:duration=1';
const BLACK = 'blackdetect=d=1:pixel_black_th=0.06:picture_black_ratio_th=0.995';

/** Everything that was filtered, into nothing. */
export function decodingOutput({ videoCodec, hasAudio }: DecodedFilm): readonly string[] {
  const maps = [
    ...(videoCodec === null ? [] : ['-map', '[v]']),
    ...(hasAudio ? ['-map', '[a]'] : []),
  ];
  return [...maps, '-f', 'null'];
}

// The last picture is not counted for as long as it stands.
const LAST_MS = 500;

/** Filters that say when nothing is heard or seen; nothing is written. */
export function decodingFilters({ videoCodec, hasAudio }: DecodedFilm): string {
  return [
    ...(videoCodec === null ? [] : [`[0:V:0]${BLACK}[v]`]),
    ...(hasAudio ? [`[0:a:0]${SILENCE}[a]`] : []),
  ].join(';');
}

/** Flags by what these filters said of all of a film; null where there was nothing to listen to or to look at. */
export function flagsOfWords(words: string, film: DecodedFilm): ContentFlags {
  const { videoCodec, hasAudio, durationMs } = film;
  const all = (pattern: RegExp) => {
    const seconds = [...words.matchAll(pattern)].reduce((sum, [, one]) => sum + Number(one), 0);
    return seconds * 1_000 + LAST_MS >= durationMs * (1 - FEW);
  };
  return {
    looksSilent: hasAudio ? all(/silence_duration: ([\d.]+)/gu) : null,
    looksBlack: videoCodec === null ? null : all(/black_duration:([\d.]+)/gu),
  };
}
