import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { AuthorisationId, CaseId, ChildRef, PersonId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { CaseAccess } from '../../auth/index.js';
import { type BookingState } from '../domain/booking-life.js';
import type { Needs } from '../domain/needs.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';

export interface RecordedNeeds extends Needs {
  readonly version: number;
}

/** A session of the child, with the time it blocks. */
export interface KnownSession {
  readonly sessionType: string;
  readonly state: BookingState;
  readonly interviewerId: PersonId;
  readonly from: Date;
  readonly to: Date;
}

/** A judge's leave as the gates see it. */
export interface Leave {
  readonly id: AuthorisationId;
  readonly childRef: ChildRef;
  readonly sessionType: string;
  readonly expiresAt: Date;
  readonly maxSessions: number;
  readonly maxMinutes: number | null;
  /** Only when the leave asks for this interviewer. */
  readonly interviewerId: PersonId | null;
  readonly used: number;
}

/** What is known of a child before a slot is chosen. */
export interface ChildPlan {
  readonly needs: RecordedNeeds | null;
  readonly homeRegion: string | null;
  readonly sessions: readonly KnownSession[];
  readonly leave: Leave | null;
}

interface PlanRow extends Omit<ChildPlan, 'sessions' | 'leave'> {
  readonly sessions: readonly (Omit<KnownSession, 'from' | 'to'> & {
    readonly from: string;
    readonly to: string;
  })[];
  readonly leave: (Omit<Leave, 'expiresAt'> & { readonly expiresAt: string }) | null;
}

export interface PlannedChild {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly authorisationId: AuthorisationId | null;
}

/** Who plans sessions. */
export const PLANNERS = ['INTERVIEW_COORDINATOR'] as const;

/** Gathers what the gates and the scheduler ask; not found for everybody who does not plan in this case. */
@Injectable()
export class BookingFactsReader {
  constructor(private readonly access: CaseAccess) {}

  async plan(tx: Tx, { caseId, childRef, authorisationId }: PlannedChild): Promise<ChildPlan> {
    await this.access.require(tx, caseId, PLANNERS);
    const row = await tx.one<PlanRow>(BOOKING_SQL.bookingFacts, [
      caseId,
      childRef,
      authorisationId,
    ]);
    if (row === undefined) throw kernelProblems['not-found']();
    const { sessions, leave } = row;
    return {
      ...row,
      sessions: sessions.map((one) => ({ ...one, from: new Date(one.from), to: new Date(one.to) })),
      leave: leave === null ? null : { ...leave, expiresAt: new Date(leave.expiresAt) },
    };
  }
}

const FREES_TIME: readonly BookingState[] = ['CANCELLED', 'NO_SHOW'];
const FREES_INITIAL: readonly BookingState[] = [...FREES_TIME, 'CHILD_DECLINED'];

/** The sessions that still take the child's time. */
export function liveSessions({ sessions }: ChildPlan): readonly KnownSession[] {
  return sessions.filter(({ state }) => !FREES_TIME.includes(state));
}

/** Whether the child has a first interview that counts. */
export function hasInitial({ sessions }: ChildPlan): boolean {
  return sessions.some(
    ({ sessionType, state }) => sessionType === 'INITIAL' && !FREES_INITIAL.includes(state),
  );
}

/** The interviewer the child knows from its last session. */
export function knownInterviewer({ sessions }: ChildPlan): PersonId | null {
  return (
    sessions.findLast(({ state }) => state === 'HELD' || state === 'INTERRUPTED')?.interviewerId ??
    null
  );
}
