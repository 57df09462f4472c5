import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { MotionId } from '../../../kernel/ids.js';
import { Allow, CurrentActor, StepUp } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { CorrectDecision } from '../application/correct-decision.js';
import { DeclareMoot, ExtendLeave } from '../application/end-motion.js';
import { ObjectToDecision, SettleObjection } from '../application/object-to-decision.js';
import { ResumeAfterRecusal, SuspendForRecusal } from '../application/recuse-judge.js';
import { motionProblems } from '../domain/motion-problems.js';
import {
  CorrectDecisionRequest,
  ExtendLeaveRequest,
  ReasonRequest,
  ResumeRequest,
  SettleObjectionRequest,
  SuspendRequest,
} from './later.dto.js';
import { MovedMotionView } from './motion-views.dto.js';

const COURT = ['COURT_CLERK', 'INVESTIGATING_JUDGE', 'JUDGE'] as const;
const JUDGES = ['INVESTIGATING_JUDGE', 'JUDGE'] as const;
const TEXT_REFUSALS = [
  identityProblems['text-identifies-child'],
  identityProblems['vault-unavailable'],
];

/** The turns of a motion beside the straight way: recusal, objection, mootness, correction, a later last day. */
@ApiTags('motions')
@Controller('api/v1/motions/:motionId')
export class MotionLifeController {
  constructor(
    private readonly suspendForRecusal: SuspendForRecusal,
    private readonly resumeAfterRecusal: ResumeAfterRecusal,
    private readonly objectToDecision: ObjectToDecision,
    private readonly settleObjection: SettleObjection,
    private readonly declareMoot: DeclareMoot,
    private readonly extendLeave: ExtendLeave,
    private readonly correctDecision: CorrectDecision,
  ) {}

  @Post('suspension')
  @Allow(...COURT)
  @Describe({
    summary: 'A judge is asked to step aside, or does: the motion waits',
    answers: MovedMotionView,
    refuses: [motionProblems['action-not-available'], ...TEXT_REFUSALS],
  })
  suspend(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() { judgeId, kind, reason }: SuspendRequest,
  ): Promise<MovedMotionView> {
    return this.suspendForRecusal.execute(actor, { motionId, judgeId, kind, reason });
  }

  @Post('resumption')
  @Allow(...COURT)
  @Describe({
    summary: 'The recusal is settled and the motion goes on',
    answers: MovedMotionView,
    refuses: [motionProblems['action-not-available']],
  })
  resume(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() body: ResumeRequest,
  ): Promise<MovedMotionView> {
    return this.resumeAfterRecusal.execute(actor, { motionId, outcome: body.outcome });
  }

  // A court does not object to what a court decided.
  @Post('objection')
  @Allow('DEFENCE_COUNSEL', 'PROSECUTOR', 'ADVOCATE_GENERAL', 'VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM')
  @Describe({
    summary: 'The applicant objects to the decision',
    answers: MovedMotionView,
    refuses: [
      motionProblems['action-not-available'],
      motionProblems['objection-closed'],
      ...TEXT_REFUSALS,
    ],
  })
  object(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() body: ReasonRequest,
  ): Promise<MovedMotionView> {
    return this.objectToDecision.execute(actor, { motionId, reason: body.reason });
  }

  @Post('objection/settlement')
  @Allow('JUDGE')
  @Describe({
    summary: 'The court dismisses the objection, or upholds it so that the motion is decided anew',
    answers: MovedMotionView,
    refuses: [
      motionProblems['action-not-available'],
      motionProblems['own-decision'],
      motionProblems['leave-in-use'],
      ...TEXT_REFUSALS,
    ],
  })
  settle(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() { upheld, reason }: SettleObjectionRequest,
  ): Promise<MovedMotionView> {
    return this.settleObjection.execute(actor, { motionId, upheld, reason });
  }

  @Post('mootness')
  @Allow(...JUDGES)
  @Describe({
    summary: 'Nothing is left to decide or to carry out; unused leave ends',
    answers: MovedMotionView,
    refuses: [motionProblems['action-not-available'], ...TEXT_REFUSALS],
  })
  moot(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() body: ReasonRequest,
  ): Promise<MovedMotionView> {
    return this.declareMoot.execute(actor, { motionId, reason: body.reason });
  }

  @Post('extension')
  @Allow(...JUDGES)
  @Describe({
    summary: 'A later last day for leave that is not used yet',
    answers: MovedMotionView,
    refuses: [motionProblems['no-leave'], motionProblems['leave-day-invalid']],
  })
  extend(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() body: ExtendLeaveRequest,
  ): Promise<MovedMotionView> {
    return this.extendLeave.execute(actor, { motionId, validUntil: body.validUntil });
  }

  @Post('correction')
  @Allow(...JUDGES)
  @StepUp()
  @Describe({
    summary: 'Mends the words of a decision with a new one that names it',
    status: 201,
    answers: MovedMotionView,
    refuses: [
      motionProblems['action-not-available'],
      motionProblems['decision-replaced'],
      motionProblems['judge-recused'],
      ...TEXT_REFUSALS,
    ],
  })
  correct(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() { reasoning, bestInterestParagraph, childViewWeight }: CorrectDecisionRequest,
  ): Promise<MovedMotionView> {
    return this.correctDecision.execute(actor, {
      motionId,
      reasoning,
      bestInterestParagraph,
      childViewWeight,
    });
  }
}
