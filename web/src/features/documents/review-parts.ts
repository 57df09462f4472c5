import type { Place, Review } from './document-queries.js';

/** A stretch of the original: plain words, or a place. */
export interface Part {
  readonly start: number;
  readonly words: string;
  readonly place: Place | null;
}

/** Cuts the original at its places. */
export function partsOf({ text, places }: Pick<Review, 'text' | 'places'>): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const place of [...places].sort((left, right) => left.start - right.start)) {
    if (place.start < at) continue;
    if (place.start > at)
      parts.push({ start: at, words: text.slice(at, place.start), place: null });
    parts.push({ start: place.start, words: text.slice(place.start, place.end), place });
    at = place.end;
  }
  if (at < text.length) parts.push({ start: at, words: text.slice(at), place: null });
  return parts;
}

/** Whether the words of a place are replaced as things stand. */
export function isReplaced({ certain, decision }: Place): boolean {
  return decision === null ? certain : decision === 'REPLACE';
}

export function doubtful(places: readonly Place[]): readonly Place[] {
  return places.filter(({ certain }) => !certain);
}

/** More places than anybody would choose from by hand. */
const MOST = 50;
const AROUND = 28;

/** Where these words stand outside every place, from the front. */
export function freePlaces({ text, places }: Review, words: string): readonly number[] {
  const free: number[] = [];
  let at = words === '' ? -1 : text.indexOf(words);
  while (at !== -1 && free.length < MOST) {
    const start = at;
    const taken = placeIn(places, { start, end: start + words.length }) !== undefined;
    if (!taken) free.push(start);
    at = text.indexOf(words, taken ? start + 1 : start + words.length);
  }
  return free;
}

/** The words with some of what stands around them, to tell one place from another. */
export function surroundings(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const words = text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}

/** Where these words stand across the place, nearest to where its edges are now. */
export function cutOf(
  text: string,
  place: Pick<Place, 'start' | 'end'>,
  words: string,
): { readonly start: number; readonly end: number } | undefined {
  const near: { readonly start: number; readonly end: number }[] = [];
  const last = place.end - 1;
  let at = words === '' ? -1 : text.indexOf(words, Math.max(0, place.start - words.length + 1));
  while (at !== -1 && at <= last) {
    near.push({ start: at, end: at + words.length });
    at = text.indexOf(words, at + 1);
  }
  const away = ({ start, end }: (typeof near)[number]) =>
    Math.abs(start - place.start) + Math.abs(end - place.end);
  return near.sort((left, right) => away(left) - away(right))[0];
}

/** Whether letters or digits that were found would lie outside these edges. */
export function leavesOut(
  text: string,
  { foundBy, foundStart, foundEnd }: Pick<Place, 'foundBy' | 'foundStart' | 'foundEnd'>,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const out = `${text.slice(foundStart, Math.max(foundStart, start))} ${text.slice(Math.min(foundEnd, end), foundEnd)}`;
  return foundBy === 'ENGINE' && /[\p{L}\p{N}]/u.test(out);
}

/** The places that part of this stretch belongs to already. */
export function placesIn(
  places: readonly Place[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Place[] {
  return places.filter((place) => place.start < end && place.end > start);
}

/** The place that part of this stretch belongs to already. */
export function placeIn(
  places: readonly Place[],
  { start, end }: { readonly start: number; readonly end: number },
): Place | undefined {
  return places.find((place) => place.start < end && place.end > start);
}
