import { Injectable } from '@nestjs/common';
import type { Role } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import {
  type AuthorisationId,
  type BookingId,
  type CaseId,
  type ChildRef,
  type MotionId,
  type OpaqueId,
  newId,
  type PersonId,
  type StudioId,
} from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, type LegalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import type { BookingState } from '../domain/booking-life.js';
import { interviewProblems } from '../domain/interview-problems.js';
import type { BookedType, JudgeType } from '../domain/session-types.js';
import type { QuestionMark } from '../domain/preparation.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';
import { PREPARATION_SQL } from '../persistence/preparation-sql.js';

/** A judge's leave to hear a child once more, as a decision on a motion grants it. */
export interface AuthorisationGrant {
  readonly motionId: MotionId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly sessionType: JudgeType;
  /** The last day on which the session may be held. */
  readonly validUntil: LegalDate;
  readonly maxSessions: 1;
  readonly sameInterviewer: boolean;
  /** With `sameInterviewer` and null, the interviewer of the child's last session is meant. */
  readonly interviewerId: PersonId | null;
  readonly maxMinutes: number | null;
  /** The one studio it may be held in; null when any certified one will do. */
  readonly studioId: StudioId | null;
  readonly barredTopics: readonly string[];
  /** Per attendee the one room allowed, or `ABSENT`. */
  readonly seats: Readonly<Record<string, string>>;
}

/** What other modules may know of a booking. */
export interface BookingFacts {
  readonly id: BookingId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly interviewerId: PersonId;
  readonly state: BookingState;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Null when it has not begun, or never did. */
  readonly startedAt: Date | null;
}

export interface SessionFacts extends BookingFacts {
  readonly sessionType: BookedType;
  readonly studioId: StudioId;
}

/** A question of a party before an interview, and what became of it. */
export interface MarkedQuestion {
  readonly questionId: OpaqueId;
  readonly roundId: OpaqueId;
  readonly personId: PersonId;
  readonly function: string;
  readonly text: string;
  /** Null when nothing was said of it. */
  readonly mark: QuestionMark | null;
  readonly reason: string | null;
  readonly markedAt: Date | null;
}

/** The questions and the one wish other modules may have of interviews. */
@Injectable()
export class Interviews {
  constructor(
    private readonly access: CaseAccess,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes a judge's leave in the transaction of the decision; it opens exactly one booking. Leave of an earlier decision
   * on the same motion, which has to be ended by then, is replaced by it.
   *
   * Row security lets only the judge of the case write it. Source: domain 4.6, gate B5.
   */
  async grantAuthorisation(tx: Tx, grant: AuthorisationGrant): Promise<AuthorisationId> {
    const {
      motionId,
      caseId,
      childRef,
      sessionType,
      validUntil,
      maxSessions,
      sameInterviewer,
      maxMinutes,
    } = grant;
    const interviewerId =
      grant.interviewerId ??
      (sameInterviewer ? await this.lastInterviewer(tx, caseId, childRef) : null);
    const id = newId<AuthorisationId>();
    await tx.query(BOOKING_SQL.insertAuthorisation, [
      id,
      motionId,
      caseId,
      childRef,
      sessionType,
      validUntil,
      maxSessions,
      sameInterviewer,
      interviewerId,
      maxMinutes,
      tx.actor.id,
      this.clock.now(),
      grant.studioId,
      [...grant.barredTopics],
      JSON.stringify(grant.seats),
    ]);
    await this.audit.append(tx, {
      operation: 'COLLECTION',
      verb: 'authorisation.grant',
      objectType: 'authorisation',
      objectId: id,
      caseId,
      childRef,
    });
    return id;
  }

  /** All sessions of a child in this case that the actor may see, oldest first, cancelled ones included. */
  async sessionsOf(tx: Tx, caseId: CaseId, childRef: ChildRef): Promise<readonly SessionFacts[]> {
    return tx.query<SessionFacts>(BOOKING_SQL.sessionsOfChild, [caseId, childRef]);
  }

  /**
   * A booking of a case in which the actor holds one of these functions; not found otherwise.
   *
   * Takes no lock: who changes something because of it locks the case first. Whether the actor is the interviewer of
   * this booking is for the caller to ask.
   */
  async requireBooking(
    tx: Tx,
    bookingId: BookingId,
    functions: readonly Role[],
  ): Promise<BookingFacts> {
    const booking = await tx.one<BookingFacts>(BOOKING_SQL.find, [bookingId]);
    if (booking === undefined) throw kernelProblems['not-found']();
    await this.access.require(tx, booking.caseId, functions);
    return booking;
  }

  /** A session in the studio whose recording system calls; undefined for those of other studios, and for people. */
  async sessionOfCallingStudio(tx: Tx, bookingId: BookingId): Promise<BookingFacts | undefined> {
    return tx.one<BookingFacts>(BOOKING_SQL.ofCallingStudio, [bookingId]);
  }

  /** The questions parties handed in before the interviews of a child, with the last mark; what the actor may see of them. */
  async questionMarks(
    tx: Tx,
    caseId: CaseId,
    childRef: ChildRef,
  ): Promise<readonly MarkedQuestion[]> {
    return tx.query<MarkedQuestion>(PREPARATION_SQL.marks, [caseId, childRef]);
  }

  private async lastInterviewer(tx: Tx, caseId: CaseId, childRef: ChildRef): Promise<PersonId> {
    const sessions = await this.sessionsOf(tx, caseId, childRef);
    const last = sessions.findLast(({ state }) => state === 'HELD' || state === 'INTERRUPTED');
    if (last === undefined) throw interviewProblems['earlier-interviewer-unknown']();
    return last.interviewerId;
  }
}
