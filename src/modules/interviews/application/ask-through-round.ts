import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
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
import { IdentityVault } from '../../identity-vault/index.js';
import { assessAnswer, type QuestionMark, ROUND_PARTIES } from '../domain/preparation.js';
import { preparationProblems } from '../domain/preparation-problems.js';
import { PREPARATION_SQL } from '../persistence/preparation-sql.js';

interface RoundRow {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly answerBy: LegalDate;
  readonly closed: boolean;
  readonly invited: boolean;
}

interface QuestionRow {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly personId: PersonId;
  readonly ownSession: boolean;
}

/** The parties hand in their questions before the interview; the interviewer says of each what became of it. */
@Injectable()
export class AskThroughRound {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CaseAccess,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** An answer without questions is one too: the party was heard and has none. */
  async answer(
    actor: Actor,
    roundId: OpaqueId,
    questions: readonly string[],
  ): Promise<'in-time' | 'late'> {
    const round = await this.round(actor, roundId);
    const texts = questions.map((text, index) => [`/questions/${index}`, text] as const);
    await this.vault.refuseIdentifyingText(actor, round.caseId, Object.fromEntries(texts));
    const now = this.clock.now();
    await this.unitOfWork.run(actor, async (tx) => {
      const again = await tx.one<RoundRow>(PREPARATION_SQL.round, [roundId]);
      if (again?.closed !== false) throw preparationProblems['round-closed']();
      const row = await tx.one(PREPARATION_SQL.answer, [roundId, actor.id, now]);
      if (row === undefined) throw preparationProblems['answered-already']();
      const { caseId, childRef } = round;
      for (const [index, text] of questions.entries())
        await tx.query(PREPARATION_SQL.insertQuestion, [
          newId(),
          roundId,
          caseId,
          actor.id,
          index + 1,
          text,
          now,
        ]);
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'question-round.answer',
        objectType: 'question_round',
        objectId: roundId,
        caseId,
        childRef,
      });
    });
    return assessAnswer(round, legalDate(now)) === 'late' ? 'late' : 'in-time';
  }

  async mark(
    actor: Actor,
    questionId: OpaqueId,
    { mark, reason }: { readonly mark: QuestionMark; readonly reason: string | null },
  ): Promise<void> {
    const question = await this.question(actor, questionId);
    const { caseId, childRef, personId } = question;
    if (!question.ownSession) throw preparationProblems['mark-needs-session']();
    if (mark === 'NOT_ASKED' && reason === null)
      throw preparationProblems['mark-needs-reason'](
        {},
        { errors: [{ pointer: '/reason', code: 'missing' }] },
      );
    await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
    await this.unitOfWork.run(actor, async (tx) => {
      const row = [newId(), questionId, caseId, mark, reason, actor.id, this.clock.now()];
      await tx.query(PREPARATION_SQL.mark, row);
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'question.mark',
        objectType: 'party_question',
        objectId: questionId,
        caseId,
        childRef,
      });
      await this.outbox.append(tx, {
        type: 'question.marked',
        caseId,
        subjectId: questionId,
        recipients: [personId],
      });
    });
  }

  private async round(actor: Actor, roundId: OpaqueId): Promise<RoundRow> {
    return this.unitOfWork.run(actor, async (tx) => {
      const round = await tx.one<RoundRow>(PREPARATION_SQL.round, [roundId]);
      if (round === undefined) throw kernelProblems['not-found']();
      await this.access.require(tx, round.caseId, ROUND_PARTIES);
      if (!round.invited) throw preparationProblems['not-invited']();
      if (assessAnswer(round, legalDate(this.clock.now())) === 'closed')
        throw preparationProblems['round-closed']();
      return round;
    });
  }

  private async question(actor: Actor, questionId: OpaqueId): Promise<QuestionRow> {
    return this.unitOfWork.run(actor, async (tx) => {
      const question = await tx.one<QuestionRow>(PREPARATION_SQL.question, [questionId]);
      if (question === undefined) throw kernelProblems['not-found']();
      await this.access.require(tx, question.caseId, ['CHILD_INTERVIEWER']);
      return question;
    });
  }
}
