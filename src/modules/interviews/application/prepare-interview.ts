import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  newId,
  type OpaqueId,
  type PersonId,
} from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, type LegalDate, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { NEEDS_KEEPERS } from '../domain/booking-actions.js';
import { openItems, type ReadinessAnswer, ROUND_PARTIES } from '../domain/preparation.js';
import { preparationProblems } from '../domain/preparation-problems.js';
import { PREPARATION_SQL } from '../persistence/preparation-sql.js';

export interface RecordReadinessCommand {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  /** The version that was read; 0 when nothing was recorded yet. */
  readonly version: number;
  readonly answers: readonly ReadinessAnswer[];
  /** Why the interview is held although something is open. */
  readonly proceedReason: string | null;
}

interface Subject {
  readonly verb: string;
  readonly objectType: string;
  readonly objectId: OpaqueId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
}

/** Is everything in, and what do the parties want asked: what is done so that one interview is enough. */
@Injectable()
export class PrepareInterview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly access: CaseAccess,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async recordReadiness(actor: Actor, command: RecordReadinessCommand): Promise<number> {
    const { caseId, childRef, answers, proceedReason } = command;
    const ready = openItems(answers).length === 0;
    await this.requireChild(actor, caseId, childRef);
    if (ready && proceedReason !== null)
      throw preparationProblems['readiness-reason'](
        {},
        { errors: [{ pointer: '/proceedReason', code: 'not-a-choice' }] },
      );
    const remarks = Object.fromEntries(
      answers.map(({ remark }, index) => [`/answers/${index}/remark`, remark]),
    );
    await this.vault.refuseIdentifyingText(actor, caseId, {
      ...remarks,
      '/proceedReason': proceedReason,
    });
    const version = command.version + 1;
    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, NEEDS_KEEPERS);
      const row = await tx.one(PREPARATION_SQL.insertReadiness, [
        childRef,
        version,
        caseId,
        JSON.stringify(answers),
        ready,
        proceedReason,
        actor.id,
        this.clock.now(),
      ]);
      if (row === undefined) throw kernelProblems['version-stale']();
      const subject = { objectType: 'readiness', objectId: childRef, caseId, childRef };
      await this.written(tx, { verb: 'readiness.record', ...subject });
    });
    return version;
  }

  /** Offers a round to everybody in the case who could ask for a second interview; term and offers are recorded. */
  async openRound(
    actor: Actor,
    caseId: CaseId,
    childRef: ChildRef,
    answerBy: LegalDate,
  ): Promise<OpaqueId> {
    await this.requireChild(actor, caseId, childRef);
    const now = this.clock.now();
    if (answerBy < legalDate(now))
      throw preparationProblems['term-past'](
        {},
        { errors: [{ pointer: '/answerBy', code: 'in-past' }] },
      );
    return this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, NEEDS_KEEPERS);
      const id = newId();
      await tx.query(PREPARATION_SQL.openRound, [id, caseId, childRef, answerBy, actor.id, now]);
      const invited = await tx.query<{ readonly personId: PersonId }>(PREPARATION_SQL.invite, [
        id,
        caseId,
        [...ROUND_PARTIES],
      ]);
      const subject = { objectType: 'question_round', objectId: id, caseId, childRef };
      await this.written(tx, { verb: 'question-round.open', ...subject });
      await this.outbox.append(tx, {
        type: 'question-round.opened',
        caseId,
        subjectId: id,
        recipients: invited.map(({ personId }) => personId),
      });
      return id;
    });
  }

  async closeRound(actor: Actor, roundId: OpaqueId): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const round = await this.round(tx, roundId, NEEDS_KEEPERS);
      const row = await tx.one(PREPARATION_SQL.close, [roundId, actor.id, this.clock.now()]);
      if (row === undefined) throw preparationProblems['round-closed']();
      const { caseId, childRef } = round;
      const subject = { objectType: 'question_round', objectId: roundId, caseId, childRef };
      await this.written(tx, { verb: 'question-round.close', ...subject });
    });
  }

  private async requireChild(actor: Actor, caseId: CaseId, childRef: ChildRef): Promise<void> {
    // Access before screening: the answer of the vault would tell an outsider whom a case is about.
    await this.unitOfWork.run(actor, async (tx) => {
      await this.access.require(tx, caseId, NEEDS_KEEPERS);
      await this.cases.child(tx, caseId, childRef);
    });
  }

  private async round(tx: Tx, roundId: OpaqueId, functions: readonly Role[]) {
    const round = await tx.one<{ readonly caseId: CaseId; readonly childRef: ChildRef }>(
      PREPARATION_SQL.round,
      [roundId],
    );
    if (round === undefined) throw kernelProblems['not-found']();
    await this.access.require(tx, round.caseId, functions);
    return round;
  }

  private async written(tx: Tx, subject: Subject): Promise<void> {
    await this.audit.append(tx, { operation: 'COLLECTION', ...subject });
  }
}
