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

/** The first time these words occur outside every place. */
export function findFree(review: Review, words: string): number | undefined {
  for (let at = review.text.indexOf(words); at !== -1; at = review.text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const start = at;
    if (!review.places.some((place) => place.start < end && place.end > start)) return at;
  }
  return undefined;
}
