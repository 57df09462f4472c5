import { at, priceAt } from './places.js';

const NONE = -1;

/**
 * A tree over all nodes of a network, with the price of each: what one unit costs from there to the root.
 *
 * Prices hold along every branch, so a branch that is hung elsewhere changes all its prices by the same amount.
 */
export class PriceTree {
  readonly parent: Int32Array;
  readonly price: Float64Array;
  private readonly depth: Int32Array;
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  private readonly pending: Int32Array;

  constructor(nodes: number) {
    this.parent = new Int32Array(nodes).fill(NONE);
    this.price = new Float64Array(nodes);
    this.depth = new Int32Array(nodes);
    this.first = new Int32Array(nodes).fill(NONE);
    this.next = new Int32Array(nodes).fill(NONE);
    this.previous = new Int32Array(nodes).fill(NONE);
    this.pending = new Int32Array(nodes);
  }

  /** Puts a node that hangs nowhere yet under another. */
  plant(node: number, under: number, price: number): void {
    this.hang(node, under);
    this.price[node] = price;
    this.depth[node] = at(this.depth, under) + 1;
  }

  /** Where the ways of two nodes to the root meet. */
  meet(one: number, other: number): number {
    let [left, right] = [one, other];
    while (left !== right) {
      if (at(this.depth, left) >= at(this.depth, right)) left = at(this.parent, left);
      else right = at(this.parent, right);
    }
    return left;
  }

  /**
   * Cuts the branch above `cut` and hangs it under `under` by its node `by`: the way from `by` up to `cut` turns round,
   * and all its prices rise by `rise`.
   */
  rehang({ by, cut, under }: { by: number; cut: number; under: number }, rise: number): void {
    let node = by;
    let above = under;
    for (;;) {
      const former = at(this.parent, node);
      this.unhang(node, former);
      this.hang(node, above);
      if (node === cut) break;
      above = node;
      node = former;
    }
    this.depth[by] = at(this.depth, under) + 1;
    this.raise(by, rise);
  }

  private raise(top: number, rise: number): void {
    const { pending, first, next, depth, price } = this;
    price[top] = priceAt(price, top) + rise;
    pending[0] = top;
    let waiting = 1;
    while (waiting > 0) {
      waiting -= 1;
      const node = at(pending, waiting);
      const below = at(depth, node) + 1;
      for (let child = at(first, node); child !== NONE; child = at(next, child)) {
        depth[child] = below;
        price[child] = priceAt(price, child) + rise;
        pending[waiting] = child;
        waiting += 1;
      }
    }
  }

  private hang(node: number, under: number): void {
    const sibling = at(this.first, under);
    this.parent[node] = under;
    this.next[node] = sibling;
    this.previous[node] = NONE;
    this.first[under] = node;
    if (sibling !== NONE) this.previous[sibling] = node;
  }

  private unhang(node: number, from: number): void {
    const before = at(this.previous, node);
    const after = at(this.next, node);
    if (before === NONE) this.first[from] = after;
    else this.next[before] = after;
    if (after !== NONE) this.previous[after] = before;
  }
}
