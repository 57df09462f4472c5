import { type Edit, MARGIN_MS, type VersionState } from './edits.js';
import type { Range } from './ranges.js';

/** Made of a recording: an edited version as a film of its own, or one that browsers play where the original is not. */
export const RENDITION_KINDS = ['EDITED', 'PLAYABLE'] as const;
export type RenditionKind = (typeof RENDITION_KINDS)[number];

export const RENDITION_STATES = ['WAITING', 'RENDERING', 'READY', 'FAILED', 'DESTROYED'] as const;
export type RenditionState = (typeof RENDITION_STATES)[number];

/** How often one is begun again after it broke off, before people are told that it does not work. */
export const MOST_ATTEMPTS = 3;

/** What a rendering must know of the film. */
export interface FilmFacts {
  readonly container: string;
  readonly videoCodec: string | null;
  readonly hasAudio: boolean;
}

/** An edit as it is kept with a version: it may end later than was asked, at a whole picture. */
export interface KeptEdit extends Pick<Edit, 'kind' | 'fromMs' | 'toMs'> {
  readonly untilMs: number;
}

/** What is black and silent in a film that was made of an edited version. */
export function cutOf(edits: readonly KeptEdit[]): readonly Range[] {
  return edits
    .filter(({ kind }) => kind === 'CUT')
    .map(({ fromMs, untilMs }) => ({ from: fromMs, to: untilMs }));
}

/** Readers of ffmpeg, by what the file was found to be. */
const DEMUXERS: Readonly<Record<string, string>> = {
  'MPEG-4': 'mov',
  QuickTime: 'mov',
  Matroska: 'matroska',
  WebM: 'matroska',
  AVI: 'avi',
  'MPEG-TS': 'mpegts',
  'MPEG-PS': 'mpeg',
  MXF: 'mxf',
  Wave: 'wav',
  FLAC: 'flac',
};

export function demuxerOf(container: string): string | undefined {
  return DEMUXERS[container];
}

/** Those that a rendering can be made of. */
export const READ_CONTAINERS: readonly string[] = Object.keys(DEMUXERS);
/** Those that browsers open, and the pictures in them that they show; tried with Chromium (docs/recordings.md). */
export const PLAYED_CONTAINERS: readonly string[] = [
  'MPEG-4',
  'QuickTime',
  'Matroska',
  'WebM',
  'Wave',
  'FLAC',
];
export const PLAYED_PICTURES: readonly string[] = ['AVC', 'VP8', 'VP9', 'AV1'];

/** Whether browsers play it as it is. */
export function playsInBrowsers({
  container,
  videoCodec,
}: Pick<FilmFacts, 'container' | 'videoCodec'>): boolean {
  return (
    PLAYED_CONTAINERS.includes(container) &&
    (videoCodec === null || PLAYED_PICTURES.includes(videoCodec))
  );
}

/** How a recording is shown: as it is, by what was made of it, not yet, or not at all. */
export const SHOWN_HOW = ['ORIGINAL', 'RENDITION', 'RENDERING', 'NOT'] as const;
export type ShownHow = (typeof SHOWN_HOW)[number];

export function shownHow(
  film: Pick<FilmFacts, 'container' | 'videoCodec'>,
  rendition: RenditionState | null,
  /** A rendering can be made here. */
  renders: boolean,
): ShownHow {
  if (playsInBrowsers(film)) return 'ORIGINAL';
  if (rendition === 'READY') return 'RENDITION';
  const coming = rendition === 'WAITING' || rendition === 'RENDERING' || rendition === null;
  return coming && renders ? 'RENDERING' : 'NOT';
}

/** How a version is enforced: while the original is sent, by a film of its own, by one that is to come, or not at all. */
export const VERSION_KEPT = ['BY_SENDING', 'RENDERED', 'RENDERING', 'NOT_MADE'] as const;
export type VersionKept = (typeof VERSION_KEPT)[number];

/** Null for a version that is not in force: nobody is shown it. */
export function versionKept(
  standing: VersionState,
  rendition: RenditionState | null,
  { byRendering, renders }: { readonly byRendering: boolean; readonly renders: boolean },
): VersionKept | null {
  if (standing !== 'IN_FORCE') return null;
  if (rendition === 'READY') return 'RENDERED';
  if (!byRendering) return 'BY_SENDING';
  return renders && rendition !== 'FAILED' ? 'RENDERING' : 'NOT_MADE';
}

