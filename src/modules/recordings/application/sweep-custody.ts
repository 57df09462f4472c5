import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import {
  SEGMENT_BYTES,
  SegmentDamaged,
  sealedOffset,
  sealedSize,
} from '../../../kernel/crypto/segment-format.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { Log } from '../../../kernel/logging/log.js';
import { ObjectMissing, ObjectStore } from '../../../kernel/storage/object-store.js';
import { SecondObjectStore } from '../../../kernel/storage/second-object-store.js';
import { Clock } from '../../../kernel/time.js';
import { checkedBefore } from '../domain/custody.js';
import { CUSTODY_SQL } from '../persistence/custody-sql.js';
import { copyObject } from './copy-object.js';
import { type Copy, CustodyEvents, type KeptRow } from './custody-events.js';
import { SealedRecordings } from './sealed-recordings.js';

interface Side {
  readonly copy: Copy;
  readonly store: ObjectStore;
  /** Where healthy bytes may be taken from. */
  readonly other: ObjectStore | undefined;
}

/**
 * Keeps stored recordings whole over time: makes the second copy where a second store is configured, reads everything
 * again in turn, reports what is damaged, and heals it from the other copy.
 */
@Injectable()
export class SweepCustody {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sealed: SealedRecordings,
    private readonly first: ObjectStore,
    private readonly second: SecondObjectStore,
    private readonly events: CustodyEvents,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** One recording; returns how many were taken in hand, so that the caller goes on until there is nothing to do. */
  async execute(): Promise<number> {
    return (await this.copyOne()) + (await this.checkOne());
  }

  private async copyOne(): Promise<number> {
    const { store } = this.second;
    if (store === undefined) return 0;
    const row = await this.find(CUSTODY_SQL.toCopy, []);
    if (row === undefined) return 0;
    const damage = await this.damageIn({ copy: 'FIRST', store: this.first, other: undefined }, row);
    // What is already damaged is not copied; it stays in turn and is reported.
    if (damage !== undefined) return this.report(row, damage);
    await copyObject(this.first, store, this.sealed.keyOf(row), {
      from: 0,
      to: sealedSize(row.sizeBytes),
    });
    await this.events.copied(row);
    return 1;
  }

  private async report(row: KeptRow, segment: number): Promise<number> {
    await this.events.damaged(row, 'FIRST', segment);
    return 0;
  }

  private async checkOne(): Promise<number> {
    const row = await this.find(CUSTODY_SQL.toCheck, [checkedBefore(this.clock.now())]);
    if (row === undefined) return 0;
    const other = row.copied ? this.second.store : undefined;
    await this.check(row, { copy: 'FIRST', store: this.first, other });
    if (other !== undefined)
      await this.check(row, { copy: 'SECOND', store: other, other: this.first });
    return 1;
  }

  /** Reads all of one copy. Each damaged segment is reported, and healed when the other copy has it whole. */
  private async check(row: KeptRow, side: Side): Promise<void> {
    for (let from = 0, damage; from < row.sizeBytes; from = (damage + 1) * SEGMENT_BYTES) {
      damage = await this.damageIn(side, row, from);
      if (damage === undefined) break;
      await this.events.damaged(row, side.copy, damage);
      this.log.failure('recordings.damaged', new SegmentDamaged(damage), { objectId: row.id });
      if (await this.heal(row, side, damage)) await this.events.healed(row, side.copy, damage);
      if (damage < 0 || !(await this.isWholeSize(row, side))) break;
    }
    await this.events.checked(row, side.copy);
  }

  /** The first damaged segment from a place on; -1 for the header, and for an object that is not there. */
  private async damageIn(side: Side, row: KeptRow, from = 0): Promise<number | undefined> {
    try {
      const reader = await this.sealed.readerIn(side.store, row);
      try {
        for await (const piece of reader.read(from, row.sizeBytes)) void piece;
        return undefined;
      } finally {
        await reader.close();
      }
    } catch (error) {
      if (error instanceof SegmentDamaged) return error.segment;
      if (error instanceof ObjectMissing) return -1;
      throw error;
    }
  }

  private async isWholeSize(row: KeptRow, { store }: Side): Promise<boolean> {
    return (await store.size(this.sealed.keyOf(row))) === sealedSize(row.sizeBytes);
  }

  private async heal(row: KeptRow, side: Side, segment: number): Promise<boolean> {
    const { store, other } = side;
    if (other === undefined) return false;
    const key = this.sealed.keyOf(row);
    const one = segment >= 0 && (await this.isWholeSize(row, side));
    const [from, to] = one ? [sealedOffset(segment), sealedOffset(segment + 1)] : [0, Infinity];
    try {
      await this.prove(row, other, one ? segment : undefined);
      if (!one) await store.delete(key);
      await copyObject(other, store, key, { from, to: Math.min(to, sealedSize(row.sizeBytes)) });
      await this.prove(row, store, one ? segment : undefined);
      return true;
    } catch (error) {
      if (error instanceof SegmentDamaged || error instanceof ObjectMissing) return false;
      throw error;
    }
  }

  /** Reads a segment, or everything; throws when it is not what was sealed. */
  private async prove(row: KeptRow, store: ObjectStore, segment?: number): Promise<void> {
    const reader = await this.sealed.readerIn(store, row);
    try {
      const from = (segment ?? 0) * SEGMENT_BYTES;
      const to = segment === undefined ? row.sizeBytes : from + SEGMENT_BYTES;
      for await (const piece of reader.read(from, Math.min(to, row.sizeBytes))) void piece;
    } finally {
      await reader.close();
    }
  }

  private find(
    sql: (typeof CUSTODY_SQL)['toCopy'],
    values: readonly Date[],
  ): Promise<(KeptRow & { readonly copied?: boolean }) | undefined> {
    return this.unitOfWork.run(systemActor(), (tx) => tx.one(sql, [...values]));
  }
}
