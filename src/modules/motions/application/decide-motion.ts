import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type MotionId, newId, type OpaqueId, type PersonId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { Interviews } from '../../interviews/index.js';
import { type CriterionAnswer } from '../domain/criterion.js';
import { assessDecision } from '../domain/decision-assessment.js';
import {
  type DecisionDraft,
  freeTextOfDecision,
  opensSession,
  seatsOf,
  sessionTypeOf,
  stepOf,
} from '../domain/decision.js';
import { DECIDED_STATES } from '../domain/motion-phases.js';
import { motionProblems } from '../domain/motion-problems.js';
import { remedyAfter } from '../domain/remedies.js';
import { DRAFT_SQL } from '../persistence/draft-sql.js';
import { MOTION_SQL } from '../persistence/motion-sql.js';
import { sideOf } from '../domain/sides.js';
import { DecisionDesk } from './decision-desk.js';
import {
  type FinalDecision,
  type LockedMotion,
  MotionLife,
  type MotionInCase,
  type MovedMotion,
  movedOf,
} from './motion-life.js';

const DECIDERS = ['INVESTIGATING_JUDGE', 'JUDGE'] as const;
const EVENTS = {
  adjourn: 'motion.adjourned',
  refer: 'motion.referred',
  decide: 'motion.decided',
} as const;

/**
 * A judge decides, with reasons and the child's interest and view in them. A grant opens exactly one session.
 *
 * Source: domain 4.6, A24, A26.
 */
@Injectable()
export class DecideMotion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly life: MotionLife,
    private readonly desk: DecisionDesk,
    private readonly interviews: Interviews,
    private readonly clock: Clock,
  ) {}

  /** One judge decides alone: written and signed in one act. */
  async execute(
    actor: Actor,
    command: { readonly motionId: MotionId; readonly decision: DecisionDraft },
  ): Promise<MovedMotion> {
    return this.unitOfWork.run(actor, async (tx) => {
      const locked = await this.life.lock(tx, command.motionId, DECIDERS);
      return this.decide(tx, locked, { decision: command.decision, signedBy: [actor.id] });
    });
  }

  /** Writes, serves and carries out a decision that was signed; the caller holds the lock. */
  async decide(
    tx: Tx,
    locked: MotionInCase,
    {
      decision,
      signedBy,
    }: { readonly decision: DecisionDraft; readonly signedBy: readonly PersonId[] },
  ): Promise<MovedMotion> {
    const motion = await this.life.makeReadyIfDue(tx, locked.motion);
    refuseUnlessReady(motion);
    const computed = await this.desk.criterionOf(tx, { ...locked, motion });
    await this.refuseIncomplete(tx, motion, { decision, computed });
    await this.desk.screen(tx.actor, motion, freeTextOfDecision(decision));

    const decisionId = newId();
    const action = stepOf(decision.outcome);
    // A refusal that fell on objection stays on file; what follows says what it replaces.
    const fallen = action === 'decide' ? await this.life.finalDecision(tx, motion) : null;
    await tx.query(MOTION_SQL.decide, [
      ...(await this.row(tx, { ...locked, motion }, { decisionId, decision, computed })),
      ...lineageValues(fallen),
      [...signedBy],
      ...childValues(decision),
    ]);
    await tx.query(DRAFT_SQL.remove, [motion.id]);
    const facts = await this.life.facts(tx, motion);
    const moved = await this.life.move(tx, motion, { action, facts });
    const granted = opensSession(decision);
    await this.carryOut(tx, motion, decision);
    await this.desk.serve(tx, motion, { decisionId, event: EVENTS[action], granted });
    return movedOf(moved);
  }

  /** What a decision sets going: leave for a session, or the question to an expert. */
  private async carryOut(tx: Tx, motion: LockedMotion, decision: DecisionDraft): Promise<void> {
    if (opensSession(decision)) await this.grant(tx, motion, decision);
    if (decision.outcome === 'EXPERT_FIRST') await this.desk.askExpert(tx, motion);
  }

  private async refuseIncomplete(
    tx: Tx,
    motion: LockedMotion,
    {
      decision,
      computed,
    }: { readonly decision: DecisionDraft; readonly computed: CriterionAnswer },
  ): Promise<void> {
    const sessions = await this.interviews.sessionsOf(tx, motion.caseId, motion.childRef);
    const errors = assessDecision(decision, {
      computed,
      knownGrounds: await this.desk.groundCodes(tx),
      today: legalDate(this.clock.now()),
      heardBefore: sessions.some(({ state }) => state === 'HELD' || state === 'INTERRUPTED'),
    });
    if (errors.length > 0)
      throw motionProblems['decision-incomplete']({ missing: errors.length }, { errors });
  }

  private async row(
    tx: Tx,
    { motion, held }: MotionInCase,
    {
      decisionId,
      decision,
      computed,
    }: {
      readonly decisionId: OpaqueId;
      readonly decision: DecisionDraft;
      readonly computed: CriterionAnswer;
    },
  ) {
    const role = held[0]?.function;
    if (role === undefined) throw kernelProblems['not-found']();
    const remedy = remedyAfter(
      {
        stage: motion.stage,
        side: sideOf(motion.applicantFunction),
        outcome: decision.outcome,
      },
      await this.life.law.on(tx, legalDate(this.clock.now())),
    );
    return [
      decisionId,
      motion.id,
      motion.caseId,
      decision.outcome,
      role,
      this.clock.now(),
      computed.criterion,
      computed.keskinOverlay,
      decision.criterionApplied,
      decision.overrideReason,
      [...decision.grounds],
      decision.reasoning,
      decision.bestInterestParagraph,
      decision.childViewWeight,
      ...fairTrialValues(decision),
      ...grantValues(decision),
      remedy.code,
    ];
  }

  private async grant(
    tx: Tx,
    motion: LockedMotion,
    { modalities, validUntil, sessionType }: DecisionDraft,
  ): Promise<void> {
    if (modalities === null || validUntil === null) throw motionProblems['decision-incomplete']();
    await this.interviews.grantAuthorisation(tx, {
      motionId: motion.id,
      caseId: motion.caseId,
      childRef: motion.childRef,
      sessionType: sessionType ?? sessionTypeOf(motion.content.legalBasis),
      validUntil,
      maxSessions: 1,
      sameInterviewer: modalities.sameInterviewer,
      interviewerId: null,
      maxMinutes: modalities.maxMinutes,
      studioId: modalities.studioId ?? null,
      barredTopics: modalities.barredTopics,
      seats: seatsOf(modalities),
    });
  }
}

function lineageValues(fallen: FinalDecision | null) {
  return fallen === null ? [null, null] : [fallen.id, 'OBJECTION_UPHELD'];
}

function childValues({ childVersion }: DecisionDraft) {
  return childVersion === null ? [null, null] : [childVersion.text, childVersion.explainedBy];
}

function fairTrialValues({ fairTrialAssessment: fair }: DecisionDraft) {
  return fair === null
    ? [null, null, []]
    : [fair.goodReason, fair.weight, [...fair.counterbalance]];
}

function grantValues({ modalities, validUntil }: DecisionDraft) {
  return modalities === null || validUntil === null
    ? [null, null, null]
    : [JSON.stringify(modalities), validUntil, 1];
}

/** A second click finds the motion decided; an early one hears what is still awaited. */
function refuseUnlessReady({ state }: LockedMotion): void {
  if (state === 'READY_FOR_DECISION') return;
  if (DECIDED_STATES.includes(state)) throw motionProblems['decided-already']();
  throw motionProblems[state === 'UNDER_REVIEW' ? 'answers-pending' : 'action-not-available']();
}
