import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import { newId } from '../../../kernel/ids.js';
import type { AuditOperation } from '../../audit/index.js';
import { Clock } from '../../../kernel/time.js';
import { bsnDiffers, corrected, isStale, joined, separated } from '../domain/corrected.js';
import { identityProblems } from '../domain/vault-problems.js';
import { CHANGE_SQL } from '../persistence/change-sql.js';
import { ERASURE_SQL } from '../persistence/erasure-sql.js';
import { type ChangeRow, ChangeRows } from './change-rows.js';
import { EraseOriginals } from './erase-originals.js';
import { type NumberRow, Registrations } from './registrations.js';

/** What an approved proposal touched, and what is to be thrown away after the commit. */
export interface Applied {
  readonly operation: AuditOperation;
  readonly touched: readonly NumberRow[];
  readonly objectKeys: readonly string[];
}

/** Carries out what was approved, inside the transaction of the approval. */
@Injectable()
export class ChangeActs {
  constructor(
    private readonly registrations: Registrations,
    private readonly rows: ChangeRows,
    private readonly originals: EraseOriginals,
    private readonly clock: Clock,
  ) {}

  apply(tx: Tx, change: ChangeRow): Promise<Applied> {
    const acts = {
      CORRECTION: () => this.correct(tx, change),
      MERGE: () => this.merge(tx, change),
      SPLIT: () => this.split(tx, change),
      ERASURE: () => this.erase(tx, change),
    } as const;
    return acts[change.kind]();
  }

  private async correct(tx: Tx, change: ChangeRow): Promise<Applied> {
    const { row, identity } = await this.registrations.open(tx, change.childRef);
    const proposed = await this.rows.proposed(change);
    if (isStale(identity, proposed)) throw identityProblems['change-stale']();
    const until = this.clock.now().toISOString();
    const now = corrected(identity, proposed, { changeId: change.id, until });
    await this.registrations.rewrite(tx, row.subjectId, now);
    return done('ALTERATION', await this.registrations.of(tx, row.subjectId));
  }

  private async merge(tx: Tx, { childRef, otherRef }: ChangeRow): Promise<Applied> {
    const locked = await this.registrations.lock(tx, [childRef, otherRef ?? childRef]);
    const [kept, joins] = [locked.get(childRef), locked.get(otherRef ?? childRef)];
    if (kept === undefined || joins === undefined || kept.subjectId === joins.subjectId)
      throw identityProblems['same-already']();
    const one = await this.registrations.unseal(kept);
    const other = await this.registrations.unseal(joins);
    if (bsnDiffers(one, other)) throw identityProblems['bsn-differs']();
    const moved = await tx.query<{ childRef: string }>(CHANGE_SQL.moveAll, [
      kept.subjectId,
      joins.subjectId,
    ]);
    await tx.query(CHANGE_SQL.forgetHashes, [joins.subjectId]);
    await tx.query(CHANGE_SQL.deleteSubject, [joins.subjectId]);
    const refs = moved.map((number) => number.childRef);
    await this.registrations.rewrite(tx, kept.subjectId, joined(one, other, refs));
    return done('COMBINATION', await this.registrations.of(tx, kept.subjectId));
  }

  private async split(tx: Tx, { childRef }: ChangeRow): Promise<Applied> {
    const { row, identity } = await this.registrations.open(tx, childRef);
    const numbers = await this.registrations.of(tx, row.subjectId);
    const going = numbers.filter((one) => one.childRef === childRef || one.aliasOf === childRef);
    if (going.length === numbers.length) throw identityProblems['nothing-to-split']();
    const refs = going.map((one) => one.childRef);
    const { left, apart } = separated(identity, refs);
    const subjectId = newId();
    await this.registrations.add(tx, subjectId, apart);
    await tx.query(CHANGE_SQL.moveApart, [subjectId, childRef]);
    // The one that stays lets go of its hashes first: a service number is of one person at a time.
    await this.registrations.rewrite(tx, row.subjectId, left);
    await this.registrations.rewrite(tx, subjectId, apart);
    return done('COMBINATION', numbers);
  }

  private async erase(tx: Tx, change: ChangeRow): Promise<Applied> {
    const { row, identity } = await this.registrations.open(tx, change.childRef);
    if ((await tx.one(ERASURE_SQL.held, [row.subjectId])) !== undefined)
      throw identityProblems['legal-hold']();
    const now = this.clock.now();
    const numbers = await this.registrations.of(tx, row.subjectId);
    const refs = numbers.map((one) => one.childRef);
    const { perCase, objectKeys } = await this.originals.ofPerson(tx, row, identity);
    await tx.query(ERASURE_SQL.destroyKey, [row.subjectId, now]);
    await tx.query(CHANGE_SQL.forgetHashes, [row.subjectId]);
    await tx.query(ERASURE_SQL.closeWindows, [refs, now]);
    await tx.query(CHANGE_SQL.voidOthers, [change.id, refs, tx.actor.id, now]);
    for (const number of numbers)
      await this.certify(tx, change, number, {
        kid: row.subject.kid,
        wrappedKey: row.subject.wrappedKey,
        originals: perCase.get(number.caseId) ?? 0,
        now,
      });
    return { operation: 'ERASURE', touched: numbers, objectKeys };
  }

  /** The fingerprint mixes in the number, so that certificates of two numbers cannot be laid side by side. */
  private async certify(
    tx: Tx,
    { id, reason, proposedBy, proposedAt }: ChangeRow,
    { childRef, number }: NumberRow,
    key: {
      readonly kid: string;
      readonly wrappedKey: Buffer;
      readonly originals: number;
      readonly now: Date;
    },
  ): Promise<void> {
    const fingerprint = createHash('sha256').update(`${number}\n`).update(key.wrappedKey).digest();
    const content = certificateText({
      childNumber: number,
      reason,
      requestedBy: proposedBy,
      requestedAt: proposedAt,
      approvedBy: tx.actor.id,
      approvedAt: key.now,
      keyId: key.kid,
      keyFingerprint: fingerprint,
      originals: key.originals,
    });
    await tx.query(ERASURE_SQL.certify, [
      newId(),
      id,
      childRef,
      number,
      reason,
      proposedBy,
      proposedAt,
      tx.actor.id,
      key.now,
      key.kid,
      fingerprint,
      key.originals,
      createHash('sha256').update(content).digest(),
    ]);
  }
}

export interface CertificateContent {
  readonly childNumber: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly approvedBy: string;
  readonly approvedAt: Date;
  readonly keyId: string;
  readonly keyFingerprint: Buffer;
  readonly originals: number;
}

/** What the hash of a certificate is taken over, one line an item; anybody can do it again from what is printed. */
export function certificateText(content: CertificateContent): string {
  return [
    content.childNumber,
    content.reason,
    content.requestedBy,
    content.requestedAt.toISOString(),
    content.approvedBy,
    content.approvedAt.toISOString(),
    content.keyId,
    content.keyFingerprint.toString('hex'),
    String(content.originals),
  ].join('\n');
}

function done(operation: AuditOperation, touched: readonly NumberRow[]): Applied {
  return { operation, touched, objectKeys: [] };
}
