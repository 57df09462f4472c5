import { Injectable } from '@nestjs/common';
import type { Role } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type {
  CaseId,
  ChildRef,
  MotionId,
  OpaqueId,
  PersonId,
  SuspectId,
} from '../../../kernel/ids.js';
import { kernelProblems, type Problem } from '../../../kernel/problems.js';
import { Clock, type LegalDate, legalDate } from '../../../kernel/time.js';
import type { HeldFunction } from '../../auth/index.js';
import { type CaseFacts, Cases } from '../../cases/index.js';
import { Leaves } from '../../interviews/index.js';
import type { Outcome } from '../domain/decision.js';
import { followSession } from '../domain/execution.js';
import { EXECUTION_STATES } from '../domain/motion-phases.js';
import { remedyStanding } from '../domain/remedies.js';
import { sideOf } from '../domain/sides.js';
import {
  APPLICANT_FUNCTIONS,
  type ApplicantFunction,
  type MotionContent,
  type MotionStage,
  type RecordingViewed,
} from '../domain/motion.js';
import { motionProblems } from '../domain/motion-problems.js';
import {
  decideTransition,
  type MotionAction,
  type MotionFacts,
  type MotionState,
} from '../domain/motion-transitions.js';
import { MOTION_SQL } from '../persistence/motion-sql.js';
import { LawBook } from './law-book.js';

/** A motion that is locked for a step; only its own transaction may hold it. */
export interface LockedMotion {
  readonly id: MotionId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly applicantId: PersonId;
  readonly applicantFunction: ApplicantFunction;
  readonly suspectId: SuspectId | null;
  readonly stage: MotionStage;
  readonly state: MotionState;
  readonly version: number;
  readonly filedAt: Date | null;
  readonly responsesDueAt: Date | null;
  readonly content: MotionContent;
  readonly recordings: readonly RecordingViewed[];
  /** The clerk who entered it for the applicant, and when it had come in; null when it came through a screen. */
  readonly enteredBy: PersonId | null;
  readonly receivedAt: Date | null;
}

export interface MotionInCase {
  readonly motion: LockedMotion;
  readonly ofCase: CaseFacts;
  /** The functions, among those allowed, in which the actor is in the case. */
  readonly held: readonly HeldFunction[];
}

/** What a step writes beside the state; each once. */
export interface MoveChanges {
  readonly filedAt?: Date;
  readonly stage?: MotionStage;
  readonly earlierInterviews?: readonly unknown[];
  readonly interviewsElsewhere?: number;
  readonly recordings?: readonly RecordingViewed[];
  readonly responsesDueAt?: Date;
  readonly completionAsked?: string;
  readonly withdrawalReason?: string;
  readonly viewingOffers?: readonly unknown[];
}

export interface MovedMotion {
  readonly id: MotionId;
  readonly state: MotionState;
  readonly version: number;
}

/** The decision that stands. */
export interface FinalDecision {
  readonly id: OpaqueId;
  readonly outcome: Outcome;
  readonly deciderId: PersonId;
  readonly decidedAt: string;
}

interface AnswersRow {
  readonly prosecution: boolean;
  readonly childSide: boolean;
  readonly childView: boolean;
  readonly grantedUntil: LegalDate | null;
  readonly objected: boolean;
  readonly adviceAwaited: boolean;
  readonly trialStarted: boolean;
  readonly final: FinalDecision | null;
}

/** One step: what, on which facts, and what it leaves beside the state. */
export interface MotionStep {
  readonly action: MotionAction;
  readonly facts: MotionFacts;
  readonly changes?: MoveChanges;
  /** Why, where the step has to say so. */
  readonly reason?: string;
  /** Who did what the worker follows; the actor when not stated. */
  readonly by?: PersonId | null;
}

const WRITERS: readonly Role[] = [...APPLICANT_FUNCTIONS, 'COURT_CLERK'];

const BLOCKED = {
  'fields-missing': motionProblems['fields-missing'],
  'answers-pending': motionProblems['answers-pending'],
  'grant-still-valid': motionProblems['grant-still-valid'],
  'objection-still-open': motionProblems['objection-still-open'],
  'objection-closed': motionProblems['objection-closed'],
} as const;

/** Loads, locks and moves motions. There is no other way to another state. */
@Injectable()
export class MotionLife {
  constructor(
    private readonly cases: Cases,
    private readonly leaves: Leaves,
    readonly law: LawBook,
    private readonly clock: Clock,
  ) {}

  /** Locks case and motion, in that order; not found for whoever does not see it or holds none of these functions. */
  async lock(tx: Tx, motionId: MotionId, functions: readonly Role[]): Promise<MotionInCase> {
    const where = await tx.one<{ caseId: CaseId }>(MOTION_SQL.caseOf, [motionId]);
    if (where === undefined) throw kernelProblems['not-found']();
    const { held, ...ofCase } = await this.cases.lock(tx, where.caseId, functions);
    const found = await tx.one<LockedMotion>(MOTION_SQL.lock, [motionId]);
    if (found === undefined) throw kernelProblems['not-found']();
    const motion = await this.follow(tx, found);
    return {
      motion,
      ofCase,
      held: held.filter(({ childRef }) => childRef === null || childRef === motion.childRef),
    };
  }

  /** As `lock`, for the applicant alone; others are not told that it exists. */
  async lockOwn(tx: Tx, motionId: MotionId, functions: readonly Role[]): Promise<MotionInCase> {
    const locked = await this.lock(tx, motionId, functions);
    if (locked.motion.applicantId !== tx.actor.id) throw kernelProblems['not-found']();
    return locked;
  }

