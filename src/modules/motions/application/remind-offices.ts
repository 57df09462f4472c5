import { Injectable } from '@nestjs/common';
import { type Role, systemActor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, MotionId, PersonId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import type { Office } from '../domain/pending-offices.js';
import { MOTION_SQL } from '../persistence/motion-sql.js';
import { REMINDER_SQL } from '../persistence/reminder-sql.js';

interface DueReminder {
  readonly motionId: MotionId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly office: Office;
  readonly dueAt: Date;
  readonly kind: 'SOON' | 'PASSED';
}

/** Who speaks for an office; the child's own side is added where its counsel does. */
const SPEAKS: Readonly<Record<Office, readonly Role[]>> = {
  PROSECUTION: ['PROSECUTOR', 'ADVOCATE_GENERAL'],
  CHILD_SIDE: [],
  CHILD_VIEW: ['VICTIM_COORDINATOR'],
  EXPERT: ['COURT_CLERK'],
  INTERVIEWER: ['CHILD_INTERVIEWER'],
  CO_ACCUSED: ['DEFENCE_COUNSEL'],
};
const BY_COUNSEL: readonly Office[] = ['CHILD_SIDE', 'CHILD_VIEW'];

/**
 * Reminds each office once before its term ends, and says once that it passed; then the clerk hears it too.
 *
 * The terms are our own (systeemregel): nobody loses a right by them, and a late answer is taken and marked.
 */
@Injectable()
export class RemindOffices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CaseAccess,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @returns how many words were sent. */
  execute(): Promise<number> {
    return this.unitOfWork.run(systemActor(), async (tx) => {
      const now = this.clock.now();
      const due = await tx.query<DueReminder>(REMINDER_SQL.due, [now]);
      let sent = 0;
      for (const one of due) sent += (await this.send(tx, one, now)) ? 1 : 0;
      return sent;
    });
  }

  private async send(tx: Tx, reminder: DueReminder, now: Date): Promise<boolean> {
    const { motionId, caseId, childRef, office, dueAt, kind } = reminder;
    const claim = [motionId, office, dueAt, kind, now];
    if ((await tx.one(REMINDER_SQL.claim, claim)) === undefined) return false;
    await this.audit.append(tx, {
      operation: 'ALTERATION',
      verb: 'motion.remind',
      objectType: 'motion',
      objectId: motionId,
      caseId,
      childRef,
      fieldsTouched: [office, kind],
    });
    await this.outbox.append(tx, {
      type: kind === 'SOON' ? 'motion.term-ends' : 'motion.term-passed',
      caseId,
      subjectId: motionId,
      recipients: await this.recipients(tx, reminder),
    });
    return true;
  }

  private async recipients(
    tx: Tx,
    { caseId, childRef, office, kind }: DueReminder,
  ): Promise<readonly PersonId[]> {
    const clerk: readonly Role[] = kind === 'PASSED' ? ['COURT_CLERK'] : [];
    const holders = await this.access.holders(tx, caseId, [...SPEAKS[office], ...clerk]);
    const counsel = BY_COUNSEL.includes(office)
      ? await tx.query<{ id: PersonId }>(MOTION_SQL.childSide, [caseId, childRef])
      : [];
    return [...new Set([...holders, ...counsel.map(({ id }) => id)])];
  }
}
