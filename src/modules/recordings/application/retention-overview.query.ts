import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, type LegalDate } from '../../../kernel/time.js';
import { LegalHolds } from '../../identity-vault/index.js';
import {
  keptBecause,
  type KeptBecause,
  type RetentionGround,
  type StartEvent,
} from '../domain/retention.js';
import { RETENTION_SQL } from '../persistence/retention-sql.js';

export interface PolicyRow {
  readonly id: OpaqueId;
  readonly ground: RetentionGround;
  readonly event: StartEvent;
  readonly months: number;
  readonly from: LegalDate;
  readonly to: LegalDate | null;
  readonly labelNl: string;
  readonly labelEn: string;
  readonly toVerify: boolean;
  readonly source: string;
}

/** From JSON, so instants come as text. */
export interface TermRow {
  readonly startedOn: LegalDate;
  readonly dueAt: string;
  readonly ground: RetentionGround;
  readonly event: StartEvent;
  readonly months: number;
  readonly toVerify: boolean;
  readonly source: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

export interface HoldRow {
  readonly id: OpaqueId;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: string;
  readonly liftedAt: string | null;
  readonly liftReason: string | null;
}

export interface KeptRecordingRow {
  readonly id: RecordingId;
  readonly childRef: ChildRef;
  readonly childNumber: string;
  readonly track: string;
  readonly state: 'VERIFIED' | 'DESTROYED';
  readonly used: boolean;
  readonly destroyedAt: string | null;
  readonly destruction: {
    readonly id: OpaqueId;
    readonly reason: string;
    readonly askedBy: string;
    readonly askedAt: string;
    readonly own: boolean;
    readonly approved: boolean | null;
    readonly decisionReason: string | null;
    readonly decidedAt: string | null;
  } | null;
}

export interface RetentionRow {
  readonly caseClosed: boolean;
  readonly mayAsk: boolean;
  readonly mayDecide: boolean;
  readonly mayHold: boolean;
  readonly term: TermRow | null;
  readonly holds: readonly HoldRow[];
  readonly recordings: readonly KeptRecordingRow[];
}

export interface SeenRetention extends Omit<RetentionRow, 'recordings'> {
  readonly recordings: readonly (KeptRecordingRow & {
    readonly keptBecause: readonly KeptBecause[];
  })[];
}

export interface DestructionCertificate {
  readonly id: OpaqueId;
  readonly recordingId: RecordingId;
  readonly content: string;
  readonly sha256: string;
  readonly decidedAt: Date;
  readonly erasedAt: Date | null;
}

/** How recordings are kept, what keeps them, and what is left of those that were destroyed. */
@Injectable()
export class RetentionOverview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly holds: LegalHolds,
    private readonly clock: Clock,
  ) {}

  policies(actor: Actor): Promise<readonly PolicyRow[]> {
    return this.unitOfWork.once<PolicyRow>(actor, RETENTION_SQL.policies, []);
  }

  async ofCase(actor: Actor, caseId: CaseId): Promise<SeenRetention> {
    const now = this.clock.now();
    const [row] = await this.unitOfWork.once<RetentionRow>(actor, RETENTION_SQL.ofCase, [
      caseId,
      now,
    ]);
    if (row === undefined) throw kernelProblems['not-found']();
    const standing = await this.holds.standing(actor, caseId);
    const held = row.holds.some(({ liftedAt }) => liftedAt === null);
    const dueAt = row.term === null ? null : new Date(row.term.dueAt);
    return {
      ...row,
      recordings: row.recordings.map((one) => {
        const identityHeld = standing.some((at) => at.held && at.childRef === one.childRef);
        const facts = { caseClosed: row.caseClosed, dueAt, held, used: one.used, identityHeld };
        return { ...one, keptBecause: keptBecause(facts, now) };
      }),
    };
  }

  async certificate(actor: Actor, destructionId: OpaqueId): Promise<DestructionCertificate> {
    const [row] = await this.unitOfWork.once<DestructionCertificate>(
      actor,
      RETENTION_SQL.certificate,
      [destructionId],
    );
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }
}
