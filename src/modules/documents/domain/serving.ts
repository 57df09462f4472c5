import type { Place } from './document.js';
import { isReplaced } from './places.js';

/** A stretch of the served text and where its words come from in the original. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly original: number;
  /** Copied as it is, kept by a person who said why, or put in the place of words. */
  readonly kind: 'copied' | 'kept' | 'replaced';
}

/** The text the parties get, with enough to say of each of its positions where it comes from. */
export interface ServedText {
  readonly text: string;
  readonly replaced: number;
  readonly segments: readonly Segment[];
}

/** The original with every place replaced that is to be replaced; places do not overlap. */
export function renderServed(original: string, places: readonly Place[]): ServedText {
  const parts: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  const put = (words: string, at: number, kind: Segment['kind']) => {
    if (words === '') return;
    parts.push(words);
    segments.push({ from: length, to: length + words.length, original: at, kind });
    length += words.length;
  };
  let from = 0;
  for (const place of places.toSorted((left, right) => left.start - right.start)) {
    put(original.slice(from, place.start), from, 'copied');
    if (isReplaced(place)) put(place.replacement, place.start, 'replaced');
    else
      put(
        original.slice(place.start, place.end),
        place.start,
        place.decisionReason === null ? 'copied' : 'kept',
      );
    from = place.end;
  }
  put(original.slice(from), from, 'copied');
  return { text: parts.join(''), replaced: places.filter(isReplaced).length, segments };
}

export interface Find {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/**
 * Finds of the last screening that nobody decided to keep, in positions of the original.
 *
 * A find is covered when all its letters and digits were kept by a person with a reason or were put there by us. Words
 * kept without one were only doubtful then; now that the vault is sure, that needs a reason.
 */
export function leaksOf(served: ServedText, finds: readonly Find[]): readonly Find[] {
  const leaks: Find[] = [];
  for (const find of finds) {
    const copied = served.segments.filter(
      ({ kind, from, to }) => kind === 'copied' && from < find.end && to > find.start,
    );
    const bare = copied.filter(({ from, to }) =>
      /[\p{L}\p{N}]/u.test(served.text.slice(Math.max(from, find.start), Math.min(to, find.end))),
    );
    const first = bare[0];
    const last = bare.at(-1);
    if (first === undefined || last === undefined) continue;
    leaks.push({
      type: find.type,
      start: first.original + Math.max(0, find.start - first.from),
      end: last.original + Math.min(last.to, find.end) - last.from,
    });
  }
  return leaks;
}
