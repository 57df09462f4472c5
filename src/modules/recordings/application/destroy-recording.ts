import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  newId,
  type OpaqueId,
  type PersonId,
  type RecordingId,
} from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { type DestructionFacts, destructionText } from '../domain/retention.js';
import { retentionProblems } from '../domain/retention-problems.js';
import { COPY_SQL } from '../persistence/copy-sql.js';
import { RETENTION_SQL } from '../persistence/retention-sql.js';
import { EraseDestroyed } from './erase-destroyed.js';
import { TERM_KEEPERS } from './keep-term.js';
import { type RightSubject, RightTrace } from './right-trace.js';
import { DESTROYERS, type FreeRow, type KeepingRow, WeighKeeping } from './weigh-keeping.js';

interface DestructionRow {
  readonly id: OpaqueId;
  readonly recordingId: RecordingId;
  readonly caseId: CaseId;
  readonly askedBy: PersonId;
  readonly askedByName: string;
  readonly askedAt: Date;
  readonly reason: string;
  readonly decidedAt: Date | null;
}

interface MadeOfRow {
  /** Of the transcripts that were taken in; corrections have none. */
  readonly originals: readonly string[];
  readonly transcripts: number;
  readonly versions: number;
}

export interface DecideDestructionCommand {
  readonly destructionId: OpaqueId;
  readonly approved: boolean;
  readonly reason: string;
}

/**
 * Destroys a recording whose term has passed: one person asks, another decides. The key goes with the decision and with
 * it every transcript, edited version and private note; the bytes in every store and the originals in the vault right
 * after it. A certificate and the row of the recording stay.
 */
@Injectable()
export class DestroyRecording {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly weigh: WeighKeeping,
    private readonly trace: RightTrace,
    private readonly erase: EraseDestroyed,
    private readonly clock: Clock,
  ) {}

  async ask(
    actor: Actor,
    recordingId: RecordingId,
    reason: string,
  ): Promise<{ readonly id: OpaqueId }> {
    const now = this.clock.now();
    return this.unitOfWork.run(actor, async (tx) => {
      const { caseId } = await this.weigh.find(tx, recordingId, now);
      await this.cases.lock(tx, caseId, TERM_KEEPERS);
      await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
      const { childRef, dueAt } = await this.weigh.free(tx, recordingId, now);
      const id = newId();
      await tx.query(RETENTION_SQL.ask, [id, recordingId, caseId, childRef, reason, dueAt, now]);
      const deciders = await this.weigh.deciders(tx, caseId);
      await this.trace.leave(
        tx,
        { id, caseId, childRef },
        {
          operation: 'COLLECTION',
          verb: 'destruction.ask',
          justification: reason,
          told: {
            event: 'destruction.asked',
            people: deciders.filter((person) => person !== actor.id),
          },
        },
      );
      return { id };
    });
  }

  async decide(actor: Actor, command: DecideDestructionCommand): Promise<void> {
    const { destructionId, approved, reason } = command;
    await this.unitOfWork.run(actor, async (tx) => {
      const { caseId } = await this.destruction(tx, destructionId);
      await this.cases.lock(tx, caseId, DESTROYERS);
      await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
      const asked = await this.destruction(tx, destructionId);
      if (asked.decidedAt !== null) throw retentionProblems['destruction-decided']();
      if (asked.askedBy === actor.id) throw retentionProblems['destruction-own']();
      if (approved) await this.approve(tx, asked, reason);
      else await this.deny(tx, asked, reason);
    });
    // The key is gone with the commit; these bytes open to nobody, whether or not this gets to them.
    if (approved) await this.erase.execute().catch(() => undefined);
  }

  private async approve(tx: Tx, asked: DestructionRow, reason: string) {
    const now = this.clock.now();
    await tx.one(RETENTION_SQL.lockRecording, [asked.recordingId]);
    const row = await this.weigh.free(tx, asked.recordingId, now);
    const made = await tx.one<MadeOfRow>(RETENTION_SQL.madeOf, [row.id]);
    const own = await tx.one<{ name: string }>(RETENTION_SQL.ownName);
    const { originals = [], transcripts = 0, versions = 0 } = made ?? {};
    const content = contentOf({ ...row, takenAlong: { transcripts, versions } }, asked, {
      by: own?.name ?? '-',
      at: now,
      reason,
    });
    const sha256 = createHash('sha256').update(content, 'utf8').digest();
    const values = [asked.id, true, reason, now, content, sha256, row.objectKey, originals];
    await tx.query(RETENTION_SQL.decide, values);
    // What was made of it goes with the row, and open orders of copies end: the database does both.
    await tx.query(RETENTION_SQL.destroyKey, [row.id, now]);
    await this.leave(tx, asked, row, { verb: 'destruction.approve', reason });
    await this.tellOfCopies(tx, row.id, asked.id);
  }

  private async tellOfCopies(tx: Tx, recordingId: RecordingId, because: OpaqueId): Promise<void> {
    const ended = await tx.query<RightSubject & { readonly askedBy: PersonId }>(
      COPY_SQL.endedWith,
      [recordingId],
    );
    for (const { askedBy, ...order } of ended)
      await this.trace.leave(tx, order, {
        operation: 'ALTERATION',
        verb: 'copy-order.end',
        justification: because,
        told: { event: 'copy-order.ended', people: [askedBy] },
      });
  }

  private async deny(tx: Tx, asked: DestructionRow, reason: string): Promise<void> {
    const row = await this.weigh.find(tx, asked.recordingId, this.clock.now());
    const values = [asked.id, false, reason, this.clock.now(), null, null, null, []];
    await tx.query(RETENTION_SQL.decide, values);
    await this.leave(tx, asked, row, { verb: 'destruction.deny', reason });
  }

  private async leave(
    tx: Tx,
    { id, askedBy }: DestructionRow,
    { caseId, childRef }: KeepingRow,
    { verb, reason }: { readonly verb: string; readonly reason: string },
  ): Promise<void> {
    await this.trace.leave(
      tx,
      { id, caseId, childRef },
      {
        operation: verb === 'destruction.approve' ? 'ERASURE' : 'ALTERATION',
        verb,
        justification: reason,
        told: { event: 'destruction.decided', people: [askedBy] },
      },
    );
  }

  private async destruction(tx: Tx, id: OpaqueId): Promise<DestructionRow> {
    const found = await tx.one<DestructionRow>(RETENTION_SQL.find, [id]);
    if (found === undefined) throw kernelProblems['not-found']();
    return found;
  }
}

function contentOf(
  {
    id,
    track,
    sha256,
    sizeBytes,
    durationMs,
    childNumber,
    takenAlong,
    ...term
  }: FreeRow & {
    readonly takenAlong: DestructionFacts['takenAlong'];
  },
  asked: DestructionRow,
  approved: { readonly by: string; readonly at: Date; readonly reason: string },
): string {
  const { ground, event, startedOn, months, dueAt, source } = term;
  return destructionText({
    id: asked.id,
    recording: { id, track, sha256, sizeBytes, durationMs },
    childNumber,
    takenAlong,
    term: { ground, event, startedOn, months, dueAt, source },
    asked: { by: asked.askedByName, at: asked.askedAt, reason: asked.reason },
    approved,
  });
}
