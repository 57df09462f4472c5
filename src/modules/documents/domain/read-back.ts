import type { Place } from './document.js';

interface Find {
  readonly start: number;
  readonly end: number;
}

/** What was read back from a served file, what the vault is sure of in it, and what people decided. */
export interface ReadBackFacts {
  readonly readBack: string;
  readonly finds: readonly Find[];
  readonly text: string;
  readonly places: readonly Place[];
}

/**
 * The finds in a served file that nobody decided to keep, as the words that were read.
 *
 * Positions mean nothing here: the file was read by another program. A find is covered when its letters are those of
 * words a person kept with a reason, or when it lies within words we put there ourselves.
 */
export function leaksInReadBack({
  readBack,
  finds,
  text,
  places,
}: ReadBackFacts): readonly string[] {
  const kept = places
    .filter(({ decision, decisionReason }) => decision === 'KEEP' && decisionReason !== null)
    .map(({ start, end }) => bare(text.slice(start, end)))
    .filter((words) => words !== '');
  const ours = stretchesOf(new Set(places.map(({ replacement }) => replacement)), readBack);
  const leaks = finds.filter((find) => {
    const found = bare(readBack.slice(find.start, find.end));
    if (found === '' || kept.some((words) => words.includes(found))) return false;
    return !ours.some(({ start, end }) => find.start >= start && find.end <= end);
  });
  return leaks.map(({ start, end }) => readBack.slice(start, end));
}

function stretchesOf(words: ReadonlySet<string>, text: string): readonly Find[] {
  const found: Find[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      found.push({ start: at, end: at + word.length });
  }
  return found;
}

function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
