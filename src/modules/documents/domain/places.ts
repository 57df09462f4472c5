import type { Place } from './document.js';

type Stretch = Pick<Place, 'start' | 'end'>;

/** A doubtful place nobody decided about yet. */
export function isOpen(place: Pick<Place, 'certain' | 'decision'>): boolean {
  return !place.certain && place.decision === null;
}

/** Whether the words of a place are replaced in the served text, as things stand. */
export function isReplaced(place: Pick<Place, 'certain' | 'decision'>): boolean {
  return place.decision === null ? place.certain : place.decision === 'REPLACE';
}

/** Finds that touch no place of the document yet, such as those of a child registered later. */
export function findsWithoutPlace<Find extends Stretch>(
  finds: readonly Find[],
  places: readonly Stretch[],
): readonly Find[] {
  const sorted = places.toSorted((left, right) => left.start - right.start);
  return finds.filter((find) => {
    const next = firstEndingAfter(sorted, find.start);
    return next === undefined || next.start >= find.end;
  });
}

function firstEndingAfter(sorted: readonly Stretch[], position: number): Stretch | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}

/**
 * Whether a stretch lies in the text and cuts no character in two.
 *
 * Characters outside the basic plane take two code units; half of one would corrupt the served text.
 */
export function isStretchOf(text: string, { start, end }: Stretch): boolean {
  return (
    start < end && end <= text.length && !isInsidePair(text, start) && !isInsidePair(text, end)
  );
}

function isInsidePair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
