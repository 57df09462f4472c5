import { Injectable } from '@nestjs/common';
import type { Role } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, MotionId, PersonId, SuspectId } from '../../../kernel/ids.js';
import { kernelProblems, type Problem } from '../../../kernel/problems.js';
import { Clock, type LegalDate, legalDate } from '../../../kernel/time.js';
import type { HeldFunction } from '../../auth/index.js';
import { type CaseFacts, Cases } from '../../cases/index.js';
import type {
  ApplicantFunction,
  MotionContent,
  MotionStage,
  RecordingViewed,
} from '../domain/motion.js';
import { motionProblems } from '../domain/motion-problems.js';
import {
  decideTransition,
  type MotionAction,
  type MotionFacts,
  type MotionState,
} from '../domain/motion-transitions.js';
import { MOTION_SQL } from '../persistence/motion-sql.js';

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
  readonly recordings?: readonly RecordingViewed[];
  readonly responsesDueAt?: Date;
  readonly completionAsked?: string;
  readonly withdrawalReason?: string;
}

export interface MovedMotion {
  readonly id: MotionId;
  readonly state: MotionState;
  readonly version: number;
}

interface AnswersRow {
  readonly prosecution: boolean;
  readonly childSide: boolean;
  readonly childView: boolean;
  readonly grantedUntil: LegalDate | null;
}

const NO_ANSWERS: AnswersRow = {
  prosecution: false,
  childSide: false,
  childView: false,
  grantedUntil: null,
};

const BLOCKED = {
  'fields-missing': motionProblems['fields-missing'],
  'answers-pending': motionProblems['answers-pending'],
  'grant-still-valid': motionProblems['grant-still-valid'],
} as const;

/** Loads, locks and moves motions. There is no other way to another state. */
@Injectable()
export class MotionLife {
  constructor(
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  /** Locks case and motion, in that order; not found for whoever does not see it or holds none of these functions. */
  async lock(tx: Tx, motionId: MotionId, functions: readonly Role[]): Promise<MotionInCase> {
    const where = await tx.one<{ caseId: CaseId }>(MOTION_SQL.caseOf, [motionId]);
    if (where === undefined) throw kernelProblems['not-found']();
    const { held, ...ofCase } = await this.cases.lock(tx, where.caseId, functions);
    const motion = await tx.one<LockedMotion>(MOTION_SQL.lock, [motionId]);
    if (motion === undefined) throw kernelProblems['not-found']();
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

  /** What the guards of the life of a motion look at. */
  async facts(tx: Tx, motion: LockedMotion, missingFields = 0): Promise<MotionFacts> {
    const now = this.clock.now();
    const row = (await tx.one<AnswersRow>(MOTION_SQL.answers, [motion.id])) ?? NO_ANSWERS;
    return {
      missingFields,
      // Whoever asks has said what it wants; its own side is not waited for.
      prosecutionAnswered:
        row.prosecution || ['PROSECUTOR', 'ADVOCATE_GENERAL'].includes(motion.applicantFunction),
      childSideAnswered: row.childSide || motion.applicantFunction === 'VICTIM_COUNSEL',
      childViewKnown: row.childView,
      responseTermPassed: motion.responsesDueAt !== null && now > motion.responsesDueAt,
      grantedUntil: row.grantedUntil,
      today: legalDate(now),
    };
  }

  /** Takes one step, with the row that explains it; refused when the step does not exist here or is not due. */
  async move(
    tx: Tx,
    motion: LockedMotion,
    step: {
      readonly action: MotionAction;
      readonly facts: MotionFacts;
      readonly changes?: MoveChanges;
    },
  ): Promise<LockedMotion> {
    const verdict = decideTransition(motion.state, step.action, step.facts);
    if (verdict.kind !== 'moved') throw refusalOf(verdict);
    const row = await tx.one<{ version: number }>(MOTION_SQL.move, [
      motion.id,
      motion.state,
      verdict.to,
      ...changeValues(step.changes ?? {}),
    ]);
    if (row === undefined) throw motionProblems['action-not-available']();
    await tx.query(MOTION_SQL.explain, [
      motion.id,
      step.action,
      motion.state,
      verdict.to,
      this.clock.now(),
    ]);
    return {
      ...motion,
      state: verdict.to,
      version: row.version,
      responsesDueAt: motion.responsesDueAt ?? step.changes?.responsesDueAt ?? null,
    };
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

function changeValues(changes: MoveChanges): readonly (Date | string | null)[] {
  const {
    filedAt,
    stage,
    earlierInterviews,
    recordings,
    responsesDueAt,
    completionAsked,
    withdrawalReason,
  } = changes;
  const given = [
    filedAt,
    stage,
    json(earlierInterviews),
    json(recordings),
    responsesDueAt,
    completionAsked,
    withdrawalReason,
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
