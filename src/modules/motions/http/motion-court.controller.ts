import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { MotionId } from '../../../kernel/ids.js';
import { Allow, CurrentActor, StepUp } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { interviewProblems } from '../../interviews/index.js';
import { RecordChildView, RESPONDERS, RespondToMotion } from '../application/answer-motion.js';
import { DecideMotion } from '../application/decide-motion.js';
import { CloseMotion, ReturnMotion, TakeUnderReview } from '../application/move-motion.js';
import { motionProblems } from '../domain/motion-problems.js';
import { DecideRequest } from './decision.dto.js';
import { readChildView, readDecision, readResponse } from './motion-input.js';
import { RecordChildViewRequest, RespondRequest, ReturnRequest } from './motion-requests.dto.js';
import { MovedMotionView, RecordedChildViewView } from './motion-views.dto.js';

const COURT = ['COURT_CLERK', 'INVESTIGATING_JUDGE', 'JUDGE'] as const;
const TEXT_REFUSALS = [
  identityProblems['text-identifies-child'],
  identityProblems['vault-unavailable'],
];

/** What others do with a motion that was filed: admit, answer, ask the child, decide. */
@ApiTags('motions')
@Controller('api/v1/motions/:motionId')
export class MotionCourtController {
  constructor(
    private readonly takeUnderReview: TakeUnderReview,
    private readonly returnMotion: ReturnMotion,
    private readonly respondToMotion: RespondToMotion,
    private readonly recordChildView: RecordChildView,
    private readonly decideMotion: DecideMotion,
    private readonly closeMotion: CloseMotion,
  ) {}

  @Post('take-under-review')
  @Allow(...COURT)
  @Describe({
    summary: 'Takes the motion up: the term for answers starts',
    answers: MovedMotionView,
    refuses: [motionProblems['action-not-available']],
  })
  takeUp(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
  ): Promise<MovedMotionView> {
    return this.takeUnderReview.execute(actor, motionId);
  }

  @Post('return')
  @Allow(...COURT)
  @Describe({
    summary: 'Asks the applicant to complete the motion; it is not rejected',
    answers: MovedMotionView,
    refuses: [motionProblems['action-not-available'], ...TEXT_REFUSALS],
  })
  giveBack(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() body: ReturnRequest,
  ): Promise<MovedMotionView> {
    return this.returnMotion.execute(actor, { motionId, asked: body.asked });
  }

  @Post('responses')
  @Allow(...RESPONDERS)
  @Describe({
    summary: 'A party answers, or adds to its answer; after the term it is marked late',
    status: 201,
    answers: MovedMotionView,
    refuses: [
      motionProblems['response-exists'],
      motionProblems['response-absent'],
      motionProblems['response-incomplete'],
      motionProblems['own-motion'],
      motionProblems['action-not-available'],
      ...TEXT_REFUSALS,
    ],
  })
  respond(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() body: RespondRequest,
  ): Promise<MovedMotionView> {
    return this.respondToMotion.execute(actor, readResponse(motionId, body));
  }

  @Post('child-views')
  @Allow('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM', 'VICTIM_COORDINATOR', 'CHILD_INTERVIEWER')
  @Describe({
    summary: 'What the child says about being heard again, or why it was not asked',
    status: 201,
    answers: RecordedChildViewView,
    refuses: [
      motionProblems['child-view-incomplete'],
      motionProblems['action-not-available'],
      ...TEXT_REFUSALS,
    ],
  })
  recordView(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() body: RecordChildViewRequest,
  ): Promise<RecordedChildViewView> {
    return this.recordChildView.execute(actor, motionId, readChildView(body));
  }

  @Post('decision')
  @Allow('INVESTIGATING_JUDGE', 'JUDGE')
  @StepUp()
  @Describe({
    summary: 'A judge decides; the decision is served and never changed',
    status: 201,
    answers: MovedMotionView,
    refuses: [
      motionProblems['decision-incomplete'],
      motionProblems['decided-already'],
      motionProblems['answers-pending'],
      motionProblems['action-not-available'],
      motionProblems['judge-recused'],
      motionProblems['panel-unsigned'],
      motionProblems['ground-unknown'],
      interviewProblems['authorisation-exists'],
      interviewProblems['earlier-interviewer-unknown'],
      ...TEXT_REFUSALS,
    ],
  })
  decide(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() body: DecideRequest,
  ): Promise<MovedMotionView> {
    return this.decideMotion.execute(actor, { motionId, decision: readDecision(body) });
  }

  @Post('close')
  @Allow(...COURT)
  @Describe({
    summary: 'Closes a motion once neither its leave nor an objection is open any more',
    answers: MovedMotionView,
    refuses: [
      motionProblems['action-not-available'],
      motionProblems['grant-still-valid'],
      motionProblems['objection-still-open'],
    ],
  })
  close(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
  ): Promise<MovedMotionView> {
    return this.closeMotion.execute(actor, motionId);
  }
}
