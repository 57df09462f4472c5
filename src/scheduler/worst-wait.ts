import type { Allocation } from './allocate.js';

/**
 * The shortest longest wait with which as many children are placed as can be placed at all.
 *
 * Bisection over the waits there are; at each, whoever has no place looks for a chain of moves to one.
 */
export function leastWorstWait(problem: Allocation): number {
  const matching = new Matching(problem);
  const { waits } = matching;
  const most = matching.place(waits.at(-1) ?? 0, problem.options.length);
  if (most === 0) return 0;
  let low = 0;
  let high = waits.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (matching.place(waits[middle] ?? 0, most) >= most) high = middle;
    else low = middle + 1;
  }
  return waits[low] ?? 0;
}

// Wait and cell in one number, so that a child's places are sorted by wait natively.
const CELLS = 2 ** 20;

/**
 * Who has a place, whatever it costs.
 *
 * Each child, cell and zone is looked at once a search, and what was seen in vain stays seen until somebody gains a
 * place: a child that moves twice in one search would give the same room away twice.
 */
class Matching {
  readonly waits: readonly number[];
  private readonly starts: Int32Array;
  private readonly targets: Int32Array;
  private readonly waitOf: Int32Array;
  private readonly cellsOfZone: number[][];
  private longest = 0;
  private cellOfChild = new Int32Array(0);
  private childrenOfCell: number[][] = [];
  private zoneUse = new Int32Array(0);
  /** Per child the first place that may have had room when it was last looked at: what is full stays full. */
  private next = new Int32Array(0);
  private search = 0;
  private seenChildren = new Int32Array(0);
  private seenCells = new Int32Array(0);
  private seenZones = new Int32Array(0);

  constructor(private readonly problem: Allocation) {
    const { options, zoneOfCell, zoneLimits } = problem;
    const edges = options.reduce((sum, one) => sum + one.length, 0);
    this.starts = new Int32Array(options.length + 1);
    this.targets = new Int32Array(edges);
    this.waitOf = new Int32Array(edges);
    let edge = 0;
    for (const [child, places] of options.entries()) {
      for (const place of Float64Array.from(
        places,
        ({ wait, cell }) => wait * CELLS + cell,
      ).sort()) {
        this.waitOf[edge] = Math.floor(place / CELLS);
        this.targets[edge] = place % CELLS;
        edge += 1;
      }
      this.starts[child + 1] = edge;
    }
    this.waits = [...new Set(this.waitOf)].sort((left, right) => left - right);
    this.cellsOfZone = zoneLimits.map(() => []);
    zoneOfCell.forEach((zone, cell) => this.cellsOfZone[zone]?.push(cell));
  }

  /** Places who can be placed when nobody waits longer than this, until `enough` are; how many that is. */
  place(longest: number, enough: number): number {
    this.begin(longest);
    const children = this.problem.options.length;
    let placed = 0;
    for (let child = 0; child < children; child += 1) if (this.takeRoom(child)) placed += 1;
    for (let child = 0; child < children && placed < enough; child += 1) {
      if (at(this.cellOfChild, child) >= 0 || !this.find(child)) continue;
      placed += 1;
      this.search += 1;
    }
    return placed;
  }

  private begin(longest: number): void {
    const { options, cellLimits, zoneLimits } = this.problem;
    this.longest = longest;
    this.cellOfChild = new Int32Array(options.length).fill(-1);
    this.childrenOfCell = cellLimits.map(() => []);
    this.zoneUse = new Int32Array(zoneLimits.length);
    this.next = this.starts.slice(0, options.length);
    this.search = 1;
    this.seenChildren = new Int32Array(options.length);
    this.seenCells = new Int32Array(cellLimits.length);
    this.seenZones = new Int32Array(zoneLimits.length);
  }

  /** A place that asks nobody to move. */
  private takeRoom(child: number): boolean {
    const end = at(this.starts, child + 1);
    for (let edge = at(this.next, child); edge < end; edge += 1) {
      this.next[child] = edge;
      if (at(this.waitOf, edge) > this.longest) return false;
      const cell = at(this.targets, edge);
      if (this.isFull(cell) || this.isZoneFull(this.zoneOf(cell))) continue;
      this.put(child, cell);
      return true;
    }
    this.next[child] = end;
    return false;
  }

  /** Finds a place for a child, moving others when it must. */
  private find(child: number): boolean {
    if (this.seenChildren[child] === this.search) return false;
    this.seenChildren[child] = this.search;
    if (this.takeRoom(child)) return true;
    const end = at(this.starts, child + 1);
    for (let edge = at(this.starts, child); edge < end; edge += 1) {
      if (at(this.waitOf, edge) > this.longest) return false;
      const cell = at(this.targets, edge);
      if (!this.makeRoom(cell)) continue;
      this.put(child, cell);
      return true;
    }
    return false;
  }

  private makeRoom(cell: number): boolean {
    if (this.seenCells[cell] === this.search) return false;
    this.seenCells[cell] = this.search;
    return this.isFull(cell) ? this.moveOne(cell) : this.makeRoomInZone(this.zoneOf(cell));
  }

  private makeRoomInZone(zone: number): boolean {
    if (!this.isZoneFull(zone)) return true;
    if (this.seenZones[zone] === this.search) return false;
    this.seenZones[zone] = this.search;
    return (this.cellsOfZone[zone] ?? []).some((other) => this.moveOne(other));
  }

  /** Somebody in this cell finds another place. */
  private moveOne(cell: number): boolean {
    return (this.childrenOfCell[cell] ?? []).toReversed().some((child) => this.find(child));
  }

  private isFull(cell: number): boolean {
    return (this.childrenOfCell[cell]?.length ?? 0) >= (this.problem.cellLimits[cell] ?? 0);
  }

  private isZoneFull(zone: number): boolean {
    return at(this.zoneUse, zone) >= (this.problem.zoneLimits[zone] ?? 0);
  }

  private zoneOf(cell: number): number {
    return this.problem.zoneOfCell[cell] ?? 0;
  }

  private put(child: number, cell: number): void {
    const before = at(this.cellOfChild, child);
    if (before >= 0) {
      const inside = this.childrenOfCell[before] ?? [];
      inside.splice(inside.indexOf(child), 1);
      this.count(before, -1);
    }
    this.cellOfChild[child] = cell;
    this.childrenOfCell[cell]?.push(child);
    this.count(cell, 1);
  }

  private count(cell: number, change: number): void {
    const zone = this.zoneOf(cell);
    this.zoneUse[zone] = at(this.zoneUse, zone) + change;
  }
}

function at(values: Int32Array, index: number): number {
  return values[index] ?? 0;
}
