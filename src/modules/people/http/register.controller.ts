import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { OpaqueId, PersonId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { InterviewerRegister } from '../application/interviewer-register.query.js';
import { KeepPractice } from '../application/keep-practice.js';
import { peopleProblems } from '../domain/people-problems.js';
import { REGISTER_READERS } from '../domain/register-keepers.js';
import {
  InterviewerFileView,
  InterviewerRegisterView,
  RecordAbsenceRequest,
  RecordTrainingRequest,
  RegisterReasonRequest,
  RegisterRowView,
  SetHoursRequest,
} from './register.dto.js';
import { presentFile, presentRegister } from './register.presenter.js';

@ApiTags('people')
@Controller('api/v1')
export class RegisterController {
  constructor(
    private readonly register: InterviewerRegister,
    private readonly practice: KeepPractice,
  ) {}

  @Get('interviewers')
  @Allow(...REGISTER_READERS)
  @Describe({
    summary: 'The register of child interviewers with what expires and who is below the norm',
    answers: InterviewerRegisterView,
  })
  async list(@CurrentActor() actor: Actor): Promise<InterviewerRegisterView> {
    return presentRegister(await this.register.all(actor));
  }

  @Get('my-interviewer-file')
  @Allow('CHILD_INTERVIEWER')
  @Describe({
    summary: 'What the register keeps of the caller',
    answers: InterviewerFileView,
  })
  async mine(@CurrentActor() actor: Actor): Promise<InterviewerFileView> {
    return presentFile(await this.register.one(actor, actor.id));
  }

  @Get('interviewers/:personId')
  @Allow(...REGISTER_READERS)
  @Describe({
    summary: 'One interviewer with papers, training, hours and absences',
    answers: InterviewerFileView,
  })
  async one(
    @CurrentActor() actor: Actor,
    @IdParam('personId') personId: PersonId,
  ): Promise<InterviewerFileView> {
    return presentFile(await this.register.one(actor, personId));
  }

  @Put('interviewers/:personId/hours')
  @Allow('INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Set working hours, base and sex of an interviewer of the own region',
    status: 204,
    refuses: [peopleProblems['hours-overlap']],
  })
  async setHours(
    @CurrentActor() actor: Actor,
    @IdParam('personId') personId: PersonId,
    @Body() { baseTown, sex, working }: SetHoursRequest,
  ): Promise<void> {
    await this.practice.setHours(actor, { personId, baseTown, sex, working });
  }

  @Post('interviewers/:personId/absences')
  @Allow('INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Record when an interviewer of the own region is away',
    status: 201,
    answers: RegisterRowView,
    refuses: [peopleProblems['absence-overlaps'], peopleProblems['period-reversed']],
  })
  async recordAbsence(
    @CurrentActor() actor: Actor,
    @IdParam('personId') personId: PersonId,
    @Body() { kind, from, to }: RecordAbsenceRequest,
  ): Promise<RegisterRowView> {
    const command = { personId, kind, from: new Date(from), to: new Date(to) };
    return { id: await this.practice.recordAbsence(actor, command) };
  }

  @Post('interviewers/:personId/absences/:absenceId/withdraw')
  @Allow('INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Take back an absence',
    status: 204,
    refuses: [peopleProblems['absence-withdrawn']],
  })
  async withdrawAbsence(
    @CurrentActor() actor: Actor,
    @IdParam('personId') personId: PersonId,
    @IdParam('absenceId') absenceId: OpaqueId,
  ): Promise<void> {
    await this.practice.withdrawAbsence(actor, personId, absenceId);
  }

  @Post('interviewers/:personId/trainings')
  @Allow('INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Record a refresher, supervision or peer review',
    status: 201,
    answers: RegisterRowView,
    refuses: [peopleProblems['training-exists'], peopleProblems['in-future']],
  })
  async recordTraining(
    @CurrentActor() actor: Actor,
    @IdParam('personId') personId: PersonId,
    @Body() { kind, heldOn, givenBy }: RecordTrainingRequest,
  ): Promise<RegisterRowView> {
    return { id: await this.practice.recordTraining(actor, { personId, kind, heldOn, givenBy }) };
  }

  @Post('interviewers/:personId/trainings/:trainingId/void')
  @Allow('INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Void a training record, with the reason; it stays readable',
    status: 204,
    refuses: [peopleProblems['training-voided'], peopleProblems['reason-missing']],
  })
  async voidTraining(
    @CurrentActor() actor: Actor,
    @IdParam('personId') personId: PersonId,
    @IdParam('trainingId') trainingId: OpaqueId,
    @Body() { reason }: RegisterReasonRequest,
  ): Promise<void> {
    await this.practice.voidTraining(actor, personId, trainingId, reason);
  }
}
