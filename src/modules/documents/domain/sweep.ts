import type { Place, PlaceDecision, PlaceType } from './document.js';

export const SWEEP_SCOPES = ['DOCUMENT', 'CASE'] as const;
export type SweepScope = (typeof SWEEP_SCOPES)[number];

/** More places than this at once are no name any more but a word of the language. */
export const MOST_AT_ONCE = 1_000;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is decided everywhere: these words, as this kind of data. */
export interface Sweep {
  readonly type: PlaceType;
  readonly decision: PlaceDecision;
}

/** What a decision everywhere does to one document. */
export interface SweepPlan {
  /** Numbers of places that nobody decided yet. */
  readonly decide: readonly number[];
  /** Stretches that nobody found. */
  readonly add: readonly Stretch[];
  /** Places with these words that stay as they are: decided by somebody, or found to be something else. */
  readonly left: number;
}

const WORD = /[\p{L}\p{N}]/u;

/** Where exactly these words stand as words of their own. */
export function occurrencesOf(words: string, text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (joined(text, at) || joined(text, end)) continue;
    found.push({ start: at, end });
  }
  return found;
}

/** Whether a letter or digit stands on both sides of a position. */
function joined(text: string, at: number): boolean {
  return WORD.test(text[at - 1] ?? ' ') && WORD.test(text[at] ?? ' ');
}

/**
 * What becomes of one document when a person decides about some words everywhere.
 *
 * It never overrules anybody: a place that was decided stays. Certain places are replaced anyway, and keeping one takes
 * a reason of its own, so they are left too. Words that nobody found are replaced, never kept: there is nothing to keep.
 */
export function planSweep(
  { type, decision }: Sweep,
  occurrences: readonly Stretch[],
  places: readonly Place[],
): SweepPlan {
  const decide: number[] = [];
  const add: Stretch[] = [];
  let left = 0;
  for (const stretch of occurrences) {
    const touched = places.filter(
      (place) => place.start < stretch.end && place.end > stretch.start,
    );
    const [place] = touched;
    if (place === undefined) {
      if (decision === 'REPLACE' && !overlaps(add, stretch)) add.push(stretch);
    } else if (touched.length === 1 && isFor(place, stretch, type)) decide.push(place.number);
    else left += touched.filter((one) => !one.certain).length;
  }
  return { decide, add, left };
}

function isFor(place: Place, { start, end }: Stretch, type: PlaceType): boolean {
  const same = place.start === start && place.end === end && place.type === type;
  return same && !place.certain && place.decision === null;
}

function overlaps(others: readonly Stretch[], { start }: Stretch): boolean {
  return (others.at(-1)?.end ?? 0) > start;
}
