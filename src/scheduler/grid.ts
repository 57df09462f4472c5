import { localDaysOf, MINUTE, type LocalDay } from './amsterdam.js';
import { GRID_MINUTES } from './defaults.js';
import type { Span } from './spans.js';

/** A local day and the cells that lie in it: 92, 96 or 100 of them. */
export interface GridDay extends LocalDay {
  readonly firstCell: number;
  readonly endCell: number;
}

/** Quarters of an hour counted from a local midnight; 32 of them share a word. */
export interface Grid {
  /** The first instant, in milliseconds. */
  readonly origin: number;
  readonly cells: number;
  /** Words per row, one of them empty so that a session may look past the end. */
  readonly words: number;
  readonly days: readonly GridDay[];
  /** Place in `days` of each cell. */
  readonly dayOfCell: Int32Array;
}

/** A stretch in whole minutes from the origin of a grid. */
export interface MinuteSpan {
  readonly from: number;
  readonly to: number;
}

/** Every minute the index can speak about fits; an open end is clipped to it. */
const FAR = 2 ** 30;

/** Lays the grid over whole local days, so that a day's cells never depend on the clock's. */
export function makeGrid(horizon: Span): Grid {
  const days = localDaysOf(horizon);
  const origin = days[0]?.from ?? horizon.from;
  const cellOf = (instant: number): number => (instant - origin) / (GRID_MINUTES * MINUTE);
  const gridDays = days.map((day) => ({
    ...day,
    firstCell: cellOf(day.from),
    endCell: cellOf(day.to),
  }));
  const cells = gridDays.at(-1)?.endCell ?? 0;
  const dayOfCell = new Int32Array(cells);
  gridDays.forEach((day, index) => dayOfCell.fill(index, day.firstCell, day.endCell));
  return { origin, cells, words: (cells >> 5) + 2, days: gridDays, dayOfCell };
}

/** The whole minutes inside a stretch: seconds at its edges do not count as available. */
export function minutesInside(grid: Grid, span: Span): MinuteSpan {
  return {
    from: clip(Math.ceil((span.from - grid.origin) / MINUTE)),
    to: clip(Math.floor((span.to - grid.origin) / MINUTE)),
  };
}

/** The whole minutes that a stretch touches: seconds at its edges count as taken. */
export function minutesTouched(grid: Grid, span: Span): MinuteSpan {
  return {
    from: clip(Math.floor((span.from - grid.origin) / MINUTE)),
    to: clip(Math.ceil((span.to - grid.origin) / MINUTE)),
  };
}

/** The instant at which a cell begins. */
export function instantOf(grid: Grid, cell: number): number {
  return grid.origin + cell * GRID_MINUTES * MINUTE;
}

function clip(minute: number): number {
  return Math.max(-FAR, Math.min(FAR, minute));
}
