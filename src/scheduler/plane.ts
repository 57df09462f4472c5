import { GRID_MINUTES } from './defaults.js';
import type { MinuteSpan } from './grid.js';
import type { SessionFit } from './session-fit.js';

/**
 * Which cells each resource has free, one bit each, a row per resource.
 *
 * The same eight hours of all rows lie side by side, and rows of one region are neighbours, so that
 * a question about a region and a day reads a few stretches of memory and not one per person.
 *
 * Calendars may end off the grid, at 16:50 say. Such a cell is not free, but its first minutes
 * are; `heads` keeps those few exceptions so that answers are exact to the minute.
 */
export interface Plane {
  readonly rows: number;
  readonly bits: Int32Array;
  /** Free minutes at the beginning of a cell that is not free as a whole. */
  readonly heads: Map<number, number>;
  /** Per row, whether it ever had a head: most have none and skip the map. */
  readonly ragged: Uint8Array;
}

export function emptyPlane(rows: number, words: number): Plane {
  return {
    rows,
    bits: new Int32Array(rows * words),
    heads: new Map(),
    ragged: new Uint8Array(rows),
  };
}

export function copyPlane(plane: Plane): Plane {
  return {
    rows: plane.rows,
    bits: plane.bits.slice(),
    heads: new Map(plane.heads),
    ragged: plane.ragged.slice(),
  };
}

/** Marks minutes as free; stretches of one row must neither overlap nor touch. */
export function markFree(plane: Plane, row: number, span: MinuteSpan, cells: number): void {
  const first = Math.max(0, Math.ceil(span.from / GRID_MINUTES));
  const end = Math.min(cells, Math.floor(span.to / GRID_MINUTES));
  eachWord(first, end, (word, mask) => {
    plane.bits[word * plane.rows + row] = bitsAt(plane, row, word) | mask;
  });
  const minutes = span.to - end * GRID_MINUTES;
  if (end < cells && end >= first && minutes > 0 && minutes < GRID_MINUTES) {
    plane.heads.set(keyOf(plane, row, end), minutes);
    plane.ragged[row] = 1;
  }
}

/** Marks minutes as taken; stretches may overlap and come in any order. */
export function markTaken(plane: Plane, row: number, span: MinuteSpan, cells: number): void {
  if (span.to <= 0 || span.from >= cells * GRID_MINUTES) return;
  const first = Math.max(0, Math.floor(span.from / GRID_MINUTES));
  const end = Math.min(cells, Math.ceil(span.to / GRID_MINUTES));
  const left = freeMinutes(plane, row, first);
  const head = Math.min(left, Math.max(0, span.from - first * GRID_MINUTES));
  eachWord(first, end, (word, mask) => {
    plane.bits[word * plane.rows + row] = bitsAt(plane, row, word) & ~mask;
  });
  if (plane.ragged[row] === 1) dropHeads(plane, row, first, end);
  if (head > 0) {
    plane.heads.set(keyOf(plane, row, first), head);
    plane.ragged[row] = 1;
  }
}

/** Puts back what another plane says about some minutes. */
export function restore(plane: Plane, from: Plane, row: number, range: CellRange): void {
  eachWord(range.first, range.end, (word, mask) => {
    const kept = bitsAt(plane, row, word) & ~mask;
    plane.bits[word * plane.rows + row] = kept | (bitsAt(from, row, word) & mask);
  });
  if (plane.ragged[row] !== 1) return;
  dropHeads(plane, row, range.first, range.end);
  for (let cell = range.first; cell < range.end; cell += 1) {
    const head = from.heads.get(keyOf(from, row, cell));
    if (head !== undefined) plane.heads.set(keyOf(plane, row, cell), head);
  }
}

/** Cells from `first` up to `end`. */
export interface CellRange {
  readonly first: number;
  readonly end: number;
}

/** The cells that a stretch touches, within the grid. */
export function cellsTouched(span: MinuteSpan, cells: number): CellRange {
  return {
    first: Math.max(0, Math.floor(span.from / GRID_MINUTES)),
    end: Math.min(cells, Math.ceil(span.to / GRID_MINUTES)),
  };
}

/**
 * The starts in one word at which a row is free for a whole session.
 *
 * A session is at most 32 cells long, so a start in a word needs that word and the next.
 */
export function startsInWord(plane: Plane, row: number, word: number, fit: SessionFit): number {
  const at = word * plane.rows + row;
  const here = plane.bits[at] ?? 0;
  if (here === 0) return 0;
  const next = plane.bits[at + plane.rows] ?? 0;
  const runs = runsOf(here, next, fit.shifts);
  if (fit.restMinutes === 0 || runs === 0) return runs;
  const whole = runs & shifted(here, next, fit.wholeCells);
  if (plane.ragged[row] !== 1) return whole;
  const lastCell = keyOf(plane, row, word * 32 + fit.wholeCells);
  return whole | raggedEnds(plane, lastCell, runs & ~whole, fit.restMinutes);
}

function runsOf(here: number, next: number, shifts: readonly number[]): number {
  let low = here;
  let high = next;
  for (const shift of shifts) {
    low &= shifted(low, high, shift);
    high &= high >>> shift;
  }
  return low;
}

function shifted(low: number, high: number, by: number): number {
  return by === 32 ? high : (low >>> by) | (high << (32 - by));
}

/** Whether a row is free for a whole session that starts with this cell. */
export function isFreeFrom(plane: Plane, row: number, cell: number, fit: SessionFit): boolean {
  return ((startsInWord(plane, row, cell >> 5, fit) >>> (cell & 31)) & 1) === 1;
}

/** The bits of a word that lie in a range of cells, both ends included. */
export function wordMask(word: number, first: number, last: number): number {
  const from = first - word * 32;
  const to = last - word * 32;
  if (from > 31 || to < 0 || from > to) return 0;
  const upper = to >= 31 ? -1 : (1 << (to + 1)) - 1;
  return from <= 0 ? upper : upper & (-1 << from);
}

/** Calls back with each word of a range and the bits of it that belong to the range. */
export function eachWord(
  first: number,
  end: number,
  visit: (word: number, mask: number) => void,
): void {
  if (end <= first) return;
  for (let word = first >> 5; word <= (end - 1) >> 5; word += 1) {
    visit(word, wordMask(word, first, end - 1));
  }
}

function raggedEnds(plane: Plane, lastCell: number, starts: number, minutes: number): number {
  let left = starts;
  let fitting = 0;
  while (left !== 0) {
    const bit = 31 - Math.clz32(left & -left);
    const head = plane.heads.get(lastCell + bit * plane.rows);
    if (head !== undefined && head >= minutes) fitting |= 1 << bit;
    left &= left - 1;
  }
  return fitting;
}

function freeMinutes(plane: Plane, row: number, cell: number): number {
  const whole = (bitsAt(plane, row, cell >> 5) >>> (cell & 31)) & 1;
  return whole === 1 ? GRID_MINUTES : (plane.heads.get(keyOf(plane, row, cell)) ?? 0);
}

function dropHeads(plane: Plane, row: number, first: number, end: number): void {
  for (let cell = first; cell < end; cell += 1) plane.heads.delete(keyOf(plane, row, cell));
}

function bitsAt(plane: Plane, row: number, word: number): number {
  return plane.bits[word * plane.rows + row] ?? 0;
}

function keyOf(plane: Plane, row: number, cell: number): number {
  return cell * plane.rows + row;
}
