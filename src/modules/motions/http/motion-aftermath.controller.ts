import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { MotionId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { ReportDeviation, ReportSession } from '../application/follow-execution.js';
import { TellChild } from '../application/tell-child.js';
import { motionProblems } from '../domain/motion-problems.js';
import { RecordedView, ReportDeviationRequest, TellChildRequest } from './later.dto.js';
import { MovedMotionView } from './motion-views.dto.js';

const TEXT_REFUSALS = [
  identityProblems['text-identifies-child'],
  identityProblems['vault-unavailable'],
];

/** What follows a decision: the report of the session, where it deviated, and what the child was told. */
@ApiTags('motions')
@Controller('api/v1/motions/:motionId')
export class MotionAftermathController {
  constructor(
    private readonly reportSession: ReportSession,
    private readonly reportDeviation: ReportDeviation,
    private readonly tellChild: TellChild,
  ) {}

  @Post('report')
  @Allow('PROSECUTOR', 'PROSECUTION_STAFF', 'COURT_CLERK')
  @Describe({
    summary: 'The official report of the session is in the file',
    answers: MovedMotionView,
    refuses: [motionProblems['action-not-available']],
  })
  report(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
  ): Promise<MovedMotionView> {
    return this.reportSession.execute(actor, motionId);
  }

  @Post('deviations')
  @Allow(
    'PROSECUTOR',
    'PROSECUTION_STAFF',
    'ADVOCATE_GENERAL',
    'DEFENCE_COUNSEL',
    'VICTIM_COUNSEL',
    'GUARDIAN_AD_LITEM',
    'INVESTIGATING_JUDGE',
    'JUDGE',
    'COURT_CLERK',
  )
  @Describe({
    summary: 'How the session differed from the decision; opens no other session',
    status: 201,
    answers: RecordedView,
    refuses: [
      motionProblems['action-not-available'],
      motionProblems['fragment-invalid'],
      ...TEXT_REFUSALS,
    ],
  })
  deviate(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() { kind, text, passage }: ReportDeviationRequest,
  ): Promise<RecordedView> {
    return this.reportDeviation.execute(actor, { motionId, kind, text, passage: passage ?? null });
  }

  @Post('child-told')
  @Allow(
    'VICTIM_COUNSEL',
    'GUARDIAN_AD_LITEM',
    'VICTIM_COORDINATOR',
    'INVESTIGATING_JUDGE',
    'JUDGE',
  )
  @Describe({
    summary: 'The child heard what became of the question, in its own language',
    status: 201,
    answers: RecordedView,
    refuses: [
      motionProblems['action-not-available'],
      motionProblems['child-view-incomplete'],
      ...TEXT_REFUSALS,
    ],
  })
  tell(
    @CurrentActor() actor: Actor,
    @IdParam('motionId') motionId: MotionId,
    @Body() { reaction, ...told }: TellChildRequest,
  ): Promise<RecordedView> {
    return this.tellChild.execute(actor, { motionId, ...told, reaction: reaction ?? null });
  }
}
