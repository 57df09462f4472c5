import { at, NO_PLACE, placeTaken, type Places } from './places.js';
import { Seating } from './seating.js';

/** How a cell was reached in a search: by a child that would enter it, or through its zone. */
const THROUGH_ZONE = -2;

/**
 * Who has a place, whatever it costs.
 *
 * In each round all who have none search at once, and each cell is looked at by one of them: chains of moves that are
 * found do not cross, so all can be made. A round that finds none proves that no more can be placed, for it has seen
 * all that could move.
 */
export class Matching {
  placed = 0;
  private longest = Infinity;
  private readonly seating: Seating;
  private readonly cellsOfZone: readonly number[][];
  private readonly seenCells: Uint8Array;
  private readonly seenZones: Uint8Array;
  /** The child that would enter a cell. */
  private readonly entrant: Int32Array;
  /** The cell for which room in a zone is looked for. */
  private readonly gate: Int32Array;
  /** Whose search a child is part of, and whether that search has found a place. */
  private readonly seeker: Int32Array;
  private readonly found: Uint8Array;
  private queue: number[] = [];

  constructor(private readonly places: Places) {
    const { children, cellLimits, zoneLimits, zoneOfCell } = places;
    this.seating = new Seating(places);
    this.cellsOfZone = Array.from(zoneLimits, () => []);
    zoneOfCell.forEach((zone, cell) => this.cellsOfZone[zone]?.push(cell));
    this.seenCells = new Uint8Array(cellLimits.length);
    this.seenZones = new Uint8Array(zoneLimits.length);
    this.entrant = new Int32Array(cellLimits.length);
    this.gate = new Int32Array(zoneLimits.length);
    this.seeker = new Int32Array(children);
    this.found = new Uint8Array(children);
  }

  /** The longest wait of anybody placed. */
  get worstWait(): number {
    let worst = 0;
    this.seating.cellOfChild.forEach((cell, child) => {
      if (cell !== NO_PLACE) worst = Math.max(worst, this.waitOf(child, cell));
    });
    return worst;
  }

  /** Whoever waits longer than this loses the place; then as many are placed as can be, up to `enough`. */
  place(longest: number, enough: number): void {
    this.longest = longest;
    this.seating.cellOfChild.forEach((cell, child) => {
      if (cell !== NO_PLACE && this.waitOf(child, cell) > longest) this.leave(child);
    });
    for (const child of this.unplaced()) this.takeRoom(child);
    while (this.placed < enough && this.searchTogether());
  }

  private unplaced(): number[] {
    const children = [...this.seating.cellOfChild.keys()];
    return children.filter((child) => this.seating.cellOfChild[child] === NO_PLACE);
  }

  private leave(child: number): void {
    this.seating.seat(child, NO_PLACE);
    this.placed -= 1;
  }

  /** The shortest wait that asks nobody to move. */
  private takeRoom(child: number): void {
    const last = at(this.places.starts, child + 1);
    let shortest = this.longest + 1;
    let best = NO_PLACE;
    for (let place = at(this.places.starts, child); place < last; place += 1) {
      const wait = at(this.places.waits, place);
      const cell = at(this.places.cells, place);
      if (wait >= shortest || !this.seating.hasRoom(cell)) continue;
      shortest = wait;
      best = cell;
    }
    if (best === NO_PLACE) return;
    this.seating.seat(child, best);
    this.placed += 1;
  }

  /** One round; false when nobody gained a place. */
  private searchTogether(): boolean {
    const before = this.placed;
    this.seenCells.fill(0);
    this.seenZones.fill(0);
    this.found.fill(0);
    this.queue = this.unplaced();
    for (const child of this.queue) this.seeker[child] = child;
    // The queue grows while it is gone through.
    for (const child of this.queue) if (!this.isDone(child)) this.look(child);
    return this.placed > before;
  }

  private isDone(child: number): boolean {
    return this.found[at(this.seeker, child)] === 1;
  }

  private look(child: number): void {
    const last = at(this.places.starts, child + 1);
    for (let place = at(this.places.starts, child); place < last; place += 1) {
      const cell = at(this.places.cells, place);
      if (this.seenCells[cell] === 1 || at(this.places.waits, place) > this.longest) continue;
      this.entrant[cell] = child;
      if (this.seating.hasRoom(cell)) {
        this.seenCells[cell] = 1;
        this.moveUp(child, cell);
        return;
      }
      this.see(cell, at(this.seeker, child));
    }
  }

  /** Everybody in this cell may make room, and in its zone when only that is full. */
  private see(cell: number, seeker: number): void {
    this.seenCells[cell] = 1;
    for (const child of this.seating.childrenOfCell[cell] ?? []) {
      this.seeker[child] = seeker;
      this.queue.push(child);
    }
    const zone = at(this.places.zoneOfCell, cell);
    if (this.seating.isFull(cell) || this.seenZones[zone] === 1) return;
    this.seenZones[zone] = 1;
    this.gate[zone] = cell;
    for (const other of this.cellsOfZone[zone] ?? []) {
      if (this.seenCells[other] === 1) continue;
      this.entrant[other] = THROUGH_ZONE;
      this.see(other, seeker);
    }
  }

  /** The child takes the cell, and everybody before it in the chain the place that is left. */
  private moveUp(last: number, room: number): void {
    this.found[at(this.seeker, last)] = 1;
    let [child, cell] = [last, room];
    for (;;) {
      const left = at(this.seating.cellOfChild, child);
      this.seating.seat(child, cell);
      if (left === NO_PLACE) break;
      const through = this.entrant[left] === THROUGH_ZONE;
      cell = through ? at(this.gate, at(this.places.zoneOfCell, left)) : left;
      child = at(this.entrant, cell);
    }
    this.placed += 1;
  }

  private waitOf(child: number, cell: number): number {
    return at(this.places.waits, placeTaken(this.places, child, cell));
  }
}
