import { hash } from 'node:crypto';

/** A Merkle tree (RFC 6962) of which only its perfect subtrees are kept: enough to grow it and to know its root. */
export interface MerkleTree {
  readonly size: number;
  /** Roots of the perfect subtrees, largest first: one per bit of `size`. */
  readonly peaks: readonly Buffer[];
}

export const EMPTY_TREE: MerkleTree = { size: 0, peaks: [] };

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

export function leafHash(data: Buffer): Buffer {
  return sha256(Buffer.concat([LEAF, data]));
}

/** The tree with these leaf hashes appended. */
export function grow(tree: MerkleTree, leaves: readonly Buffer[]): MerkleTree {
  const peaks = [...tree.peaks];
  let { size } = tree;
  for (const leaf of leaves) {
    let node = leaf;
    // Every trailing one bit is a perfect subtree as large as what has grown so far.
    for (let rest = size; rest % 2 === 1; rest = Math.floor(rest / 2))
      node = nodeHash(peaks.pop() ?? node, node);
    peaks.push(node);
    size += 1;
  }
  return { size, peaks };
}

/** The root over all leaves; of no leaves it is the hash of nothing. */
export function merkleRoot({ peaks }: MerkleTree): Buffer {
  const [smallest, ...larger] = peaks.toReversed();
  if (smallest === undefined) return sha256(Buffer.alloc(0));
  return larger.reduce((right, left) => nodeHash(left, right), smallest);
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return sha256(Buffer.concat([NODE, left, right]));
}

function sha256(data: Buffer): Buffer {
  return hash('sha256', data, 'buffer');
}
