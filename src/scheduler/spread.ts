import { GRID_MINUTES } from './defaults.js';

/** How far apart the times offered of one day are if there are enough; a family that cannot at ten cannot at a quarter past. */
export const SPREAD_MINUTES = [120, 60, 30, 0] as const;

/**
 * So many of the starts of one day, really different ones: the best always, and then in order of rank each that is far from those
 * taken. Only when none is so far any more, nearer ones follow. They stay in order of rank.
 */
export function spreadStarts<Start extends { readonly cell: number }>(
  ranked: readonly Start[],
  count: number,
): readonly Start[] {
  const taken = new Set<Start>();
  for (const minutes of SPREAD_MINUTES) {
    for (const start of ranked) {
      if (taken.size >= count) break;
      if (!taken.has(start) && isFar(start.cell, taken, minutes / GRID_MINUTES)) taken.add(start);
    }
  }
  return ranked.filter((start) => taken.has(start));
}

function isFar(cell: number, taken: Iterable<{ readonly cell: number }>, cells: number): boolean {
  for (const other of taken) {
    if (Math.abs(other.cell - cell) < cells) return false;
  }
  return true;
}
