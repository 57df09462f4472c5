import { Heap } from './heap.js';

/** Who waits, and where each could be placed. Children and cells are numbers, in the order of the caller. */
export interface Allocation {
  /** Per child the cells it could take. */
  readonly options: readonly (readonly PlacingOption[])[];
  /** How many children a cell, a studio on one day, takes. */
  readonly cellLimits: readonly number[];
  /** The zone of each cell: a region on one day, whose interviewers are counted together. */
  readonly zoneOfCell: readonly number[];
  readonly zoneLimits: readonly number[];
}

/** One place a child could take. Costs are whole numbers, not negative. */
export interface PlacingOption {
  readonly cell: number;
  readonly cost: number;
  /** Days this child would have waited. */
  readonly wait: number;
}

/** The cell of each child; -1 where there is no place. */
export type Placement = Int32Array;

// Above any sum of costs that occurs: leaving somebody out is never cheaper than any way of placing them.
const LEFT_OUT = 1e12;
const NOBODY = -1;

/**
 * Places as many children as fit, at the least total cost.
 *
 * A min-cost flow from child to cell to zone, by shortest augmenting paths: limits of cells and zones nest, so whole
 * children come out and no search over halves is needed. Each child is placed by one Dijkstra over reduced costs that
 * stops at the first free place; whoever stands in the way moves on.
 */
export function allocate(problem: Allocation): Placement {
  const network = new Network(problem);
  for (let child = 0; child < problem.options.length; child += 1) network.place(child);
  return network.cellOfChild;
}

/** What one placement costs; children without a place cost nothing here. */
export function costOf({ options }: Allocation, placement: Placement): number {
  return options.reduce((sum, one, child) => {
    const taken = one.find(({ cell }) => cell === placement[child]);
    return sum + (taken?.cost ?? 0);
  }, 0);
}

/**
 * Nodes in one numbering: children, then cells, then zones.
 *
 * Prices are never above zero and are zero where there is still room, so the way to a place with room ends there, and
 * what costs more than the best end found needs no look: options are kept cheapest first and are passed over from there.
 */
class Network {
  readonly cellOfChild: Placement;
  private readonly firstCell: number;
  private readonly firstZone: number;
  private readonly starts: Int32Array;
  private readonly targets: Int32Array;
  private readonly costs: Float64Array;
  private readonly costOfChild: Float64Array;
  private readonly childrenOfCell: number[][];
  private readonly cellsOfZone: number[][];
  private readonly zoneUse: Int32Array;
  private readonly price: Float64Array;
  private readonly reach: Float64Array;
  private readonly cameFrom: Int32Array;
  private readonly touched: number[] = [];
  private readonly heap = new Heap();
  /** The best end of the search so far: how far, who takes it, and which cell; no cell when that child is left out. */
  private bound = Infinity;
  private lastChild = NOBODY;
  private lastCell = NOBODY;

  constructor(private readonly problem: Allocation) {
    const { options, cellLimits, zoneOfCell, zoneLimits } = problem;
    this.firstCell = options.length;
    this.firstZone = this.firstCell + cellLimits.length;
    const nodes = this.firstZone + zoneLimits.length;
    const edges = options.reduce((sum, one) => sum + one.length, 0);
    this.starts = new Int32Array(options.length + 1);
    this.targets = new Int32Array(edges);
    this.costs = new Float64Array(edges);
    this.fillEdges();
    this.cellOfChild = new Int32Array(options.length).fill(NOBODY);
    this.costOfChild = new Float64Array(options.length);
    this.childrenOfCell = cellLimits.map(() => []);
    this.cellsOfZone = zoneLimits.map(() => []);
    zoneOfCell.forEach((zone, cell) => this.cellsOfZone[zone]?.push(cell));
    this.zoneUse = new Int32Array(zoneLimits.length);
    this.price = new Float64Array(nodes);
    this.reach = new Float64Array(nodes).fill(Infinity);
    this.cameFrom = new Int32Array(nodes);
  }

  private fillEdges(): void {
    let edge = 0;
    for (const [child, options] of this.problem.options.entries()) {
      for (const { cell, cost } of options.toSorted((left, right) => left.cost - right.cost)) {
        this.targets[edge] = cell;
        this.costs[edge] = cost;
        edge += 1;
      }
      this.starts[child + 1] = edge;
    }
  }

  /** One more child, and whoever has to move for it. */
  place(child: number): void {
    this.bound = Infinity;
    this.lower(child, 0, child);
    for (let node = this.heap.pop(); node !== NOBODY; node = this.heap.pop()) {
      if (this.heap.rank >= this.bound) break;
      if (this.heap.rank === this.reach[node]) this.leave(node);
    }
    this.reprice();
    this.move(child);
    this.forget();
  }

