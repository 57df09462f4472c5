import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { mergeRanges, type Range } from '../domain/ranges.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { creditViewing } from '../domain/viewing.js';
import { VIEWING_SQL } from '../persistence/viewing-sql.js';
import { stretches, type ViewedStretch } from './recordings.facade.js';
import { multirange, SentBytes } from './sent-bytes.js';

export interface ReportProgressCommand {
  readonly grantId: OpaqueId;
  readonly fromMs: number;
  readonly toMs: number;
  readonly speed: number;
}

type Pairs = readonly (readonly [number, number])[];

interface GrantRow {
  readonly id: OpaqueId;
  readonly recordingId: RecordingId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly sizeBytes: number;
  readonly durationMs: number;
  readonly grantedAt: Date;
  readonly spentMs: number;
  readonly open: boolean;
  readonly sent: Pairs;
  readonly viewed: Pairs;
}

/** Takes a player's word for what it showed, as far as the bytes sent and the time passed bear it out. */
@Injectable()
export class ReportProgress {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sent: SentBytes,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** What counts as watched under this grant so far. */
  async execute(
    actor: Actor,
    { grantId, fromMs, toMs, speed }: ReportProgressCommand,
  ): Promise<readonly ViewedStretch[]> {
    await this.sent.flush();
    const now = this.clock.now();
    return this.unitOfWork.run(actor, async (tx) => {
      const grant = await tx.one<GrantRow>(VIEWING_SQL.lockGrant, [grantId, now]);
      if (grant === undefined) throw kernelProblems['not-found']();
      if (!grant.open) throw recordingProblems['grant-ended']();
      const credit = creditViewing({
        reported: { from: fromMs, to: toMs },
        speed,
        sent: ranges(grant.sent),
        sizeBytes: grant.sizeBytes,
        durationMs: grant.durationMs,
        elapsedMs: now.getTime() - grant.grantedAt.getTime(),
        spentMs: grant.spentMs,
      });
      await tx.query(VIEWING_SQL.spend, [grantId, credit.spentMs, now]);
      if (credit.shown.length === 0) return stretches(grant.viewed);
      return this.keep(tx, grant, { shown: credit.shown, speed }, now);
    });
  }

  private async keep(
    tx: Tx,
    grant: GrantRow,
    { shown, speed }: { readonly shown: readonly Range[]; readonly speed: number },
    now: Date,
  ): Promise<readonly ViewedStretch[]> {
    const merged = mergeRanges([...ranges(grant.viewed), ...shown]);
    const { id, recordingId, caseId, childRef } = grant;
    await tx.query(VIEWING_SQL.keepViewed, [
      id,
      recordingId,
      caseId,
      childRef,
      multirange(merged),
      now,
      speed,
    ]);
    await this.audit.append(tx, {
      operation: 'VIEW_RECORDING',
      verb: 'recording.report-progress',
      objectType: 'recording',
      objectId: recordingId,
      caseId,
      childRef,
    });
    return merged.map(({ from, to }) => ({ fromMs: from, toMs: to }));
  }
}

function ranges(pairs: Pairs): readonly Range[] {
  return pairs.map(([from, to]) => ({ from, to }));
}
