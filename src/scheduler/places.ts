/** Who waits, and where each could be placed. Children and cells are numbers, in the order of the caller. */
export interface Allocation {
  /** Per child the cells it could take, each at most once. */
  readonly options: readonly (readonly PlacingOption[])[];
  /** How many children a cell, a studio on one day, takes. */
  readonly cellLimits: readonly number[];
  /** The zone of each cell: a region on one day, whose interviewers are counted together. */
  readonly zoneOfCell: readonly number[];
  readonly zoneLimits: readonly number[];
}

/** One place a child could take. */
export interface PlacingOption {
  readonly cell: number;
  /** A whole number from 0 up to 2^31 - 1. */
  readonly cost: number;
  /** Days this child would have waited, whole. */
  readonly wait: number;
}

/** The cell of each child; `NO_PLACE` where there is none. */
export type Placement = Int32Array;

export const NO_PLACE = -1;

/** All places in rows of numbers, so that millions are gone through quickly: those of a child lie together. */
export interface Places {
  readonly children: number;
  /** The places of child `i` are those from `starts[i]` up to, not including, `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly cells: Int32Array;
  readonly costs: Int32Array;
  readonly waits: Int32Array;
  readonly zoneOfCell: Int32Array;
  readonly cellLimits: Int32Array;
  readonly zoneLimits: Int32Array;
}

/** Lays an allocation out. Cells that can take nobody are left out of everybody's places. */
export function placesOf({ options, ...limits }: Allocation): Places {
  const most = options.reduce((sum, one) => sum + one.length, 0);
  const places = {
    ...empty(options.length, most),
    zoneOfCell: Int32Array.from(limits.zoneOfCell),
    cellLimits: Int32Array.from(limits.cellLimits),
    zoneLimits: Int32Array.from(limits.zoneLimits),
  };
  const open = openCells(places);
  let end = 0;
  for (const [child, one] of options.entries()) {
    for (const { cell, cost, wait } of one) {
      if (open[cell] !== 1) continue;
      // What does not survive 32 bits is not whole, or too much.
      if ((cost | 0) !== cost || cost < 0)
        throw new RangeError(`The cost ${String(cost)} is not a whole number.`);
      places.cells[end] = cell;
      places.costs[end] = cost;
      places.waits[end] = wait;
      end += 1;
    }
    places.starts[child + 1] = end;
  }
  return places;
}

/** The place a child has taken; `NO_PLACE` when it has none. */
export function placeTaken(places: Places, child: number, cell: number | undefined): number {
  const last = at(places.starts, child + 1);
  for (let place = at(places.starts, child); place < last; place += 1)
    if (places.cells[place] === cell) return place;
  return NO_PLACE;
}

/** A number that is certainly in the row: rows are read by numbers that were made with them. */
export function at(values: Int32Array, index: number): number {
  return values[index] ?? 0;
}

/** The same of a row of prices. Apart, because a function that reads rows of one kind runs several times faster. */
export function priceAt(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

function empty(
  children: number,
  places: number,
): Pick<Places, 'children' | 'starts' | 'cells' | 'costs' | 'waits'> {
  return {
    children,
    starts: new Int32Array(children + 1),
    cells: new Int32Array(places),
    costs: new Int32Array(places),
    waits: new Int32Array(places),
  };
}

/** 1 for each cell that takes anybody at all. */
function openCells({ cellLimits, zoneLimits, zoneOfCell }: Places): Uint8Array {
  return Uint8Array.from(cellLimits, (limit, cell) =>
    Number(limit > 0 && at(zoneLimits, at(zoneOfCell, cell)) > 0),
  );
}
