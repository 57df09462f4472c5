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
  readonly videoCodec: string;
  readonly width: number;
  readonly height: number;
  /** False is a flag for people, not a refusal: cameras for documents have no microphone. */
  readonly hasAudio: boolean;
  /** By the clock of the camera, in UTC; undefined when the file says nothing, or what cannot be. */
  readonly cameraBeganAt: Date | undefined;
}

export type ContainerRefusal = 'unknown-container' | 'no-video-track' | 'no-duration';

export type ContainerVerdict =
  | { readonly kind: 'video'; readonly container: Container }
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

/** Whether a file is a recording: a known container, a picture, a length. Gives every reason at once. */
export function assessContainer({
  format,
  durationMs,
  video,
  hasAudio,
  begunAt,
}: ContainerFacts): ContainerVerdict {
  const because: ContainerRefusal[] = [];
  if (format === undefined || MEDIA_TYPES[format] === undefined) because.push('unknown-container');
  if (video === undefined) because.push('no-video-track');
  if (!(durationMs >= 1)) because.push('no-duration');
  if (because.length > 0 || format === undefined || video === undefined)
    return { kind: 'refuse', because };
  const { format: videoCodec, width, height } = video;
  return {
    kind: 'video',
    container: {
      container: format,
      durationMs: Math.round(durationMs),
      videoCodec,
      width,
      height,
      hasAudio,
      cameraBeganAt: readClock(begunAt),
    },
  };
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
};

/** By which programs outside recognise the file. */
export function extensionOf(container: string): string {
  return EXTENSIONS[container] ?? '.bin';
}

export function mediaType(container: string): string {
  return MEDIA_TYPES[container] ?? 'application/octet-stream';
}
