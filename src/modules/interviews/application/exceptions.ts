import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, ExceptionId, PersonId, StudioId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { People } from '../../people/index.js';
import { Studios } from '../../studios/index.js';
import { NEEDS_READERS } from '../domain/booking-actions.js';
import { EXCEPTION_DECIDERS, type ExceptionDecision, mayBeExcepted } from '../domain/exceptions.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { EXCEPTION_SQL } from '../persistence/exception-sql.js';
import { BookingFactsReader, PLANNERS } from './booking-facts.js';
import type { BookingViewRow } from './booking-views.query.js';
import { ChildAge } from './child-age.js';

export interface AskExceptionCommand {
  readonly exceptionKey: ExceptionId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly interviewerId: PersonId;
  readonly studioId: StudioId;
  readonly reason: string;
}

export interface DecideExceptionCommand {
  readonly exceptionId: ExceptionId;
  readonly decision: ExceptionDecision;
  readonly reason: string;
}

export interface ExceptionRow extends Pick<BookingViewRow, 'interviewer' | 'studio'> {
  readonly id: ExceptionId;
  readonly childRef: ChildRef;
  readonly childNumber: string;
  readonly reason: string;
  readonly askedBy: PersonId;
  readonly askedAt: string;
  readonly decision: ExceptionDecision | null;
  readonly decisionReason: string | null;
  readonly decidedAt: string | null;
  readonly used: boolean;
}

export interface CaseExceptions {
  readonly items: readonly ExceptionRow[];
  readonly functions: readonly string[];
}

interface AskedException {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly askedBy: PersonId;
}

/** Sessions of children from twelve on without certificate: asked with a reason, decided by a prosecutor, counted. Source: A03. */
@Injectable()
export class Exceptions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly access: CaseAccess,
    private readonly facts: BookingFactsReader,
    private readonly age: ChildAge,
    private readonly people: People,
    private readonly studios: Studios,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async ofCase(actor: Actor, caseId: CaseId): Promise<CaseExceptions> {
    const values = [caseId, [...NEEDS_READERS]];
    const [row] = await this.unitOfWork.once<CaseExceptions>(actor, EXCEPTION_SQL.ofCase, values);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }

  async ask(actor: Actor, command: AskExceptionCommand): Promise<void> {
    const { caseId, childRef, reason } = command;
    const estimated = await this.unitOfWork.run(actor, async (tx) => {
      const planned = { caseId, childRef, authorisationId: null, continuesId: null };
      const plan = await this.facts.plan(tx, planned);
      await this.requireKnown(tx, command);
      return plan.needs?.estimatedAgeBand ?? null;
    });
    const { band } = await this.age.on(actor, childRef, legalDate(this.clock.now()), estimated);
    if (!mayBeExcepted(band)) throw interviewProblems['exception-too-young']();
    await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, PLANNERS);
      await this.write(tx, command);
    });
  }

  async decide(
    actor: Actor,
    { exceptionId, decision, reason }: DecideExceptionCommand,
  ): Promise<void> {
    const { caseId } = await this.unitOfWork.run(actor, async (tx) => {
      const asked = await this.asked(tx, exceptionId);
      await this.access.require(tx, asked.caseId, EXCEPTION_DECIDERS);
      return asked;
    });
    await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, EXCEPTION_DECIDERS);
      const { childRef, askedBy } = await this.asked(tx, exceptionId);
      const values = [exceptionId, decision, reason, actor.id, this.clock.now()];
      await tx.query(EXCEPTION_SQL.decide, values);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: decision === 'APPROVED' ? 'exception.approve' : 'exception.deny',
        objectType: 'exception',
        objectId: exceptionId,
        caseId,
        childRef,
      });
      await this.outbox.append(tx, {
        type: 'exception.decided',
        caseId,
        subjectId: exceptionId,
        recipients: [askedBy],
      });
    });
  }

  private async asked(tx: Tx, exceptionId: ExceptionId): Promise<AskedException> {
    const asked = await tx.one<AskedException>(EXCEPTION_SQL.find, [exceptionId]);
    if (asked === undefined) throw kernelProblems['not-found']();
    return asked;
  }

  private async requireKnown(
    tx: Tx,
    { interviewerId, studioId }: AskExceptionCommand,
  ): Promise<void> {
    if ((await this.people.interviewer(tx, interviewerId)) === undefined)
      throw interviewProblems['interviewer-unknown'](
        {},
        { errors: [{ pointer: '/interviewerId', code: 'unknown' }] },
      );
    if ((await this.studios.one(tx, studioId)) === undefined)
      throw interviewProblems['studio-unknown'](
        {},
        { errors: [{ pointer: '/studioId', code: 'unknown' }] },
      );
  }

  private async write(tx: Tx, command: AskExceptionCommand): Promise<void> {
    const { exceptionKey, caseId, childRef, interviewerId, studioId, reason } = command;
    const place = [exceptionKey, caseId, childRef, interviewerId, studioId];
    await tx.query(EXCEPTION_SQL.insert, [...place, reason, tx.actor.id, this.clock.now()]);
    await this.audit.append(tx, {
      operation: 'COLLECTION',
      verb: 'exception.ask',
      objectType: 'exception',
      objectId: exceptionKey,
      caseId,
      childRef,
    });
    await this.outbox.append(tx, {
      type: 'exception.asked',
      caseId,
      subjectId: exceptionKey,
      recipients: await this.access.holders(tx, caseId, EXCEPTION_DECIDERS),
    });
  }
}
