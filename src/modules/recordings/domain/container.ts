/** What an inspector read in the file itself, whatever its name or its sender say. */
export interface ContainerFacts {
  readonly format: string | undefined;
  readonly durationMs: number;
  readonly video:
    { readonly format: string; readonly width: number; readonly height: number } | undefined;
  readonly hasAudio: boolean;
  /** When it was begun, as the file says in words. */
  readonly begunAt?: string | undefined;
}

export interface Container {
  readonly container: string;
  readonly durationMs: number;
  /** Null for sound alone, as are width and height. */
  readonly videoCodec: string | null;
  readonly width: number | null;
  readonly height: number | null;
  /** False is a flag for people, not a refusal: cameras for documents have no microphone. */
  readonly hasAudio: boolean;
  /** By the clock of the camera, in UTC; undefined when the file says nothing, or what cannot be. */
  readonly cameraBeganAt: Date | undefined;
}

export type ContainerRefusal =
  'unknown-container' | 'no-video-track' | 'no-duration' | 'has-picture' | 'no-audio-track';

export type ContainerVerdict =
  | { readonly kind: 'recording'; readonly container: Container }
  | { readonly kind: 'refuse'; readonly because: readonly ContainerRefusal[] };

/** Containers that studios deliver, with the type a player is told. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  'MPEG-4': 'video/mp4',
  QuickTime: 'video/quicktime',
  Matroska: 'video/x-matroska',
  WebM: 'video/webm',
  AVI: 'video/x-msvideo',
  'MPEG-TS': 'video/mp2t',
  'MPEG-PS': 'video/mpeg',
  MXF: 'application/mxf',
};

/** Containers of sound alone, beside those that can hold a picture too. */
const SOUND_TYPES: Readonly<Record<string, string>> = {
  ...MEDIA_TYPES,
  Wave: 'audio/wav',
  FLAC: 'audio/flac',
};

/** Whether a file is a recording: a known container, a picture, a length. Gives every reason at once. */
export function assessContainer(facts: ContainerFacts): ContainerVerdict {
  const missing: ContainerRefusal[] = facts.video === undefined ? ['no-video-track'] : [];
  return verdictOf(facts, refusalsOf(facts, MEDIA_TYPES, missing));
}

/**
 * Whether a file is sound alone: a known container, sound, a length, and no picture.
 *
 * A picture is refused: a right to view names its tracks, and pictures that came in as sound would be shown to who may hear
 * only, without what is looked for in pictures having been looked for.
 */
export function assessSound(facts: ContainerFacts): ContainerVerdict {
  const unfit: ContainerRefusal[] = [];
  if (facts.video !== undefined) unfit.push('has-picture');
  if (!facts.hasAudio) unfit.push('no-audio-track');
  return verdictOf(facts, refusalsOf(facts, SOUND_TYPES, unfit));
}

function refusalsOf(
  { format, durationMs }: ContainerFacts,
  known: Readonly<Record<string, string>>,
  unfit: readonly ContainerRefusal[],
): readonly ContainerRefusal[] {
  const unknown = format === undefined || known[format] === undefined;
  return [
    ...(unknown ? (['unknown-container'] as const) : []),
    ...unfit,
    ...(durationMs >= 1 ? [] : (['no-duration'] as const)),
  ];
}

function verdictOf(
  { format, durationMs, video, hasAudio, begunAt }: ContainerFacts,
  because: readonly ContainerRefusal[],
): ContainerVerdict {
  if (because.length > 0 || format === undefined) return { kind: 'refuse', because };
  return {
    kind: 'recording',
    container: {
      container: format,
      durationMs: Math.round(durationMs),
      ...pictureOf(video),
      hasAudio,
      cameraBeganAt: readClock(begunAt),
    },
  };
}

function pictureOf(
  video: ContainerFacts['video'],
): Pick<Container, 'videoCodec' | 'width' | 'height'> {
  if (video === undefined) return { videoCodec: null, width: null, height: null };
  return { videoCodec: video.format, width: video.width, height: video.height };
}

// A camera that was never set counts from the beginning of some epoch.
const FIRST_SENSIBLE = Date.UTC(2000, 0, 2);

function readClock(words = ''): Date | undefined {
  const [day, time] = [/\d{4}-\d\d-\d\d/.exec(words)?.[0], /\d\d:\d\d:\d\d/.exec(words)?.[0]];
  const at = Date.parse(`${day ?? ''}T${time ?? ''}Z`);
  return at >= FIRST_SENSIBLE ? new Date(at) : undefined;
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'MPEG-4': '.mp4',
  QuickTime: '.mov',
  Matroska: '.mkv',
  WebM: '.webm',
  AVI: '.avi',
  'MPEG-TS': '.ts',
  'MPEG-PS': '.mpg',
  MXF: '.mxf',
  Wave: '.wav',
  FLAC: '.flac',
};

/** By which programs outside recognise the file. */
export function extensionOf(container: string): string {
  return EXTENSIONS[container] ?? '.bin';
}

export function mediaType(container: string): string {
  return SOUND_TYPES[container] ?? 'application/octet-stream';
}
