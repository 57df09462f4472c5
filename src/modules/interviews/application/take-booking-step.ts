import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type BookingId, newId, type PersonId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { Cases } from '../../cases/index.js';
import { mayTake, STEP_ACTORS } from '../domain/booking-actions.js';
import {
  type BookingObstacle,
  type BookingState,
  type BookingStep,
  decideStep,
} from '../domain/booking-life.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';
import type { BookingFacts } from './interviews.facade.js';

export interface BookingStepCommand {
  readonly bookingId: BookingId;
  readonly step: BookingStep;
  /** With `cancel`: why, as a code. */
  readonly reason: string | null;
  /** Screened by the caller. */
  readonly note: string | null;
}

export interface LockedBooking extends BookingFacts {
  readonly version: number;
  readonly interviewerCertified: boolean;
  readonly studioCertified: boolean;
  readonly authorised: boolean;
}

/** A booking after a step, and whether it had been taken before. */
export interface BookingMoved {
  readonly booking: LockedBooking;
  readonly at: Date;
  readonly repeated: boolean;
}

const EVENT_OF_STEP: Readonly<Record<BookingStep, string>> = {
  start: 'interview.started',
  hold: 'interview.held',
  interrupt: 'interview.interrupted',
  'accept-refusal': 'interview.declined',
  cancel: 'interview.cancelled',
  'mark-no-show': 'interview.missed',
};

/** Takes one step in the life of a booking; the only writer of its state. */
@Injectable()
export class TakeBookingStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly access: CaseAccess,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Repeating a step that was just taken changes nothing and answers the same. */
  async execute(actor: Actor, command: BookingStepCommand): Promise<BookingMoved> {
    return this.unitOfWork.run(actor, async (tx) => {
      const at = this.clock.now();
      const booking = await this.lock(tx, command, at);
      const facts = {
        ...booking,
        now: at,
        today: legalDate(at),
        bookedDay: legalDate(booking.startsAt),
      };
      const verdict = decideStep(booking.state, command.step, facts);
      if (verdict.kind === 'moved') {
        await this.move(tx, command, { booking, to: verdict.to, at });
        return { booking, at, repeated: false };
      }
      if (verdict.kind === 'unavailable' && booking.state === RESULTS[command.step])
        return { booking, at, repeated: true };
      throw verdict.kind === 'blocked'
        ? obstacle(verdict.by)
        : interviewProblems['step-not-available']();
    });
  }

  /** The case first, then the booking: every use case takes them in this order. */
  private async lock(
    tx: Tx,
    { bookingId, step }: BookingStepCommand,
    at: Date,
  ): Promise<LockedBooking> {
    const found = await tx.one<BookingFacts>(BOOKING_SQL.find, [bookingId]);
    if (found === undefined) throw kernelProblems['not-found']();
    const { held } = await this.cases.lock(tx, found.caseId, STEP_ACTORS[step]);
    const own = found.interviewerId === tx.actor.id;
    if (!mayTake(step, { functions: held.map((one) => one.function), own }))
      throw kernelProblems['not-found']();
    const booking = await tx.one<LockedBooking>(BOOKING_SQL.lock, [bookingId, at]);
    if (booking === undefined) throw kernelProblems['not-found']();
    return booking;
  }

  private async move(
    tx: Tx,
    { step, reason, note }: BookingStepCommand,
    moved: { readonly booking: LockedBooking; readonly to: BookingState; readonly at: Date },
  ): Promise<void> {
    const { booking, to, at } = moved;
    const { id, caseId, childRef } = booking;
    const started = to === 'STARTED' ? at : null;
    const ended = booking.state === 'STARTED' ? at : null;
    await tx.query(BOOKING_SQL.move, [id, booking.version, to, started, ended, reason]);
    await tx.query(BOOKING_SQL.addEvent, [
      newId(),
      id,
      caseId,
      to,
      null,
      note,
      at,
      at,
      tx.actor.id,
    ]);
    await this.audit.append(tx, {
      operation: 'ALTERATION',
      verb: `booking.${step}`,
      objectType: 'booking',
      objectId: id,
      caseId,
      childRef,
      fieldsTouched: ['state'],
    });
    await this.outbox.append(tx, {
      type: EVENT_OF_STEP[step],
      caseId,
      subjectId: id,
      recipients: await this.told(tx, booking),
    });
  }

  private async told(
    tx: Tx,
    { caseId, interviewerId }: BookingFacts,
  ): Promise<readonly PersonId[]> {
    const holders = await this.access.holders(tx, caseId, ['PROSECUTOR', 'INTERVIEW_COORDINATOR']);
    return [...new Set([...holders, interviewerId])].filter((id) => id !== tx.actor.id);
  }
}

const RESULTS: Readonly<Record<BookingStep, BookingState>> = {
  start: 'STARTED',
  hold: 'HELD',
  interrupt: 'INTERRUPTED',
  'accept-refusal': 'CHILD_DECLINED',
  cancel: 'CANCELLED',
  'mark-no-show': 'NO_SHOW',
};

/** The first obstacle names the problem; all of them are in the help. */
function obstacle(by: readonly BookingObstacle[]) {
  const first = by[0] ?? 'not-the-booked-day';
  return interviewProblems[first]({}, { help: { obstacles: by } });
}
