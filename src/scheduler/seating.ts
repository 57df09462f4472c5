import { at, NO_PLACE, type Placement, type Places } from './places.js';

/** Who sits where while places are handed out: counts of cells and zones are kept beside it. */
export class Seating {
  readonly cellOfChild: Placement;
  readonly childrenOfCell: readonly number[][];
  private readonly zoneUse: Int32Array;

  constructor(private readonly places: Places) {
    this.cellOfChild = new Int32Array(places.children).fill(NO_PLACE);
    this.childrenOfCell = Array.from(places.cellLimits, () => []);
    this.zoneUse = new Int32Array(places.zoneLimits.length);
  }

  isFull(cell: number): boolean {
    return (this.childrenOfCell[cell]?.length ?? 0) >= at(this.places.cellLimits, cell);
  }

  hasRoom(cell: number): boolean {
    const zone = at(this.places.zoneOfCell, cell);
    return at(this.zoneUse, zone) < at(this.places.zoneLimits, zone) && !this.isFull(cell);
  }

  /** Gives a child this cell, or none, and frees the one it had. */
  seat(child: number, cell: number): void {
    const before = at(this.cellOfChild, child);
    if (before !== NO_PLACE) {
      const inside = this.childrenOfCell[before] ?? [];
      inside.splice(inside.indexOf(child), 1);
      this.count(before, -1);
    }
    this.cellOfChild[child] = cell;
    if (cell === NO_PLACE) return;
    this.childrenOfCell[cell]?.push(child);
    this.count(cell, 1);
  }

  private count(cell: number, change: number): void {
    const zone = at(this.places.zoneOfCell, cell);
    this.zoneUse[zone] = at(this.zoneUse, zone) + change;
  }
}
