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
  /** The children of the case that may be heard without certificate; empty for who does not plan. */
  readonly children: readonly ExceptedChild[];
}

export interface ExceptedChild {
  readonly childRef: ChildRef;
  readonly childNumber: string;
}

interface CaseExceptionsRow extends Omit<CaseExceptions, 'children'> {
  readonly children: readonly (ExceptedChild & { readonly estimatedAgeBand: string | null })[];
}

interface AskedException {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly askedBy: PersonId;
}

/** The traces that an exception leaves. */
@Injectable()
export class ExceptionLog {
  constructor(
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  async write(
    tx: Tx,
    {
      caseId,
      childRef,
      exceptionId,
    }: { caseId: CaseId; childRef: ChildRef; exceptionId: ExceptionId },
    { verb, type, recipients }: { verb: string; type: string; recipients: readonly PersonId[] },
  ): Promise<void> {
    await this.audit.append(tx, {
      operation: type === 'exception.asked' ? 'COLLECTION' : 'ALTERATION',
      verb,
      objectType: 'exception',
      objectId: exceptionId,
      caseId,
      childRef,
    });
    await this.outbox.append(tx, { type, caseId, subjectId: exceptionId, recipients });
  }
}

/** Asks to hear a child from twelve on without certificate, with a reason. Source: A03. */
@Injectable()
export class AskException {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly access: CaseAccess,
    private readonly facts: BookingFactsReader,
    private readonly age: ChildAge,
    private readonly vault: IdentityVault,
    private readonly log: ExceptionLog,
  ) {}

  async execute(actor: Actor, command: AskExceptionCommand, at: Date): Promise<void> {
    const { caseId, childRef, reason } = command;
    const estimated = await this.unitOfWork.run(actor, async (tx) => {
      const planned = { caseId, childRef, authorisationId: null, continuesId: null };
      const plan = await this.facts.plan(tx, planned);
      return plan.needs?.estimatedAgeBand ?? null;
    });
    const { band } = await this.age.on(actor, childRef, legalDate(at), estimated);
    if (!mayBeExcepted(band)) throw interviewProblems['exception-too-young']();
    await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, PLANNERS);
      const { exceptionKey: exceptionId, interviewerId, studioId } = command;
      const values = [exceptionId, caseId, childRef, interviewerId, studioId, reason, actor.id, at];
      if ((await tx.one(EXCEPTION_SQL.insert, values)) === undefined) return;
      const recipients = await this.access.holders(tx, caseId, EXCEPTION_DECIDERS);
      const about = { caseId, childRef, exceptionId };
      await this.log.write(tx, about, {
        verb: 'exception.ask',
        type: 'exception.asked',
        recipients,
      });
    });
  }
}

/** Reads what was asked, and decides on it: a prosecutor who did not ask. Source: A03. */
@Injectable()
export class Exceptions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly access: CaseAccess,
    private readonly vault: IdentityVault,
    private readonly age: ChildAge,
    private readonly log: ExceptionLog,
    private readonly clock: Clock,
  ) {}

  async ofCase(actor: Actor, caseId: CaseId): Promise<CaseExceptions> {
    const values = [caseId, [...NEEDS_READERS]];
    const [row] = await this.unitOfWork.once<CaseExceptionsRow>(
      actor,
      EXCEPTION_SQL.ofCase,
      values,
    );
    if (row === undefined) throw kernelProblems['not-found']();
    return { ...row, children: await this.excepted(actor, row) };
  }

  /** Only a planner asks, and only for who is twelve or older today. Source: domain 0.2 T3. */
  private async excepted(
    actor: Actor,
    { functions, children }: CaseExceptionsRow,
  ): Promise<readonly ExceptedChild[]> {
    if (!PLANNERS.some((planner) => functions.includes(planner))) return [];
    const today = legalDate(this.clock.now());
    const ages = await Promise.all(
      children.map(({ childRef, estimatedAgeBand }) =>
        this.age.on(actor, childRef, today, estimatedAgeBand),
      ),
    );
    return children
      .filter((_, place) => mayBeExcepted(ages[place]?.band ?? null))
      .map(({ childRef, childNumber }) => ({ childRef, childNumber }));
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
      const verb = decision === 'APPROVED' ? 'exception.approve' : 'exception.deny';
      const about = { caseId, childRef, exceptionId };
      await this.log.write(tx, about, { verb, type: 'exception.decided', recipients: [askedBy] });
    });
  }

  private async asked(tx: Tx, exceptionId: ExceptionId): Promise<AskedException> {
    const asked = await tx.one<AskedException>(EXCEPTION_SQL.find, [exceptionId]);
    if (asked === undefined) throw kernelProblems['not-found']();
    return asked;
  }
}
