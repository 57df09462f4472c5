import { GRID_MINUTES } from './defaults.js';
import { minutesInside, minutesTouched, type Grid } from './grid.js';
import { hoursOnDays } from './local-hours.js';
import { eachWord, type CellRange } from './plane.js';
import type { SessionFit } from './session-fit.js';
import type { Span } from './spans.js';
import type { LocalHours } from './types.js';

/** Starts that are open as far as the child and the dates go: one bit per cell. */
export type StartMask = Int32Array;

export function emptyMask(grid: Grid): StartMask {
  return new Int32Array(grid.words);
}

/** Opens every start in a range of cells. */
export function allowStarts(mask: StartMask, range: CellRange): void {
  eachWord(range.first, range.end, (word, bits) => {
    mask[word] = (mask[word] ?? 0) | bits;
  });
}

/** Closes every start whose session would touch a stretch. */
export function forbidSessions(mask: StartMask, grid: Grid, fit: SessionFit, span: Span): void {
  const range = startsTouching(grid, fit, span);
  eachWord(range.first, range.end, (word, bits) => {
    mask[word] = (mask[word] ?? 0) & ~bits;
  });
}

/** The starts whose session touches a stretch, even by a minute. */
export function startsTouching(grid: Grid, fit: SessionFit, span: Span): CellRange {
  if (span.from >= span.to) return { first: 0, end: 0 };
  const { from, to } = minutesTouched(grid, span);
  return withinGrid(grid, {
    first: Math.floor((from - fit.minutes) / GRID_MINUTES) + 1,
    end: Math.ceil(to / GRID_MINUTES),
  });
}

/** The starts whose session lies inside a stretch. */
export function startsInside(grid: Grid, fit: SessionFit, span: Span): CellRange {
  const { from, to } = minutesInside(grid, span);
  return withinGrid(grid, {
    first: Math.ceil(from / GRID_MINUTES),
    end: Math.floor((to - fit.minutes) / GRID_MINUTES) + 1,
  });
}

/** The starts on some days whose session lies inside the given local hours. */
export function startsInHours(
  grid: Grid,
  fit: SessionFit,
  hours: readonly LocalHours[],
  days: { readonly first: number; readonly last: number },
): StartMask {
  const mask = emptyMask(grid);
  // One day further, for a session across midnight.
  const touched = grid.days.slice(days.first, days.last + 2);
  for (const span of hoursOnDays(touched, hours)) {
    allowStarts(mask, startsInside(grid, fit, span));
  }
  return mask;
}

function withinGrid(grid: Grid, range: CellRange): CellRange {
  return { first: Math.max(0, range.first), end: Math.min(grid.cells, range.end) };
}
