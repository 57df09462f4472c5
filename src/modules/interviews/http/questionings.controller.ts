import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, OpaqueId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { SuspectQuestionings } from '../application/suspect-questionings.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { QUESTIONING_KEEPERS, QUESTIONING_READERS } from '../domain/suspect-questioning.js';
import {
  QuestioningsView,
  RecordedQuestioningView,
  RecordQuestioningRequest,
} from './questionings.dto.js';

@ApiTags('interviews')
@Controller('api/v1')
export class QuestioningsController {
  constructor(private readonly questionings: SuspectQuestionings) {}

  @Get('cases/:caseId/suspect-questionings')
  @Allow(...QUESTIONING_READERS)
  @Describe({
    summary:
      'Which child interviewers questioned a suspect of the case, and so hear none of its children',
    answers: QuestioningsView,
  })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
  ): Promise<QuestioningsView> {
    const { items, keeps } = await this.questionings.ofCase(actor, caseId);
    return {
      items: items.map((one) => ({ ...one, recordedAt: new Date(one.recordedAt).toISOString() })),
      actions: keeps ? ['record', 'withdraw'] : [],
    };
  }

  @Post('cases/:caseId/suspect-questionings')
  @Allow(...QUESTIONING_KEEPERS)
  @Describe({
    summary:
      'Records that a child interviewer questioned a suspect; sessions with them come to be at risk',
    status: 201,
    answers: RecordedQuestioningView,
    refuses: [
      interviewProblems['suspect-unknown'],
      interviewProblems['interviewer-unknown'],
      interviewProblems['questioning-known'],
      interviewProblems['questioning-ahead'],
    ],
  })
  async record(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() body: RecordQuestioningRequest,
  ): Promise<RecordedQuestioningView> {
    const { suspectId, personId, questionedOn } = body;
    return {
      id: await this.questionings.record(actor, { caseId, suspectId, personId, questionedOn }),
    };
  }

  @Delete('suspect-questionings/:questioningId')
  @Allow(...QUESTIONING_KEEPERS)
  @Describe({
    summary: 'Takes back what was recorded by mistake; the line stays in the history',
    status: 204,
    refuses: [interviewProblems['questioning-withdrawn']],
  })
  async withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('questioningId') questioningId: OpaqueId,
  ): Promise<void> {
    await this.questionings.withdraw(actor, questioningId);
  }
}