/** Filters and options of one rendering, as ffmpeg reads them. */
export interface RenderPlan {
  readonly filters: string;
  readonly output: readonly string[];
}

const SECONDS_A_FRAGMENT = 2;
// A tone that nobody takes for a voice, a quarter as loud as speech may be.
const TONE = 'sine=frequency=1000:sample_rate=48000';

/**
 * The same film on the same clock: what was cut is black and silent for as long as it was, so that time codes stay true.
 *
 * @param marks further filters of the picture, such as a mark of who gets it.
 */
export function renderPlan(
  { videoCodec, hasAudio }: FilmFacts,
  edits: readonly KeptEdit[],
  marks: readonly string[] = [],
): RenderPlan {
  const sees = videoCodec !== null;
  const filters = [
    ...(sees ? [`[0:V:0]${pictureFilters(edits, marks).join(',')}[v]`] : []),
    ...(hasAudio ? soundFilters(edits) : []),
  ];
  return {
    filters: filters.join(';'),
    output: [
      ...(sees ? ['-map', '[v]', ...PICTURE_OPTIONS] : []),
      ...(hasAudio ? ['-map', '[a]', ...SOUND_OPTIONS] : []),
      ...['-map_metadata', '-1', '-map_chapters', '-1', '-f', 'mp4', '-movflags'],
      sees ? FRAGMENTS : FRAGMENTS.replace('+frag_keyframe', ''),
      ...(sees ? [] : ['-frag_duration', String(SECONDS_A_FRAGMENT * 1_000_000)]),
    ],
  };
}

const FRAGMENTS = '+frag_keyframe+empty_moov+default_base_moof';
// No picture leans on a later one, so that every fragment stands by itself from its first moment.
const PICTURE_OPTIONS = [
  ...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '21', '-pix_fmt', 'yuv420p', '-bf', '0'],
  ...['-force_key_frames', `expr:gte(t,n_forced*${String(SECONDS_A_FRAGMENT)})`],
];
const SOUND_OPTIONS = ['-c:a', 'aac', '-b:a', '128k', '-ac', '2', '-ar', '48000'];

function pictureFilters(edits: readonly KeptEdit[], marks: readonly string[]): readonly string[] {
  const cut = whenOf(edits.filter(({ kind }) => kind === 'CUT'));
  return [
    'yadif=mode=send_frame:deint=interlaced',
    'scale=trunc(iw/2)*2:trunc(ih/2)*2',
    'format=yuv420p',
    ...(cut === undefined ? [] : [`drawbox=x=0:y=0:w=iw:h=ih:color=black:t=fill:enable='${cut}'`]),
    ...marks,
  ];
}

function soundFilters(edits: readonly KeptEdit[]): readonly string[] {
  const silent = whenOf(edits);
  if (silent === undefined) return ['[0:a:0]anull[a]'];
  const muted = `volume=volume=0:enable='${silent}'`;
  const beeped = whenOf(edits.filter(({ kind }) => kind === 'BEEP'));
  if (beeped === undefined) return [`[0:a:0]${muted}[a]`];
  return [
    `[0:a:0]${muted},aresample=48000[said]`,
    `${TONE},volume=volume=0:enable='not(${beeped})'[tone]`,
    '[said][tone]amix=inputs=2:duration=first:normalize=0[a]',
  ];
}

/** When any of the edits holds, as an expression of the second; undefined when there is none. */
function whenOf(edits: readonly KeptEdit[]): string | undefined {
  if (edits.length === 0) return undefined;
  const seconds = (ms: number) => (ms / 1_000).toFixed(3);
  return edits
    .map(({ fromMs, untilMs }) => {
      // As with serving: sound may be shifted against the picture by some frames.
      const [from, to] = [Math.max(0, fromMs - MARGIN_MS), untilMs + MARGIN_MS];
      return `between(t,${seconds(from)},${seconds(to)})`;
    })
    .join('+');
}
