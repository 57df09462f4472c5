/** Numbers by rank, the smallest first. The same number may be in it twice; the caller passes over what it knows. */
export class Heap {
  /** The rank of the last number taken out. */
  rank = 0;
  private readonly nodes: number[] = [];
  private readonly ranks: number[] = [];

  push(node: number, rank: number): void {
    let hole = this.nodes.length;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if ((this.ranks[parent] ?? 0) <= rank) break;
      this.shift(parent, hole);
      hole = parent;
    }
    this.nodes[hole] = node;
    this.ranks[hole] = rank;
  }

  /** -1 when it is empty. */
  pop(): number {
    const first = this.nodes[0];
    this.rank = this.ranks[0] ?? 0;
    const node = this.nodes.pop();
    const rank = this.ranks.pop();
    if (first === undefined || node === undefined || rank === undefined) return -1;
    if (this.nodes.length > 0) this.sink(node, rank);
    return first;
  }

  clear(): void {
    this.nodes.length = 0;
    this.ranks.length = 0;
  }

  private sink(node: number, rank: number): void {
    const size = this.nodes.length;
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && (this.ranks[child + 1] ?? 0) < (this.ranks[child] ?? 0)) child += 1;
      if ((this.ranks[child] ?? 0) >= rank) break;
      this.shift(child, hole);
      hole = child;
    }
    this.nodes[hole] = node;
    this.ranks[hole] = rank;
  }

  private shift(from: number, to: number): void {
    this.nodes[to] = this.nodes[from] ?? 0;
    this.ranks[to] = this.ranks[from] ?? 0;
  }
}
