/** Who speaks: V the interviewer, A the child, T the interpreter. */
export const SPEAKERS = ['V', 'A', 'T'] as const;
export type Speaker = (typeof SPEAKERS)[number];

export const TRANSCRIPT_FORMATS = ['WEBVTT', 'SRT', 'DOCX'] as const;
export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number];

/** A topic of the conversation, or a question of the question round with where it was put. */
export const CHAPTER_KINDS = ['TOPIC', 'ROUND_QUESTION'] as const;
export type ChapterKind = (typeof CHAPTER_KINDS)[number];

export const MOST_SEGMENTS = 5_000;
export const LONGEST_SEGMENT = 4_000;

export interface TranscriptSegment {
  readonly fromMs: number;
  readonly toMs: number;
  readonly speaker: Speaker;
  readonly text: string;
}

export interface Chapter {
  /** The segment it begins with, counted from 0. */
  readonly at: number;
  readonly kind: ChapterKind;
  readonly title: string;
}

export interface SegmentChange {
  readonly at: number;
  readonly speaker: Speaker;
  readonly text: string;
}

export type TranscriptFault =
  | 'time-unreadable'
  | 'time-backwards'
  | 'words-before-time'
  | 'speaker-missing'
  | 'letters-lost'
  | 'nothing-spoken'
  | 'too-many-segments'
  | 'segment-too-long'
  | 'beyond-recording';

/** What keeps a transcript from belonging to a recording of this length; nothing when it fits. */
export function faultOf(
  segments: readonly Pick<TranscriptSegment, 'fromMs' | 'text'>[],
  durationMs: number,
): TranscriptFault | undefined {
  if (segments.length === 0) return 'nothing-spoken';
  if (segments.length > MOST_SEGMENTS) return 'too-many-segments';
  if (segments.some(({ text }) => text.length > LONGEST_SEGMENT)) return 'segment-too-long';
  return segments.some(({ fromMs }) => fromMs >= durationMs) ? 'beyond-recording' : undefined;
}

/** The segments with some of them put right; undefined when one is named that is not there. */
export function corrected(
  segments: readonly TranscriptSegment[],
  changes: readonly SegmentChange[],
): readonly TranscriptSegment[] | undefined {
  const put = new Map(changes.map((change) => [change.at, change]));
  if ([...put.keys()].some((at) => segments[at] === undefined)) return undefined;
  return segments.map((segment, at) => {
    const change = put.get(at);
    return change === undefined
      ? segment
      : { ...segment, speaker: change.speaker, text: change.text };
  });
}

/** Chapters in the order of the conversation; undefined when one begins where nothing is. */
export function chaptersInOrder(
  chapters: readonly Chapter[],
  segments: number,
): readonly Chapter[] | undefined {
  if (chapters.some(({ at }) => at < 0 || at >= segments)) return undefined;
  return [...chapters].sort((one, other) => one.at - other.at);
}

export interface Replacing {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * Texts that were looked at as one, joined by a line break, with the found places replaced.
 *
 * A place that runs over the break is replaced where it begins and taken out where it goes on.
 */
export function withReplacements(
  texts: readonly string[],
  places: readonly Replacing[],
): readonly string[] {
  let offset = 0;
  return texts.map((text) => {
    const from = offset;
    offset += text.length + 1;
    const own = places.filter(({ start, end }) => start < from + text.length && end > from);
    return own
      .toSorted((one, other) => other.start - one.start)
      .reduce((changed, { start, end, replacement }) => {
        const head = changed.slice(0, Math.max(0, start - from));
        return head + (start < from ? '' : replacement) + changed.slice(end - from);
      }, text);
  });
}
