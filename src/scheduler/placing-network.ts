import { at, NO_PLACE, type Placement, type Places, priceAt } from './places.js';
import { PriceTree } from './price-tree.js';

/** A way on which one unit could be sent: from a node to another, and by how much that lowers the total cost. */
interface Entry {
  readonly from: number;
  readonly to: number;
  readonly gain: number;
}

/**
 * Children send one unit each to the root: through a cell and its zone, or directly, which means left out.
 *
 * Nodes in one numbering: cells, zones, children, root. Every unit's way follows a tree, except on arcs that are full; one
 * step of the network simplex sends a unit round the ring that a cheaper arc closes and takes out the arc that stops it.
 * The tree is kept such that every node can send a little more to the root (arcs without flow point to the root, full
 * ones away from it), which is what keeps steps that change nothing from going on for ever.
 */
export class PlacingNetwork {
  readonly firstZone: number;
  readonly firstChild: number;
  readonly root: number;
  readonly tree: PriceTree;
  private readonly limit: Int32Array;
  private readonly use: Int32Array;
  private readonly above: Int32Array;
  /** Per child the node its unit goes to: a cell, or the root when it is left out. */
  private readonly goal: Int32Array;

  constructor(
    places: Places,
    readonly priceOfNone: number,
  ) {
    const { children, cellLimits, zoneLimits, zoneOfCell } = places;
    this.firstZone = cellLimits.length;
    this.firstChild = this.firstZone + zoneLimits.length;
    this.root = this.firstChild + children;
    this.limit = Int32Array.from([...cellLimits, ...zoneLimits]);
    this.use = new Int32Array(this.firstChild);
    this.above = new Int32Array(this.firstChild).fill(this.root);
    zoneOfCell.forEach((zone, cell) => (this.above[cell] = this.firstZone + zone));
    this.goal = new Int32Array(children).fill(this.root);
    this.tree = new PriceTree(this.root + 1);
    for (let node = this.root - 1; node >= 0; node -= 1)
      this.tree.plant(node, this.aboveOf(node), node < this.firstChild ? 0 : priceOfNone);
  }

  get placement(): Placement {
    return this.goal.map((goal) => (goal === this.root ? NO_PLACE : goal));
  }

  /** Sends a child where its price is lower than now: to a cell, or to the root. */
  send(child: number, to: number, price: number): void {
    const from = this.firstChild + child;
    this.enter({ from, to, gain: priceAt(this.tree.price, from) - price });
  }

  /** Uses arcs of cells and zones outside the tree that are cheaper empty or full than as they are; whether any was. */
  settleLimits(): boolean {
    let changed = false;
    for (let node = 0; node < this.firstChild; node += 1) {
      const entry = this.entryAt(node);
      if (entry === undefined) continue;
      this.enter(entry);
      changed = true;
    }
    return changed;
  }

  private entryAt(node: number): Entry | undefined {
    const above = at(this.above, node);
    const { parent, price } = this.tree;
    if (parent[node] === above || parent[above] === node) return undefined;
    const gain = priceAt(price, node) - priceAt(price, above);
    if (gain > 0 && this.use[node] === 0) return { from: node, to: above, gain };
    if (gain < 0 && this.use[node] === this.limit[node])
      return { from: above, to: node, gain: -gain };
    return undefined;
  }

  private enter({ from, to, gain }: Entry): void {
    const meeting = this.tree.meet(from, to);
    const down = this.tightestDown(from, meeting);
    const up = this.tightestUp(to, meeting);
    // Last on the way round wins a tie: this is what keeps the tree as it must be.
    const stopsUp = up.room <= down.room;
    if (Math.min(up.room, down.room) > 0) this.turn(from, to, meeting);
    if (stopsUp) this.tree.rehang({ by: to, cut: up.node, under: from }, gain);
    else this.tree.rehang({ by: from, cut: down.node, under: to }, -gain);
  }

  /** The arc with the least room against the way to the root, the lowest of equals. */
  private tightestDown(from: number, meeting: number): { node: number; room: number } {
    let tightest = { node: from, room: Infinity };
    for (let node = from; node !== meeting; node = at(this.tree.parent, node)) {
      const room = this.roomDown(node);
      if (room < tightest.room) tightest = { node, room };
    }
    return tightest;
  }

  /** The arc with the least room on the way to the root, the highest of equals. */
  private tightestUp(from: number, meeting: number): { node: number; room: number } {
    let tightest = { node: from, room: Infinity };
    for (let node = from; node !== meeting; node = at(this.tree.parent, node)) {
      const room = this.roomUp(node);
      if (room <= tightest.room) tightest = { node, room };
    }
    return tightest;
  }

  /** How much more could go from a node to its parent. */
  private roomUp(node: number): number {
    const parent = at(this.tree.parent, node);
    // What comes in by one way leaves by the other, so a child's own arcs have no limit.
    if (node >= this.firstChild) return Infinity;
    if (this.isChild(parent)) return this.goalOf(parent) === node ? 1 : 0;
    if (parent === at(this.above, node)) return at(this.limit, node) - at(this.use, node);
    return at(this.use, parent);
  }

  /** How much more could go from the parent of a node to the node. */
  private roomDown(node: number): number {
    const parent = at(this.tree.parent, node);
    if (node >= this.firstChild) return this.goalOf(node) === parent ? 1 : 0;
    if (this.isChild(parent)) return Infinity;
    if (parent === at(this.above, node)) return at(this.use, node);
    return at(this.limit, parent) - at(this.use, parent);
  }

  /** One unit goes round: down to `from`, over to `to`, and up again. */
  private turn(from: number, to: number, meeting: number): void {
    this.carry(from, to);
    let below = to;
    for (let node = from; node !== meeting; node = at(this.tree.parent, node)) {
      this.carry(at(this.tree.parent, node), node);
      if (this.isChild(node)) this.goal[node - this.firstChild] = below;
      below = node;
    }
    if (this.isChild(meeting)) this.goal[meeting - this.firstChild] = below;
    for (let node = to; node !== meeting; node = at(this.tree.parent, node)) {
      const parent = at(this.tree.parent, node);
      this.carry(node, parent);
      if (this.isChild(node)) this.goal[node - this.firstChild] = parent;
    }
  }

  /** Counts what cells and zones pass on; what children send is told by their goals. */
  private carry(from: number, to: number): void {
    if (from < this.firstChild && to === this.above[from]) this.use[from] = at(this.use, from) + 1;
    else if (to < this.firstChild && from === this.above[to]) this.use[to] = at(this.use, to) - 1;
  }

  private isChild(node: number): boolean {
    return node >= this.firstChild && node < this.root;
  }

  private goalOf(node: number): number {
    return at(this.goal, node - this.firstChild);
  }

  private aboveOf(node: number): number {
    return node < this.firstChild ? at(this.above, node) : this.root;
  }
}
