import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, ExceptionId, PersonId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { PLANNERS } from '../application/booking-facts.js';
import {
  AskException,
  type CaseExceptions,
  type ExceptionRow,
  Exceptions,
} from '../application/exceptions.js';
import { NEEDS_READERS } from '../domain/booking-actions.js';
import { EXCEPTION_DECIDERS } from '../domain/exceptions.js';
import { interviewProblems } from '../domain/interview-problems.js';
import {
  AskedExceptionView,
  AskExceptionRequest,
  DecideExceptionRequest,
  ExceptionsView,
  type ExceptionView,
} from './exceptions.dto.js';

@ApiTags('interviews')
@Controller('api/v1')
export class ExceptionsController {
  constructor(
    private readonly exceptions: Exceptions,
    private readonly askException: AskException,
    private readonly clock: Clock,
  ) {}

  @Get('cases/:caseId/exceptions')
  @Allow(...NEEDS_READERS)
  @Describe({
    summary: 'Sessions without certificate that were asked for in a case, and what was decided',
    answers: ExceptionsView,
  })
  async list(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
  ): Promise<ExceptionsView> {
    const found = await this.exceptions.ofCase(actor, caseId);
    return {
      items: found.items.map((row) => present(row, found, actor.id)),
      children: [...found.children],
      actions: found.children.length > 0 ? ['ask-exception'] : [],
    };
  }

  @Post('cases/:caseId/exceptions')
  @Allow(...PLANNERS)
  @Describe({
    summary: 'Asks the prosecutor to hear a child from twelve on without certificate',
    status: 201,
    answers: AskedExceptionView,
    refuses: [
      interviewProblems['exception-too-young'],
      interviewProblems['exception-open'],
      interviewProblems['interviewer-unknown'],
      interviewProblems['studio-unknown'],
      identityProblems['text-identifies-child'],
    ],
  })
  async ask(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() body: AskExceptionRequest,
  ): Promise<AskedExceptionView> {
    const { exceptionKey, childRef, interviewerId, studioId, reason } = body;
    const asked = { exceptionKey, childRef, interviewerId, studioId, reason, caseId };
    await this.askException.execute(actor, asked, this.clock.now());
    return { id: exceptionKey };
  }

  @Post('exceptions/:exceptionId/decision')
  @Allow(...EXCEPTION_DECIDERS)
  @Describe({
    summary: 'Approves or denies a session without certificate, with reasons',
    status: 204,
    refuses: [
      interviewProblems['exception-decided'],
      interviewProblems['exception-own'],
      identityProblems['text-identifies-child'],
    ],
  })
  async decide(
    @CurrentActor() actor: Actor,
    @IdParam('exceptionId') exceptionId: ExceptionId,
    @Body() body: DecideExceptionRequest,
  ): Promise<void> {
    const { decision, reason } = body;
    await this.exceptions.decide(actor, { decision, reason, exceptionId });
  }
}

function holds({ functions }: CaseExceptions, wanted: readonly string[]): boolean {
  return functions.some((held) => wanted.includes(held));
}

function present(
  { askedBy, askedAt, decidedAt, ...row }: ExceptionRow,
  found: CaseExceptions,
  me: PersonId,
): ExceptionView {
  const open = row.decision === null && holds(found, EXCEPTION_DECIDERS) && askedBy !== me;
  const bookable = row.decision === 'APPROVED' && !row.used && holds(found, PLANNERS);
  return {
    ...row,
    askedAt: new Date(askedAt).toISOString(),
    decidedAt: decidedAt === null ? null : new Date(decidedAt).toISOString(),
    actions: [...(open ? ['decide'] : []), ...(bookable ? ['book'] : [])],
  };
}
