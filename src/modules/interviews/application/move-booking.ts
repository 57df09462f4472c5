import { Injectable } from '@nestjs/common';
import type { Role } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import { type BookingId, newId, type PersonId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { actedBy } from '../../audit/index.js';
import {
  ASKS_PAPERS,
  type BookingObstacle,
  type BookingState,
  type BookingStep,
  decideStep,
  type Hindrance,
} from '../domain/booking-life.js';
import { momentFits } from '../domain/stated-moment.js';
import { reasonsRow, type WarningReason } from '../domain/warning-reasons.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { BOOKING_NOTES } from '../persistence/booking-notes-sql.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';
import type { BookingFacts } from './interviews.facade.js';

export interface LockedBooking extends BookingFacts {
  readonly version: number;
  readonly studioId: string;
  readonly bookedBy: PersonId;
  readonly heldUntil: Date | null;
  readonly accepted: boolean;
  readonly bookedAt: Date;
  readonly checkedInAt: Date | null;
  readonly interviewerCertified: boolean;
  readonly interviewerSpecialised: boolean;
  readonly studioCertified: boolean;
  readonly interviewerImpartial: boolean;
  readonly dateOpen: boolean;
  readonly hindrances: readonly Hindrance[];
  readonly authorised: boolean;
}

/** A booking after a step, and whether it had been taken before. */
export interface BookingMoved {
  readonly booking: LockedBooking;
  readonly at: Date;
  readonly repeated: boolean;
}

export interface BookingMove {
  readonly bookingId: BookingId;
  readonly step: BookingStep;
  /** With `cancel`: why, as a code. */
  readonly reason?: string | null;
  /** Screened by the caller. */
  readonly note?: string | null;
  /** With a step of the session itself: when it happened; now when not stated. */
  readonly at?: Date | null;
  /** What a confirmation writes down anew. */
  readonly confirmed?: {
    readonly needsVersion: number | null;
    readonly warnings: readonly string[];
    readonly interpreterNumber: string | null;
    readonly reasons: readonly WarningReason[];
  };
}

/** Who is told, beside the interviewer: those who act for the case and, when the child's day changes, for the child. */
const CASE_SIDE: readonly Role[] = ['PROSECUTOR', 'INTERVIEW_COORDINATOR'];
const ALL_SIDES: readonly Role[] = [
  ...CASE_SIDE,
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
];

const EVENT_OF_STEP: Readonly<Partial<Record<BookingStep, string>>> = {
  'flag-risk': 'interview.at-risk',
  'clear-risk': 'interview.risk-cleared',
  'check-in': 'interview.checked-in',
  start: 'interview.started',
  hold: 'interview.held',
  interrupt: 'interview.interrupted',
  'accept-refusal': 'interview.declined',
  reschedule: 'interview.rescheduled',
  cancel: 'interview.cancelled',
  'mark-no-show': 'interview.missed',
};

const RESULTS: Readonly<Record<BookingStep, BookingState>> = {
  confirm: 'BOOKED',
  release: 'RELEASED',
  'flag-risk': 'AT_RISK',
  'clear-risk': 'BOOKED',
  'check-in': 'CHECKED_IN',
  start: 'STARTED',
  hold: 'HELD',
  interrupt: 'INTERRUPTED',
  'accept-refusal': 'CHILD_DECLINED',
  reschedule: 'RESCHEDULED',
  cancel: 'CANCELLED',
  'mark-no-show': 'NO_SHOW',
};

// Letting a child in asks the papers of a session that runs from now; everything else of the session as booked.
const FROM_NOW: readonly BookingStep[] = ['check-in', 'start'];

// What happened with the child has its own moment, which may be recorded later; all else happens as it is recorded.
const OF_THE_SESSION: readonly BookingStep[] = [...FROM_NOW, 'hold', 'interrupt', 'accept-refusal'];

const ENDS_SESSION: readonly BookingState[] = ['HELD', 'INTERRUPTED', 'CHILD_DECLINED'];

/** Takes one step in the life of a booking, in the transaction of the caller; the only writer of its state. */
@Injectable()
export class MoveBooking {
  constructor(private readonly clock: Clock) {}

  /** Repeating a step that was just taken changes nothing and answers the same. The caller holds the case. */
  async take(tx: Tx, command: BookingMove): Promise<BookingMoved> {
    const now = this.clock.now();
    const { bookingId, step } = command;
    const at = command.at ?? now;
    const booking = await tx.one<LockedBooking>(BOOKING_SQL.lock, [
      bookingId,
      at,
      FROM_NOW.includes(step),
      ASKS_PAPERS.includes(step),
    ]);
    if (booking === undefined) throw kernelProblems['not-found']();
    const today = legalDate(at);
    const bookedDay = legalDate(booking.startsAt);
    const verdict = decideStep(booking.state, step, { ...booking, now: at, today, bookedDay });
    if (verdict.kind === 'moved') {
      if (OF_THE_SESSION.includes(step)) refuseMoment(booking, at, now);
      await this.move(tx, command, { booking, to: verdict.to, at, recordedAt: now });
      return { booking, at, repeated: false };
    }
    if (verdict.kind === 'unavailable' && booking.state === RESULTS[step])
      return { booking, at, repeated: true };
    throw verdict.kind === 'blocked'
      ? obstacle(verdict.by)
      : interviewProblems['step-not-available']();
  }

  private async move(tx: Tx, command: BookingMove, moved: Moved): Promise<void> {
    await Promise.all([
      tx.query(BOOKING_SQL.move, changes(command, moved)),
      tx.query(BOOKING_NOTES.moved, noteOfMove(tx, command, moved)),
    ]);
  }
}

interface Moved {
  readonly booking: LockedBooking;
  readonly to: BookingState;
  readonly at: Date;
  readonly recordedAt: Date;
}

function refuseMoment(booking: LockedBooking, at: Date, now: Date): void {
  const { startsAt, endsAt, bookedAt, checkedInAt, startedAt } = booking;
  const earlier = [bookedAt, checkedInAt, startedAt];
  if (momentFits({ at, now, startsAt, endsAt, earlier })) return;
  throw interviewProblems['step-out-of-order'](
    {},
    { errors: [{ pointer: '/at', code: 'out-of-order' }] },
  );
}

function noteOfMove(tx: Tx, command: BookingMove, { at, recordedAt }: Moved) {
  const { bookingId, step, note = null } = command;
  const sides = step === 'cancel' || step === 'reschedule' ? ALL_SIDES : CASE_SIDE;
  return [
    bookingId,
    ...actedBy(tx.actor),
    at,
    newId(),
    `booking.${step}`,
    touchedBy(command),
    newId(),
    note,
    newId(),
    EVENT_OF_STEP[step] ?? null,
    [...sides],
    recordedAt,
  ];
}

function changes({ reason = null, confirmed }: BookingMove, { booking, to, at }: Moved) {
  return [
    booking.id,
    booking.version,
    to,
    to === 'STARTED' ? at : null,
    ENDS_SESSION.includes(to) ? at : null,
    reason,
    to === 'CHECKED_IN' ? at : null,
    ...confirmedRow(confirmed),
  ];
}

/** Words that were given leave their trace with the step. */
function touchedBy({ confirmed }: BookingMove): string[] {
  return confirmed !== undefined && confirmed.reasons.length > 0
    ? ['state', 'warningReasons']
    : ['state'];
}

function confirmedRow(confirmed: BookingMove['confirmed']) {
  if (confirmed === undefined) return [null, null, null, null];
  const { needsVersion, warnings, interpreterNumber, reasons } = confirmed;
  return [needsVersion, [...warnings], interpreterNumber, reasonsRow(reasons)];
}

/** The first obstacle names the problem; all of them are in the help. */
function obstacle(by: readonly BookingObstacle[]) {
  const first = by[0] ?? 'papers-hold';
  // Only the product itself asks whether something is at risk.
  if (first === 'papers-hold') return interviewProblems['step-not-available']();
  return interviewProblems[first]({}, { help: { obstacles: by } });
}
