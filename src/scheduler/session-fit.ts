import { GRID_MINUTES } from './defaults.js';

/** A session's length in the terms of the grid: whole cells, then some minutes of one more. */
export interface SessionFit {
  readonly minutes: number;
  readonly wholeCells: number;
  readonly restMinutes: number;
  /** Shifts that turn "this cell is free" into "this and the following cells are free". */
  readonly shifts: readonly number[];
}

const LONGEST_MINUTES = 32 * GRID_MINUTES;

/** Reads a length once per query; anything but 15 to 480 whole minutes is a mistake. */
export function fitOf(minutes: number): SessionFit {
  if (!Number.isInteger(minutes) || minutes < GRID_MINUTES || minutes > LONGEST_MINUTES) {
    throw new RangeError(`a session of ${minutes} minutes does not fit the calendar`);
  }
  const wholeCells = Math.floor(minutes / GRID_MINUTES);
  const shifts: number[] = [];
  for (let reach = 1; reach < wholeCells;) {
    const shift = Math.min(reach, wholeCells - reach);
    shifts.push(shift);
    reach += shift;
  }
  return { minutes, wholeCells, restMinutes: minutes - wholeCells * GRID_MINUTES, shifts };
}