  /** As `lock`, for who writes the text: the applicant, or the clerk who entered it. */
  async lockWritten(tx: Tx, motionId: MotionId): Promise<MotionInCase> {
    const locked = await this.lock(tx, motionId, WRITERS);
    const { applicantId, enteredBy } = locked.motion;
    if (![applicantId, enteredBy].includes(tx.actor.id)) throw kernelProblems['not-found']();
    return locked;
  }

  /** What the guards of the life of a motion look at. */
  async facts(tx: Tx, motion: LockedMotion, missingFields = 0): Promise<MotionFacts> {
    const now = this.clock.now();
    const row = await tx.one<AnswersRow>(MOTION_SQL.answers, [motion.id, now]);
    if (row === undefined) throw kernelProblems['not-found']();
    const side = sideOf(motion.applicantFunction);
    return {
      missingFields,
      // Whoever asks has said what it wants; its own side is not waited for.
      prosecutionAnswered: row.prosecution || side === 'PROSECUTION',
      childSideAnswered: row.childSide || side === 'CHILD_SIDE',
      childViewKnown: row.childView,
      responseTermPassed: motion.responsesDueAt !== null && now > motion.responsesDueAt,
      adviceAwaited: row.adviceAwaited,
      grantedUntil: row.grantedUntil,
      objectionUntil: row.objected ? null : await this.objectionUntil(tx, motion, row),
      today: legalDate(now),
    };
  }

  private async objectionUntil(
    tx: Tx,
    motion: LockedMotion,
    { final, trialStarted }: AnswersRow,
  ): Promise<LegalDate | null> {
    if (final === null) return null;
    const decidedOn = legalDate(new Date(final.decidedAt));
    const { outcome } = final;
    const side = sideOf(motion.applicantFunction);
    return remedyStanding(
      { stage: motion.stage, side, outcome, decidedOn, trialStarted },
      await this.law.on(tx, decidedOn),
    ).objectionUntil;
  }

  /** The final decision that stands, if any. */
  async finalDecision(tx: Tx, motion: LockedMotion): Promise<FinalDecision | null> {
    const row = await tx.one<AnswersRow>(MOTION_SQL.answers, [motion.id, this.clock.now()]);
    return row?.final ?? null;
  }

  /** Takes one step, with the row that explains it; refused when the step does not exist here or is not due. */
  async move(tx: Tx, motion: LockedMotion, step: MotionStep): Promise<LockedMotion> {
    const verdict = decideTransition(motion.state, step.action, step.facts);
    if (verdict.kind !== 'moved') throw refusalOf(verdict);
    const row = await tx.one<{ version: number }>(MOTION_SQL.move, [
      motion.id,
      motion.state,
      verdict.to,
      ...changeValues(step.changes ?? {}),
    ]);
    if (row === undefined) throw motionProblems['action-not-available']();
    await this.explain(tx, motion, { step, to: verdict.to });
    return {
      ...motion,
      state: verdict.to,
      version: row.version,
      responsesDueAt: motion.responsesDueAt ?? step.changes?.responsesDueAt ?? null,
    };
  }

  private async explain(
    tx: Tx,
    { id, state }: LockedMotion,
    { step, to }: { readonly step: MotionStep; readonly to: MotionState },
  ): Promise<void> {
    const { action, by = null, reason = null } = step;
    await tx.query(MOTION_SQL.explain, [id, action, state, to, this.clock.now(), by, reason]);
  }

  /** Goes where the session went that the motion opened; whoever may not see it changes nothing. */
  async follow(tx: Tx, motion: LockedMotion): Promise<LockedMotion> {
    if (!EXECUTION_STATES.includes(motion.state)) return motion;
    const leave = await this.leaves.standing(tx, motion.id);
    if (leave === undefined) return motion;
    const action = followSession(motion.state, leave.sessionState);
    if (action === null) return motion;
    const facts = await this.facts(tx, motion);
    const by = tx.actor.system
      ? action === 'hold'
        ? leave.interviewerId
        : (leave.bookedBy ?? motion.applicantId)
      : null;
    return this.follow(tx, await this.move(tx, motion, { action, facts, by }));
  }

  /** Makes a motion ready when the answers are in or their term has passed; otherwise leaves it as it is. */
  async makeReadyIfDue(tx: Tx, motion: LockedMotion): Promise<LockedMotion> {
    const facts = await this.facts(tx, motion);
    if (decideTransition(motion.state, 'make-ready', facts).kind !== 'moved') return motion;
    return this.move(tx, motion, { action: 'make-ready', facts });
  }
}

function refusalOf(
  verdict: Exclude<ReturnType<typeof decideTransition>, { kind: 'moved' }>,
): Problem {
  return verdict.kind === 'blocked'
    ? BLOCKED[verdict.by]()
    : motionProblems['action-not-available']();
}

function changeValues(changes: MoveChanges): readonly (Date | string | number | null)[] {
  const {
    filedAt,
    stage,
    earlierInterviews,
    recordings,
    responsesDueAt,
    completionAsked,
    withdrawalReason,
    viewingOffers,
    interviewsElsewhere,
  } = changes;
  const given = [
    filedAt,
    stage,
    json(earlierInterviews),
    json(recordings),
    responsesDueAt,
    completionAsked,
    withdrawalReason,
    json(viewingOffers),
    interviewsElsewhere,
  ];
  return given.map((value) => value ?? null);
}

function json(value: readonly unknown[] | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

/** What a step answers with. */
export function movedOf({ id, state, version }: LockedMotion): MovedMotion {
  return { id, state, version };
}
