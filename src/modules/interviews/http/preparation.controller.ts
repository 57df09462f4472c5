import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, ChildRef, OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { AskThroughRound } from '../application/ask-through-round.js';
import { Preparation } from '../application/preparation.query.js';
import { PrepareInterview } from '../application/prepare-interview.js';
import { NEEDS_KEEPERS, NEEDS_READERS } from '../domain/booking-actions.js';
import { ROUND_PARTIES } from '../domain/preparation.js';
import { preparationProblems } from '../domain/preparation-problems.js';
import {
  AnsweredRoundView,
  AnswerRoundRequest,
  MarkQuestionRequest,
  OpenedRoundView,
  OpenRoundRequest,
  PreparationView,
  RecordedReadinessView,
  RecordReadinessRequest,
} from './preparation.dto.js';
import { presentPreparation } from './preparation.presenter.js';

@ApiTags('interviews')
@Controller('api/v1')
export class PreparationController {
  constructor(
    private readonly preparation: Preparation,
    private readonly preparing: PrepareInterview,
    private readonly asking: AskThroughRound,
  ) {}

  @Get('cases/:caseId/children/:childRef/preparation')
  @Allow(...NEEDS_READERS, 'DEFENCE_COUNSEL')
  @Describe({
    summary: 'Is everything in for one interview, and what do the parties want asked',
    answers: PreparationView,
  })
  async view(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @IdParam('childRef') childRef: ChildRef,
  ): Promise<PreparationView> {
    return presentPreparation(childRef, await this.preparation.of(actor, caseId, childRef));
  }

  @Put('cases/:caseId/children/:childRef/readiness')
  @Allow(...NEEDS_KEEPERS)
  @Describe({
    summary: 'Record whether everything is in that would otherwise force a second interview',
    answers: RecordedReadinessView,
    refuses: [
      kernelProblems['version-stale'],
      preparationProblems['readiness-reason'],
      identityProblems['text-identifies-child'],
    ],
  })
  async record(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @IdParam('childRef') childRef: ChildRef,
    @Body() { version, answers, proceedReason }: RecordReadinessRequest,
  ): Promise<RecordedReadinessView> {
    const command = { caseId, childRef, version, answers, proceedReason };
    return { version: await this.preparing.recordReadiness(actor, command) };
  }

  @Post('cases/:caseId/children/:childRef/question-rounds')
  @Allow(...NEEDS_KEEPERS)
  @Describe({
    summary: 'Offer the parties to hand in their questions before the interview',
    status: 201,
    answers: OpenedRoundView,
    refuses: [preparationProblems['round-open'], preparationProblems['term-past']],
  })
  async open(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @IdParam('childRef') childRef: ChildRef,
    @Body() { answerBy }: OpenRoundRequest,
  ): Promise<OpenedRoundView> {
    return { id: await this.preparing.openRound(actor, caseId, childRef, answerBy) };
  }

  @Post('question-rounds/:roundId/answer')
  @Allow(...ROUND_PARTIES)
  @Describe({
    summary: 'Hand in the own questions, or say that there are none',
    answers: AnsweredRoundView,
    refuses: [
      preparationProblems['round-closed'],
      preparationProblems['not-invited'],
      preparationProblems['answered-already'],
      identityProblems['text-identifies-child'],
    ],
  })
  async answer(
    @CurrentActor() actor: Actor,
    @IdParam('roundId') roundId: OpaqueId,
    @Body() { questions }: AnswerRoundRequest,
  ): Promise<AnsweredRoundView> {
    return { late: (await this.asking.answer(actor, roundId, questions)) === 'late' };
  }

  @Post('question-rounds/:roundId/close')
  @Allow(...NEEDS_KEEPERS)
  @Describe({
    summary: 'Close a question round',
    status: 204,
    refuses: [preparationProblems['round-closed']],
  })
  async close(@CurrentActor() actor: Actor, @IdParam('roundId') roundId: OpaqueId): Promise<void> {
    await this.preparing.closeRound(actor, roundId);
  }

  @Post('party-questions/:questionId/mark')
  @Allow('CHILD_INTERVIEWER')
  @Describe({
    summary: 'Say of a question whether it was asked, answered, or why it was not asked',
    status: 204,
    refuses: [
      preparationProblems['mark-needs-session'],
      preparationProblems['mark-needs-reason'],
      identityProblems['text-identifies-child'],
    ],
  })
  async mark(
    @CurrentActor() actor: Actor,
    @IdParam('questionId') questionId: OpaqueId,
    @Body() { mark, reason }: MarkQuestionRequest,
  ): Promise<void> {
    await this.asking.mark(actor, questionId, { mark, reason });
  }
}
