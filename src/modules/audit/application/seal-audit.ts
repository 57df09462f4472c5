import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import {
  EMPTY_TREE,
  grow,
  merkleRoot,
  type MerkleTree,
} from '../../../kernel/crypto/merkle-tree.js';
import { isSigned, SigningKey } from '../../../kernel/crypto/signing-key.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type Seal, sealText } from '../domain/seal.js';
import { SEAL_SQL } from '../persistence/seal-sql.js';
import { SettledRows } from './settled-rows.js';

const BATCH = 4_096;
const HASH_BYTES = 32;

interface SealRow extends Seal {
  readonly peaks: Buffer;
  readonly publicKey: Buffer;
  readonly signature: Buffer;
}

interface LeafRow {
  readonly arrival: number;
  readonly leaf: Buffer;
}

/** Where the next seal goes on: after the last seal, or at the beginning. */
interface Head {
  readonly number: number;
  readonly lastArrival: number;
  readonly tree: MerkleTree;
}

const BEGINNING: Head = { number: 0, lastArrival: 0, tree: EMPTY_TREE };

/**
 * Seals committed audit rows: gives each a position in one Merkle tree and signs its root, batch by batch.
 *
 * Writers know nothing of it. Two workers at once do not seal twice: one takes the turn, the other does nothing.
 * Source: docs/audit-seals.md.
 */
@Injectable()
export class SealAudit {
  private readonly settled = new SettledRows();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly key: SigningKey,
  ) {}

  /** @returns how many rows were sealed. */
  async execute(): Promise<number> {
    for (let total = 0; ;) {
      const sealed = await this.unitOfWork.run(systemActor(), (tx) => this.sealBatch(tx));
      total += sealed;
      if (sealed < BATCH) return total;
    }
  }

  private async sealBatch(tx: Tx): Promise<number> {
    const turn = await tx.one<{ mine: boolean }>(SEAL_SQL.takeTurn);
    if (turn?.mine !== true) return 0;
    const settled = await this.settled.through(tx);
    const head = await this.head(tx);
    const rows = await tx.query<LeafRow>(SEAL_SQL.leaves, [head.lastArrival, settled, BATCH]);
    const last = rows.at(-1);
    if (last === undefined) return 0;
    await this.write(tx, head, rows, rows.length < BATCH ? settled : last.arrival);
    return rows.length;
  }

  /** Goes on from the last seal only if that seal holds: a forged one is not made good by signing after it. */
  private async head(tx: Tx): Promise<Head> {
    const last = await tx.one<SealRow>(SEAL_SQL.last);
    if (last === undefined) return BEGINNING;
    const tree = { size: last.treeSize, peaks: splitHashes(last.peaks) };
    const signed = isSigned(last.publicKey, Buffer.from(sealText(last), 'utf8'), last.signature);
    if (!signed || merkleRoot(tree).toString('hex') !== last.root) {
      throw new Error('the last audit seal does not hold; nothing is sealed after it');
    }
    return { number: last.number, lastArrival: last.lastArrival, tree };
  }

  private async write(
    tx: Tx,
    head: Head,
    rows: readonly LeafRow[],
    lastArrival: number,
  ): Promise<void> {
    const leaves = rows.map(({ leaf }) => leaf);
    const tree = grow(head.tree, leaves);
    const now = await tx.one<{ at: Date }>(SEAL_SQL.now);
    if (now === undefined) throw new Error('the database does not tell the time');
    const seal: Seal = {
      number: head.number + 1,
      firstPosition: head.tree.size,
      treeSize: tree.size,
      lastArrival,
      sealedAt: now.at,
      previousRoot: merkleRoot(head.tree).toString('hex'),
      root: merkleRoot(tree).toString('hex'),
    };
    const signature = await this.key.sign(Buffer.from(sealText(seal), 'utf8'));
    await tx.query(SEAL_SQL.insert, [
      seal.number,
      seal.firstPosition,
      seal.treeSize,
      seal.lastArrival,
      seal.sealedAt,
      seal.previousRoot,
      seal.root,
      Buffer.concat(tree.peaks),
      Buffer.concat(leaves),
      await this.key.publicKey(),
      signature,
    ]);
  }
}

function splitHashes(joined: Buffer): readonly Buffer[] {
  return Array.from({ length: joined.length / HASH_BYTES }, (_, index) =>
    joined.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  );
}
