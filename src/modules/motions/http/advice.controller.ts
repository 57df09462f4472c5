import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { MotionId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { FileAdvice } from '../application/gather-advice.js';
import { MotionBoard } from '../application/motion-board.query.js';
import { SetOfficeTerm } from '../application/office-terms.js';
import type { AdviceDraft } from '../domain/advice.js';
import { motionProblems } from '../domain/motion-problems.js';
import { BoardView, FileAdviceRequest, SetTermRequest } from './advice.dto.js';
import { RecordedView } from './later.dto.js';
import { MovedMotionView } from './motion-views.dto.js';

const TEXT_REFUSALS = [
  identityProblems['text-identifies-child'],
  identityProblems['vault-unavailable'],
];

/** What others say to a motion, until when they are waited for, and who is waited for now. */
@ApiTags('motions')
@Controller('api/v1')
export class AdviceController {
  constructor(
    private readonly fileAdvice: FileAdvice,
    private readonly setOfficeTerm: SetOfficeTerm,
    private readonly board: MotionBoard,
  ) {}

  @Get('motion-board')
  @Allow(
    'PROSECUTOR',
    'PROSECUTION_STAFF',
    'VICTIM_COORDINATOR',
    'ADVOCATE_GENERAL',
    'VICTIM_COUNSEL',
    'GUARDIAN_AD_LITEM',
    'DEFENCE_COUNSEL',
    'INVESTIGATING_JUDGE',
    'JUDGE',
    'COURT_CLERK',
  )
  @Describe({
    summary:
      'Open motions of the caller’s cases with whom each waits for, and how many days already',
    answers: BoardView,
  })
  show(@CurrentActor() actor: Actor): Promise<BoardView> {
    return this.board.read(actor);
  }

  @Post('motions/:motionId/advice')
  @Allow(
    'PROSECUTOR',
    'ADVOCATE_GENERAL',
    'VICTIM_COUNSEL',
    'GUARDIAN_AD_LITEM',
    'CHILD_INTERVIEWER',
    'DEFENCE_COUNSEL',
    'INVESTIGATING_JUDGE',
    'JUDGE',
    'COURT_CLERK',
  )
  @Describe({
    summary: 'Expert advice, an interviewer’s note, a children’s-rights report, or a joinder',
    status: 201,
    answers: RecordedView,
    refuses: [
      motionProblems['advice-incomplete'],
      motionProblems['advice-not-yours'],
      motionProblems['joined-already'],
      motionProblems['action-not-available'],
      ...TEXT_REFUSALS,
    ],
  })
  file(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() body: FileAdviceRequest,
  ): Promise<RecordedView> {
    return this.fileAdvice.execute(actor, motionId, readAdvice(body));
  }

  @Post('motions/:motionId/terms')
  @Allow('COURT_CLERK', 'INVESTIGATING_JUDGE', 'JUDGE')
  @Describe({
    summary: 'Asks an office, or gives it longer; a term of this system',
    answers: MovedMotionView,
    refuses: [
      motionProblems['leave-day-invalid'],
      motionProblems['action-not-available'],
      ...TEXT_REFUSALS,
    ],
  })
  setTerm(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() { office, lastDay, reason }: SetTermRequest,
  ): Promise<MovedMotionView> {
    return this.setOfficeTerm.execute(actor, { motionId, office, lastDay, reason });
  }
}

function readAdvice(input: FileAdviceRequest): AdviceDraft {
  const { kind, author, datedOn, text, sawRecording, spokeToChild = false } = input;
  const { modalities = [], extraQuestions = [] } = input;
  return {
    ...readExpert(input),
    kind,
    author,
    datedOn,
    text,
    sawRecording,
    spokeToChild,
    modalities,
    extraQuestions: extraQuestions.map(({ topic, question }) => ({ topic, question })),
  };
}

function readExpert(input: FileAdviceRequest) {
  return {
    registerNumber: input.registerNumber ?? null,
    question: input.question ?? null,
    burden: input.burden ?? null,
    feasibility: input.feasibility ?? null,
    reliability: input.reliability ?? null,
  };
}
