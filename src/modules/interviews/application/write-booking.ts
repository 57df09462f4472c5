import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { Cases } from '../../cases/index.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';
import type { BookInterviewCommand } from './book-interview.command.js';
import { PLANNERS } from './booking-facts.js';
import { eventRow, reasonsRow } from './event-row.js';
import type { JudgedBooking } from './judge-booking.js';
import { MakeRoom } from './make-room.js';

/** How long a slot is kept free for one planner. Source: issue 4. */
export const HOLD_MINUTES = 10;

/** The writing half of a booking: under the lock of the case, booking, log, access, audit and event in one transaction. */
@Injectable()
export class WriteBooking {
  constructor(
    private readonly cases: Cases,
    private readonly access: CaseAccess,
    private readonly room: MakeRoom,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** False when somebody else was first; whatever was written then must be rolled back. */
  async insert(tx: Tx, command: BookInterviewCommand, judged: JudgedBooking): Promise<boolean> {
    const { bookingKey: id, caseId, childRef, hold } = command;
    const { stage } = await this.cases.lock(tx, caseId, PLANNERS);
    if (stage === 'CLOSED') throw interviewProblems['case-closed']();
    await this.room.make(tx, command);
    const now = this.clock.now();
    if ((await tx.one(BOOKING_SQL.insert, bookingRow(tx, command, judged, now))) === undefined)
      return false;

    const event = { bookingId: id, caseId, kind: hold ? 'ON_HOLD' : 'BOOKED', at: now };
    await Promise.all([
      tx.query(BOOKING_SQL.addEvent, eventRow(event, tx.actor.id)),
      this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: hold ? 'booking.hold-slot' : 'booking.make',
        objectType: 'booking',
        objectId: id,
        caseId,
        childRef,
        ...(command.reasons.length > 0 ? { fieldsTouched: ['warningReasons'] } : {}),
      }),
      ...(hold ? [] : [this.tellInterviewer(tx, command)]),
    ]);
    return true;
  }

  /** The case opens for the interviewer with the booking, not before: a hold tells nobody. */
  async tellInterviewer(
    tx: Tx,
    {
      bookingKey,
      caseId,
      interviewerId,
    }: Pick<BookInterviewCommand, 'bookingKey' | 'caseId' | 'interviewerId'>,
  ): Promise<void> {
    await Promise.all([
      this.access.ensure(tx, {
        caseId,
        personId: interviewerId,
        function: 'CHILD_INTERVIEWER',
        moment: 'BOOKING',
      }),
      this.outbox.append(tx, {
        type: 'interview.booked',
        caseId,
        subjectId: bookingKey,
        recipients: [interviewerId],
      }),
    ]);
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
    command.hold ? 'ON_HOLD' : 'BOOKED',
    command.hold ? new Date(now.getTime() + HOLD_MINUTES * 60_000) : null,
    judged.mustBeAccepted ? 'ASKED' : 'NOT_NEEDED',
    command.continuesId,
    command.replacesId,
    judged.exceptionId,
    reasonsRow(command.reasons),
  ];
}
