import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import { newId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { Cases } from '../../cases/index.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';
import type { BookInterviewCommand } from './book-interview.command.js';
import { PLANNERS } from './booking-facts.js';
import type { JudgedBooking } from './judge-booking.js';

/** The writing half of a booking: under the lock of the case, booking, log, access, audit and event in one transaction. */
@Injectable()
export class WriteBooking {
  constructor(
    private readonly cases: Cases,
    private readonly access: CaseAccess,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** False when somebody else was first. */
  async insert(tx: Tx, command: BookInterviewCommand, judged: JudgedBooking): Promise<boolean> {
    const { bookingKey: id, caseId, childRef, interviewerId } = command;
    const { stage } = await this.cases.lock(tx, caseId, PLANNERS);
    if (stage === 'CLOSED') throw interviewProblems['case-closed']();
    const now = this.clock.now();
    if ((await tx.one(BOOKING_SQL.insert, bookingRow(tx, command, judged, now))) === undefined)
      return false;

    await tx.query(BOOKING_SQL.addEvent, [
      newId(),
      id,
      caseId,
      'BOOKED',
      null,
      null,
      now,
      now,
      tx.actor.id,
    ]);
    // The case opens for the interviewer with the booking, not before.
    await this.access.ensure(tx, {
      caseId,
      personId: interviewerId,
      function: 'CHILD_INTERVIEWER',
      moment: 'BOOKING',
    });
    await this.audit.append(tx, {
      operation: 'COLLECTION',
      verb: 'booking.make',
      objectType: 'booking',
      objectId: id,
      caseId,
      childRef,
    });
    await this.outbox.append(tx, {
      type: 'interview.booked',
      caseId,
      subjectId: id,
      recipients: [interviewerId],
    });
    return true;
  }
}

function bookingRow(tx: Tx, command: BookInterviewCommand, judged: JudgedBooking, now: Date) {
  const {
    bookingKey,
    caseId,
    childRef,
    sessionType,
    startsAt,
    interviewerId,
    studioId,
    authorisationId,
    interpreterNumber,
  } = command;
  return [
    bookingKey,
    caseId,
    childRef,
    sessionType,
    startsAt,
    judged.endsAt,
    judged.ageBand,
    judged.language,
    interviewerId,
    studioId,
    interpreterNumber,
    authorisationId,
    judged.plan.needs?.version ?? null,
    judged.warnings.map(({ code }) => code),
    tx.actor.id,
    now,
  ];
}
