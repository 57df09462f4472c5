import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { PageRequest } from '../../../kernel/http/pagination.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { type Attendant, type AttendantFields, Attendants } from '../application/attendants.js';
import { peopleProblems } from '../domain/people-problems.js';
import { REGISTER_READERS } from '../domain/register-keepers.js';
import {
  AttendantFieldsRequest,
  AttendantsView,
  type AttendantView,
  ChangeAttendantRequest,
} from './attendant.dto.js';
import { RegisterReasonRequest, RegisterRowView } from './register.dto.js';

const REFUSES = [
  peopleProblems['attendant-incomplete'],
  peopleProblems['attendant-not-yours'],
  peopleProblems['register-number-taken'],
];

@ApiTags('people')
@Controller('api/v1/attendants')
export class AttendantsController {
  constructor(private readonly attendants: Attendants) {}

  @Get()
  @Allow(...REGISTER_READERS)
  @Describe({
    summary: 'Interpreters, support persons, staff of the control room and examiners; newest first',
    answers: AttendantsView,
    refuses: [kernelProblems['cursor-invalid']],
  })
  async list(@CurrentActor() actor: Actor, @Query() query: PageRequest): Promise<AttendantsView> {
    const keeps = actor.roles.some(
      (role) => role === 'ADMINISTRATOR' || role === 'INTERVIEW_COORDINATOR',
    );
    const { items, next } = await this.attendants.page(actor, query);
    return {
      items: items.map(present),
      next,
      actions: keeps ? ['add', 'import'] : [],
    };
  }

  @Post()
  @Allow('ADMINISTRATOR', 'INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Register somebody who may be at a session',
    status: 201,
    answers: RegisterRowView,
    refuses: REFUSES,
  })
  async add(
    @CurrentActor() actor: Actor,
    @Body() body: AttendantFieldsRequest,
  ): Promise<RegisterRowView> {
    return { id: await this.attendants.add(actor, fieldsOf(body)) };
  }

  @Put(':attendantId')
  @Allow('ADMINISTRATOR', 'INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Change a registration',
    status: 204,
    refuses: [...REFUSES, peopleProblems['attendant-ended'], kernelProblems['version-stale']],
  })
  async change(
    @CurrentActor() actor: Actor,
    @IdParam('attendantId') id: OpaqueId,
    @Body() body: ChangeAttendantRequest,
  ): Promise<void> {
    await this.attendants.change(actor, id, { version: body.version, fields: fieldsOf(body) });
  }

  @Post(':attendantId/end')
  @Allow('ADMINISTRATOR', 'INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'End a registration, with the reason; it stays readable',
    status: 204,
    refuses: [
      peopleProblems['attendant-ended'],
      peopleProblems['attendant-not-yours'],
      peopleProblems['reason-missing'],
    ],
  })
  async end(
    @CurrentActor() actor: Actor,
    @IdParam('attendantId') id: OpaqueId,
    @Body() { reason }: RegisterReasonRequest,
  ): Promise<void> {
    await this.attendants.end(actor, id, reason);
  }
}

function fieldsOf(body: AttendantFieldsRequest): AttendantFields {
  const { kind, name, registerNumber, languages, organisation, region } = body;
  const { briefedOn, validFrom, validThrough } = body;
  const who = { kind, name, registerNumber, languages, organisation, region };
  return { ...who, briefedOn, validFrom, validThrough };
}

function present(one: Attendant): AttendantView {
  const { mayKeep, endedAt, languages, ...rest } = one;
  return {
    ...rest,
    languages: [...languages],
    endedAt: endedAt?.toISOString() ?? null,
    actions: mayKeep ? ['change', 'end'] : [],
  };
}
