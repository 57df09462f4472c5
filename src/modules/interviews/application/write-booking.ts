import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import { type BookingId, newId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { actedBy } from '../../audit/index.js';
import { Cases } from '../../cases/index.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { reasonsRow } from '../domain/warning-reasons.js';
import { BOOKING_NOTES } from '../persistence/booking-notes-sql.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';
import type { BookInterviewCommand } from './book-interview.command.js';
import { PLANNERS } from './booking-facts.js';
import type { JudgedBooking } from './judge-booking.js';
import { MakeRoom } from './make-room.js';

/** How long a slot is kept free for one planner. Source: issue 4. */
export const HOLD_MINUTES = 10;

/** One booking to be written. */
export interface Writing {
  readonly command: BookInterviewCommand;
  readonly judged: JudgedBooking;
  /** Something has to make room first: a booking that moves, or an own hold for the child. */
  readonly needsRoom: boolean;
}

/** The writing half of a booking: under the lock of the case, booking, log, access, audit and event in one transaction. */
@Injectable()
export class WriteBooking {
  constructor(
    private readonly cases: Cases,
    private readonly room: MakeRoom,
    private readonly clock: Clock,
  ) {}

  /**
   * False when somebody else was first: then the booking wrote nothing, and what made room must be rolled back. Where
   * nothing has to, all is sent in one turn.
   */
  async insert(tx: Tx, { command, judged, needsRoom }: Writing): Promise<boolean> {
    const locked = this.cases.lock(tx, command.caseId, PLANNERS);
    if (needsRoom) {
      await locked;
      await this.room.make(tx, command);
    }
    const now = this.clock.now();
    const [{ stage }, made] = await Promise.all([
      locked,
      tx.one(BOOKING_SQL.insert, bookingRow(tx, command, judged, now)),
      tx.query(BOOKING_NOTES.made, noteOfMade(tx, command, now)),
    ]);
    if (stage === 'CLOSED') throw interviewProblems['case-closed']();
    return made !== undefined;
  }

  /** The case opens for the interviewer with the booking, not before: a hold tells nobody. */
  async tellInterviewer(tx: Tx, bookingId: BookingId): Promise<void> {
    const now = this.clock.now();
    await tx.query(BOOKING_NOTES.invited, [
      bookingId,
      ...actedBy(tx.actor),
      now,
      newId(),
      newId(),
      newId(),
    ]);
  }
}

function noteOfMade(tx: Tx, command: BookInterviewCommand, now: Date) {
  const { bookingKey, hold, reasons } = command;
  const verb = hold ? 'booking.hold-slot' : 'booking.make';
  return [
    bookingKey,
    ...actedBy(tx.actor),
    now,
    newId(),
    verb,
    reasons.length > 0 ? ['warningReasons'] : [],
    newId(),
    newId(),
    newId(),
    newId(),
  ];
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