  private leave(node: number): void {
    if (node < this.firstCell) this.leaveChild(node);
    else if (node < this.firstZone) this.leaveCell(node);
    else this.leaveZone(node);
  }

  private leaveChild(child: number): void {
    const start = value(this.reach, child) + value(this.price, child);
    const taken = this.cellOfChild[child];
    const last = value(this.starts, child + 1);
    for (let edge = value(this.starts, child); edge < last; edge += 1) {
      const reach = start + value(this.costs, edge);
      if (reach >= this.bound) break;
      const cell = value(this.targets, edge);
      if (cell === taken) continue;
      if (this.hasRoom(cell)) this.end(child, cell, reach);
      else
        this.lower(this.firstCell + cell, reach - value(this.price, this.firstCell + cell), child);
    }
    if (start + LEFT_OUT < this.bound) this.end(child, NOBODY, start + LEFT_OUT);
  }

  private hasRoom(cell: number): boolean {
    return !this.isFull(cell) && !this.isZoneFull(this.problem.zoneOfCell[cell] ?? 0);
  }

  private isFull(cell: number): boolean {
    return (this.childrenOfCell[cell]?.length ?? 0) >= (this.problem.cellLimits[cell] ?? 0);
  }

  private isZoneFull(zone: number): boolean {
    return value(this.zoneUse, zone) >= (this.problem.zoneLimits[zone] ?? 0);
  }

  private end(child: number, cell: number, reach: number): void {
    this.bound = reach;
    this.lastChild = child;
    this.lastCell = cell;
  }

  private leaveCell(node: number): void {
    const cell = node - this.firstCell;
    const start = value(this.reach, node) + value(this.price, node);
    if (!this.isFull(cell)) {
      const zone = this.firstZone + (this.problem.zoneOfCell[cell] ?? 0);
      this.lower(zone, start - value(this.price, zone), node);
    }
    for (const child of this.childrenOfCell[cell] ?? [])
      this.lower(child, start - value(this.costOfChild, child) - value(this.price, child), node);
  }

  /** Only a full zone is reached: somebody in one of its cells makes place. */
  private leaveZone(node: number): void {
    const start = value(this.reach, node) + value(this.price, node);
    for (const cell of this.cellsOfZone[node - this.firstZone] ?? [])
      if ((this.childrenOfCell[cell]?.length ?? 0) > 0)
        this.lower(this.firstCell + cell, start - value(this.price, this.firstCell + cell), node);
  }

  private lower(node: number, reach: number, from: number): void {
    if (reach >= value(this.reach, node) || reach >= this.bound) return;
    if (this.reach[node] === Infinity) this.touched.push(node);
    this.reach[node] = reach;
    this.cameFrom[node] = from;
    this.heap.push(node, reach);
  }

  /** Prices follow the distances, so that no way left open has a negative cost. */
  private reprice(): void {
    for (const node of this.touched) {
      const gain = this.bound - value(this.reach, node);
      if (gain > 0) this.price[node] = value(this.price, node) - gain;
    }
  }

  /** Walks back from the end: every child on the way changes places. */
  private move(first: number): void {
    if (this.lastCell !== NOBODY) {
      const zone = this.problem.zoneOfCell[this.lastCell] ?? 0;
      this.zoneUse[zone] = value(this.zoneUse, zone) + 1;
    }
    this.enter(this.lastChild, this.lastCell);
    for (let to = this.lastChild; to !== first;) {
      const from = value(this.cameFrom, to);
      if (from < this.firstCell) this.enter(from, to - this.firstCell);
      else if (to < this.firstCell) this.quit(to, from - this.firstCell);
      to = from;
    }
  }

  private enter(child: number, cell: number): void {
    this.cellOfChild[child] = cell;
    if (cell === NOBODY) return;
    this.costOfChild[child] =
      this.problem.options[child]?.find((one) => one.cell === cell)?.cost ?? 0;
    this.childrenOfCell[cell]?.push(child);
  }

  private quit(child: number, cell: number): void {
    const inside = this.childrenOfCell[cell] ?? [];
    inside.splice(inside.indexOf(child), 1);
  }

  private forget(): void {
    for (const node of this.touched) this.reach[node] = Infinity;
    this.touched.length = 0;
    this.heap.clear();
  }
}

function value(values: Int32Array | Float64Array, index: number): number {
  return values[index] ?? 0;
}
