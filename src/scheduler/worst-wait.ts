import type { Allocation, PlacingOption } from './allocate.js';

/**
 * The shortest longest wait with which as many children are placed as can be placed at all.
 *
 * Waits are allowed one day after the other; at each, whoever has no place yet looks for a chain of moves to one. What
 * a search saw in vain stays seen for that day, so a day costs one look at every option at most.
 */
export function leastWorstWait(problem: Allocation): number {
  const waits = [...new Set(problem.options.flatMap((one) => one.map(({ wait }) => wait)))];
  waits.sort((left, right) => left - right);
  const matching = new Matching(problem);
  return waits.reduce((worst, wait) => (matching.allow(wait) > 0 ? wait : worst), 0);
}

/** Who has a place, whatever it costs. */
class Matching {
  private readonly options: readonly (readonly PlacingOption[])[];
  private readonly cellOfChild: Int32Array;
  private readonly childrenOfCell: number[][];
  private readonly cellsOfZone: number[][];
  private readonly zoneUse: Int32Array;
  private seenCells = new Uint8Array(0);
  private seenZones = new Uint8Array(0);
  private longest = 0;

  constructor(private readonly problem: Allocation) {
    const { options, cellLimits, zoneOfCell, zoneLimits } = problem;
    this.options = options.map((one) => one.toSorted((left, right) => left.wait - right.wait));
    this.cellOfChild = new Int32Array(options.length).fill(-1);
    this.childrenOfCell = cellLimits.map(() => []);
    this.cellsOfZone = zoneLimits.map(() => []);
    zoneOfCell.forEach((zone, cell) => this.cellsOfZone[zone]?.push(cell));
    this.zoneUse = new Int32Array(zoneLimits.length);
  }

  /** Places who can be placed when nobody waits longer than this; how many more that are. */
  allow(longest: number): number {
    this.longest = longest;
    let more = 0;
    this.forget();
    for (let child = 0; child < this.options.length; child += 1) {
      if ((this.cellOfChild[child] ?? 0) >= 0 || !this.find(child)) continue;
      more += 1;
      this.forget();
    }
    return more;
  }

  private forget(): void {
    this.seenCells = new Uint8Array(this.problem.cellLimits.length);
    this.seenZones = new Uint8Array(this.problem.zoneLimits.length);
  }

  /** Finds a place for a child, moving others when it must. */
  private find(child: number): boolean {
    for (const { cell, wait } of this.options[child] ?? []) {
      if (wait > this.longest) return false;
      if (this.seenCells[cell] === 1) continue;
      this.seenCells[cell] = 1;
      if (this.makeRoom(cell)) {
        this.put(child, cell);
        return true;
      }
    }
    return false;
  }

  private makeRoom(cell: number): boolean {
    const inside = this.childrenOfCell[cell] ?? [];
    if (inside.length >= (this.problem.cellLimits[cell] ?? 0)) return this.moveOne(cell);
    return this.makeRoomInZone(this.problem.zoneOfCell[cell] ?? 0);
  }

  private makeRoomInZone(zone: number): boolean {
    if ((this.zoneUse[zone] ?? 0) < (this.problem.zoneLimits[zone] ?? 0)) return true;
    if (this.seenZones[zone] === 1) return false;
    this.seenZones[zone] = 1;
    // Marked before it is left: whoever moves out must not come back into the place it made.
    return (this.cellsOfZone[zone] ?? []).some((other) => {
      if (this.seenCells[other] === 1) return false;
      this.seenCells[other] = 1;
      return this.moveOne(other);
    });
  }

  /** Somebody in this cell finds another place. */
  private moveOne(cell: number): boolean {
    return [...(this.childrenOfCell[cell] ?? [])].some((child) => this.find(child));
  }

  private put(child: number, cell: number): void {
    const before = this.cellOfChild[child] ?? -1;
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
    const zone = this.problem.zoneOfCell[cell] ?? 0;
    this.zoneUse[zone] = (this.zoneUse[zone] ?? 0) + change;
  }
}
