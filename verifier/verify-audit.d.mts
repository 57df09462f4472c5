/** The verifier's own Merkle tree, for its known answers. */
export class Tree {
  readonly size: number;
  append(leaf: Buffer): void;
  root(): Buffer;
}
