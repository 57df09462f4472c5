import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { BookingId, CaseId, ChildRef, PersonId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import {
  addDays,
  Clock,
  type LegalDate,
  legalDate,
  startOfLegalDay,
} from '../../../kernel/time.js';
import { type FollowFacts, NEEDS_READERS } from '../domain/booking-actions.js';
import type { BookingState, Hindrance } from '../domain/booking-life.js';
import type { SessionConditions } from '../domain/seats.js';
import { BOOKING_VIEWS_SQL } from '../persistence/booking-views-sql.js';
import type { RecordedNeeds } from './booking-facts.js';
import type { WarningReason } from '../domain/warning-reasons.js';

/** A booking as the database hands it over; instants inside JSON are text. */
export interface BookingViewRow {
  readonly id: BookingId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly childNumber: string;
  readonly sessionType: string;
  readonly state: BookingState;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly ageBand: string;
  readonly language: string;
  readonly interviewer: {
    readonly id: PersonId;
    readonly name: string;
    readonly staffNumber: string | null;
  };
  readonly studio: {
    readonly id: string;
    readonly name: string;
    readonly town: string;
    readonly region: string;
  };
  readonly interpreterNumber: string | null;
  readonly authorisationId: string | null;
  readonly bookedAt: string;
  readonly heldUntil: string | null;
  readonly checkedInAt: string | null;
  readonly acceptance: 'NOT_NEEDED' | 'ASKED' | 'ACCEPTED';
  readonly replacesId: string | null;
  readonly replacedById: string | null;
  readonly continuesId: string | null;
  /** What decides whether another session may go on with this one. */
  readonly follow: Omit<FollowFacts, 'tooLate'>;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly cancelReason: string | null;
  /** The official report that entered the case. */
  readonly reportDocumentId: string | null;
  readonly closedAt: string | null;
  readonly warnings: readonly string[];
  readonly reasons: readonly WarningReason[];
  readonly version: number;
  readonly interviewerCertified: boolean;
  readonly interviewerSpecialised: boolean;
  readonly studioCertified: boolean;
  readonly interviewerImpartial: boolean;
  readonly dateOpen: boolean;
  readonly hindrances: readonly Hindrance[];
  readonly authorised: boolean;
}

export interface LogRow {
  readonly id: string;
  readonly kind: string;
  readonly phase: string | null;
  readonly note: string | null;
  /** Done otherwise than the judge's leave says. */
  readonly departs: boolean;
  readonly room: string | null;
  readonly attendee: string | null;
  readonly protocol: string | null;
  readonly happenedAt: string;
  readonly recordedAt: string;
  /** Null when nobody did it: a hold that ran out, papers that lapsed. */
  readonly recordedBy: PersonId | null;
}

export interface AuthorisationRow {
  readonly id: string;
  readonly motionId: string;
  readonly childRef: string;
  readonly sessionType: string;
  readonly validUntil: LegalDate;
  readonly sameInterviewer: boolean;
  readonly interviewerId: string | null;
  readonly maxMinutes: number | null;
  readonly studioId: string | null;
  readonly used: boolean;
}

export interface CaseBookings {
  readonly functions: readonly Role[];
  readonly bookings: readonly BookingViewRow[];
  readonly authorisations: readonly AuthorisationRow[];
}

export interface LoggedBooking {
  readonly functions: readonly Role[];
  readonly booking: BookingViewRow;
  readonly log: readonly LogRow[];
  /** What the judge made of it; null without leave. */
  readonly conditions: SessionConditions | null;
}

export interface NeedsRow {
  readonly childNumber: string;
  readonly needs:
    (RecordedNeeds & { readonly recordedAt: string; readonly recordedBy: PersonId }) | null;
  readonly functions: readonly Role[];
}

/** What is seen at this moment by this person. */
export interface Seen<T> {
  readonly row: T;
  readonly actorId: PersonId;
  readonly now: Date;
}

/** The own sessions of a day, and when the first one after it begins. */
export interface OwnDay extends Seen<readonly LoggedBooking[]> {
  readonly next: Date | null;
}

/** What the screens show of bookings and needs; each read leaves its audit row in the same statement. */
@Injectable()
export class BookingViews {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async ofCase(actor: Actor, caseId: CaseId): Promise<Seen<CaseBookings>> {
    const [row] = await this.unitOfWork.once<CaseBookings>(actor, BOOKING_VIEWS_SQL.ofCase, [
      caseId,
    ]);
    return this.seen(actor, row);
  }

  async one(actor: Actor, bookingId: BookingId): Promise<Seen<LoggedBooking>> {
    const [row] = await this.unitOfWork.once<LoggedBooking>(actor, BOOKING_VIEWS_SQL.one, [
      bookingId,
    ]);
    return this.seen(actor, row);
  }

  /** The actor's own sessions on a legal day; today when none is asked. */
  async mine(actor: Actor, on: LegalDate | undefined): Promise<OwnDay> {
    const day = on ?? legalDate(this.clock.now());
    const [from, to] = [startOfLegalDay(day), startOfLegalDay(addDays(day, 1))];
    const rows = await this.unitOfWork.once<LoggedBooking>(actor, BOOKING_VIEWS_SQL.mine, [
      from,
      to,
    ]);
    const next = await this.unitOfWork.once<{ readonly startsAt: Date }>(
      actor,
      BOOKING_VIEWS_SQL.nextMine,
      [to],
    );
    return { ...this.seen(actor, rows), next: next[0]?.startsAt ?? null };
  }

  async needs(actor: Actor, caseId: CaseId, childRef: ChildRef): Promise<NeedsRow> {
    const [row] = await this.unitOfWork.once<NeedsRow>(actor, BOOKING_VIEWS_SQL.needs, [
      caseId,
      childRef,
      [...NEEDS_READERS],
    ]);
    return this.seen(actor, row).row;
  }

  private seen<T>(actor: Actor, row: T | undefined): Seen<T> {
    if (row === undefined) throw kernelProblems['not-found']();
    return { row, actorId: actor.id, now: this.clock.now() };
  }
}
