import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type {
  AuthorisationId,
  BookingId,
  CaseId,
  ChildRef,
  ExceptionId,
  PersonId,
  StudioId,
} from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { CaseAccess } from '../../auth/index.js';
import { type BookingState, ENDED_UNHELD } from '../domain/booking-life.js';
import type { Needs, SuspectTies } from '../domain/needs.js';
import { PLAN } from '../persistence/plan-sql.js';

export interface RecordedNeeds extends Needs {
  readonly version: number;
}

/** A session of the child that takes its time, or took it, with the time it blocks. */
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
  /** Only when the leave names a studio. */
  readonly studioId: StudioId | null;
  readonly used: number;
}

/** An ended session that another may go on with. Source: domain 4.2. */
export interface EarlierSession {
  readonly endedAt: Date;
  readonly interviewerId: PersonId;
  readonly state: BookingState;
  /** A continuation was announced before it ended. */
  readonly announced: boolean;
  /** The child had begun to tell. */
  readonly toldFreely: boolean;
  readonly continuations: number;
}

/** What is known of a child before a slot is chosen. */
export interface ChildPlan {
  readonly needs: RecordedNeeds | null;
  readonly ties: SuspectTies;
  /** A suspect has counsel in the case. */
  readonly counselAssigned: boolean;
  readonly roundOffered: boolean;
  /** Who questioned a suspect of the case: none of them hears its children. */
  readonly questioners: readonly PersonId[];
  readonly homeRegion: string | null;
  readonly sessions: readonly KnownSession[];
  /** Sessions of the other children of the case: they do not meet while they wait. */
  readonly siblings: readonly { readonly from: Date; readonly to: Date }[];
  readonly continued: EarlierSession | null;
  readonly leave: Leave | null;
  /** The actor's holds for this child. */
  readonly ownHolds: readonly BookingId[];
  /** Approved sessions without certificate that no session used yet. */
  readonly exceptions: readonly {
    readonly id: ExceptionId;
    readonly interviewerId: PersonId;
    readonly studioId: StudioId;
  }[];
}

/** A plan as PostgreSQL hands it over: instants inside JSON are text. */
export interface PlanRow extends Omit<ChildPlan, 'sessions' | 'siblings' | 'continued' | 'leave'> {
  readonly siblings: readonly { readonly from: string; readonly to: string }[];
  readonly continued: (Omit<EarlierSession, 'endedAt'> & { readonly endedAt: string }) | null;
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
  readonly continuesId: BookingId | null;
}

/** What does not stand in the way of a wish. */
export interface LeftOut {
  /** Bookings that move or are confirmed. */
  readonly leftOut?: readonly BookingId[];
  /** The actor's own holds for the child: the next hold takes their place. */
  readonly holding?: boolean;
}

/** Who plans sessions. */
export const PLANNERS = ['INTERVIEW_COORDINATOR'] as const;

/** Gathers what the gates and the scheduler ask; not found for everybody who does not plan in this case. */
@Injectable()
export class BookingFactsReader {
  constructor(
    private readonly access: CaseAccess,
    private readonly clock: Clock,
  ) {}

  /** In one turn of the transaction. */
  async plan(
    tx: Tx,
    { caseId, childRef, authorisationId, continuesId }: PlannedChild,
    { leftOut = [], holding = false }: LeftOut = {},
  ): Promise<ChildPlan> {
    const [, row] = await Promise.all([
      this.access.require(tx, caseId, PLANNERS),
      tx.one<PlanRow>(PLAN, [
        caseId,
        childRef,
        authorisationId,
        [...leftOut],
        this.clock.now(),
        continuesId,
        holding,
      ]),
    ]);
    if (row === undefined) throw kernelProblems['not-found']();
    return asPlan(row);
  }
}

export function asPlan(row: PlanRow): ChildPlan {
  const { needs, ties, counselAssigned, roundOffered, questioners, homeRegion } = row;
  const { sessions, siblings, continued, leave, ownHolds, exceptions } = row;
  return {
    ...{ needs, ties, counselAssigned, roundOffered, questioners, homeRegion },
    ...{ ownHolds, exceptions },
    sessions: sessions.map((one) => ({ ...one, from: new Date(one.from), to: new Date(one.to) })),
    siblings: siblings.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) })),
    continued: continued === null ? null : { ...continued, endedAt: new Date(continued.endedAt) },
    leave: leave === null ? null : { ...leave, expiresAt: new Date(leave.expiresAt) },
  };
}

const FREES_INITIAL: readonly BookingState[] = [...ENDED_UNHELD, 'CHILD_DECLINED'];

/** The sessions that still take the child's time. */
export function liveSessions({ sessions }: ChildPlan): readonly KnownSession[] {
  return sessions.filter(({ state }) => !ENDED_UNHELD.includes(state));
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
