import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { SEGMENT_BYTES, SegmentDamaged } from '../../../kernel/crypto/segment-format.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { Log } from '../../../kernel/logging/log.js';
import { ObjectStore } from '../../../kernel/storage/object-store.js';
import { SecondObjectStore } from '../../../kernel/storage/second-object-store.js';
import { Clock } from '../../../kernel/time.js';
import { checkedBefore } from '../domain/custody.js';
import { CUSTODY_SQL } from '../persistence/custody-sql.js';
import { type Copy, CustodyEvents, type KeptRow } from './custody-events.js';
import { StoredCopies } from './stored-copies.js';

interface Side {
  readonly copy: Copy;
  readonly store: ObjectStore;
  /** Where healthy bytes may be taken from. */
  readonly other: ObjectStore | undefined;
}

/**
 * Keeps stored recordings, and the films that were made of them, whole over time: makes the second copy where a second store
 * is configured, reads everything again in turn, reports what is damaged, and heals it from the other copy.
 */
@Injectable()
export class SweepCustody {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly copies: StoredCopies,
    private readonly first: ObjectStore,
    private readonly second: SecondObjectStore,
    private readonly events: CustodyEvents,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /**
   * One recording to copy and one to check at most; returns how many were taken in hand.
   *
   * @param signal stops between two pieces; what was not read whole counts as not read.
   */
  async execute(signal?: AbortSignal): Promise<number> {
    return (await this.copyOne(signal)) + (await this.checkOne(signal));
  }

  private async copyOne(signal?: AbortSignal): Promise<number> {
    const { store } = this.second;
    const row = store === undefined ? undefined : await this.find(CUSTODY_SQL.toCopy, []);
    if (store === undefined || row === undefined) return 0;
    const damage = await this.copies.damageIn(this.first, row, 0, signal);
    // What is damaged already is reported instead of copied, and does not hold up the others.
    if (damage !== undefined) await this.events.damaged(row, 'FIRST', damage);
    else {
      await this.copies.copyWhole(row, this.first, store, signal);
      // Destroyed, or made anew, in the meantime: then no copy of it may be left behind either.
      if (!(await this.events.copied(row))) await this.copies.discard(row);
    }
    return 1;
  }

  private async checkOne(signal?: AbortSignal): Promise<number> {
    const row = await this.find(CUSTODY_SQL.toCheck, [checkedBefore(this.clock.now())]);
    if (row === undefined) return 0;
    const other = row.copied === true ? this.second.store : undefined;
    const kept = await this.check(row, { copy: 'FIRST', store: this.first, other }, signal);
    if (kept && other !== undefined)
      await this.check(row, { copy: 'SECOND', store: other, other: this.first }, signal);
    return 1;
  }

  /**
   * Reads all of one copy. Each damaged segment is reported, and healed when the other copy has it whole.
   *
   * @returns whether it is still kept.
   */
  private async check(row: KeptRow, side: Side, signal?: AbortSignal): Promise<boolean> {
    let from = 0;
    while (from < row.sizeBytes) {
      const damage = await this.copies.damageIn(side.store, row, from, signal);
      if (damage === undefined) break;
      if (!(await this.treat(row, side, damage))) return false;
      if (damage < 0 || !(await this.copies.isWholeSize(row, side.store))) break;
      from = (damage + 1) * SEGMENT_BYTES;
    }
    return this.events.checked(row, side.copy);
  }

  private async treat(
    row: KeptRow,
    { copy, store, other }: Side,
    damage: number,
  ): Promise<boolean> {
    if (!(await this.events.damaged(row, copy, damage))) return false;
    this.log.failure('recordings.damaged', new SegmentDamaged(damage), { objectId: row.id });
    if (other !== undefined && (await this.copies.heal(row, { store, other }, damage))) {
      if (await this.events.healed(row, copy, damage)) return true;
      await this.copies.discard(row);
      return false;
    }
    return copy === 'SECOND' || !(await this.events.makeAnew(row, damage));
  }

  private find(
    sql: (typeof CUSTODY_SQL)['toCopy'],
    values: readonly Date[],
  ): Promise<(KeptRow & { readonly copied?: boolean }) | undefined> {
    return this.unitOfWork.run(systemActor(), (tx) => tx.one(sql, [...values]));
  }
}
