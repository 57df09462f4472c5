import type { Place } from './document.js';
import { namesChild } from './replacements.js';

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

/** What would stand there now, for a place that exists. */
export type PlaceSaidAnew = Pick<Place, 'number' | 'type' | 'replacement'>;

/** Whether a text says whose relative somebody is, as `[broer van KN-…]` does. */
export function namesWhose(text: string): boolean {
  return text.includes(' van KN-');
}

/**
 * Places that say whose relative somebody is, where today's finds no longer do: that person got a number of their own, or
 * turned out to be family of two children. Left as they are they would tie two numbers together. Source: domain 5.4
 * ("siblings KN each"), A12.
 */
export function placesTyingChildren(
  finds: readonly (Stretch & Pick<Place, 'type' | 'replacement'>)[],
  places: readonly (Stretch & PlaceSaidAnew)[],
): readonly PlaceSaidAnew[] {
  const ofPeople = finds.filter(({ type }) => namesChild(type));
  return places
    .filter(({ replacement }) => namesWhose(replacement))
    .flatMap(({ number, start, end }) => {
      const find = ofPeople.find((one) => one.start < end && one.end > start);
      if (find === undefined || namesWhose(find.replacement)) return [];
      return [{ number, type: find.type, replacement: find.replacement }];
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
