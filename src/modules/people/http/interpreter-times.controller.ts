import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { InterpreterTimes } from '../application/interpreter-times.js';
import { peopleProblems } from '../domain/people-problems.js';
import { REGISTER_READERS } from '../domain/register-keepers.js';
import {
  InterpreterAbsenceRequest,
  InterpreterTimesView,
  SetInterpreterHoursRequest,
} from './interpreter-times.dto.js';
import { RegisterRowView } from './register.dto.js';

@ApiTags('people')
@Controller('api/v1/interpreters/:interpreterId')
export class InterpreterTimesController {
  constructor(private readonly times: InterpreterTimes) {}

  @Get('times')
  @Allow(...REGISTER_READERS)
  @Describe({
    summary: 'When a sworn interpreter can come: hours of the week and absences',
    answers: InterpreterTimesView,
  })
  async of(
    @CurrentActor() actor: Actor,
    @IdParam('interpreterId') id: OpaqueId,
  ): Promise<InterpreterTimesView> {
    const { name, working, absences, mayKeep } = await this.times.of(actor, id);
    const instant = (text: string) => new Date(text).toISOString();
    return {
      id,
      name,
      working: [...working],
      absences: absences.map((one) => ({
        id: one.id,
        from: instant(one.from),
        to: instant(one.to),
        withdrawnAt: one.withdrawnAt === null ? null : instant(one.withdrawnAt),
      })),
      actions: mayKeep ? ['set-hours', 'record-absence'] : [],
    };
  }

  @Put('hours')
  @Allow('ADMINISTRATOR', 'INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Set the hours of the week in which an interpreter can come; none means any hour',
    status: 204,
    refuses: [peopleProblems['hours-overlap'], peopleProblems['attendant-ended']],
  })
  async setHours(
    @CurrentActor() actor: Actor,
    @IdParam('interpreterId') id: OpaqueId,
    @Body() { working }: SetInterpreterHoursRequest,
  ): Promise<void> {
    await this.times.setHours(actor, id, working);
  }

  @Post('absences')
  @Allow('ADMINISTRATOR', 'INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Record when an interpreter is away, never why',
    status: 201,
    answers: RegisterRowView,
    refuses: [
      peopleProblems['absence-overlaps'],
      peopleProblems['period-reversed'],
      peopleProblems['attendant-ended'],
    ],
  })
  async recordAbsence(
    @CurrentActor() actor: Actor,
    @IdParam('interpreterId') id: OpaqueId,
    @Body() { from, to }: InterpreterAbsenceRequest,
  ): Promise<RegisterRowView> {
    const period = { from: new Date(from), to: new Date(to) };
    return { id: await this.times.recordAbsence(actor, id, period) };
  }

  @Post('absences/:absenceId/withdraw')
  @Allow('ADMINISTRATOR', 'INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Take back an absence of an interpreter',
    status: 204,
    refuses: [peopleProblems['absence-withdrawn'], peopleProblems['attendant-ended']],
  })
  async withdrawAbsence(
    @CurrentActor() actor: Actor,
    @IdParam('interpreterId') id: OpaqueId,
    @IdParam('absenceId') absenceId: OpaqueId,
  ): Promise<void> {
    await this.times.withdrawAbsence(actor, id, absenceId);
  }
}
