import type { Edit } from './edits.js';
import type { Chapter, TranscriptSegment } from './transcript.js';

export interface ShownSegment extends TranscriptSegment {
  /** Its words are not shown: there the edited version is silent or cut. */
  readonly withheld: boolean;
}

export type WithheldStretch = Pick<Edit, 'kind' | 'fromMs' | 'toMs'>;

/**
 * The words as this reader may have them: what the parties took out of the picture is not to be read beside it.
 *
 * Words that are cut only in part do not stand either. A silenced name takes along nothing but itself: the text has a
 * number in its place; a piece of which the larger part is silent was silenced for what it says.
 */
export function wordsShown(
  segments: readonly TranscriptSegment[],
  edits: readonly WithheldStretch[],
): readonly ShownSegment[] {
  return segments.map((segment) => {
    const withheld = edits.some((edit) => takesOut(edit, segment));
    return { ...segment, text: withheld ? '' : segment.text, withheld };
  });
}

/** Chapters that begin with words that are shown: a title says what they are about. */
export function chaptersShown(
  chapters: readonly Chapter[],
  segments: readonly ShownSegment[],
): readonly Chapter[] {
  return chapters.filter(({ at }) => segments[at]?.withheld !== true);
}

function takesOut(edit: WithheldStretch, { fromMs, toMs }: TranscriptSegment): boolean {
  const both = Math.min(toMs, edit.toMs) - Math.max(fromMs, edit.fromMs);
  return edit.kind === 'CUT' ? both > 0 : 2 * both >= toMs - fromMs;
}
