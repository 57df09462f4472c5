import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { ClosedDates } from '../application/closed-dates.js';
import { STUDIO_REGISTER_READERS } from '../domain/studio-keepers.js';
import { studioProblems } from '../domain/studio-problems.js';
import { AddClosedDateRequest, AddedClosedDateView, ClosedDatesView } from './closed-dates.dto.js';

@ApiTags('studios')
@Controller('api/v1/closed-dates')
export class ClosedDatesController {
  constructor(private readonly closedDates: ClosedDates) {}

  @Get()
  @Allow(...STUDIO_REGISTER_READERS)
  @Describe({
    summary: 'Dates in the coming two years on which no child is heard: holidays and closures',
    answers: ClosedDatesView,
  })
  async coming(@CurrentActor() actor: Actor): Promise<ClosedDatesView> {
    const items = [...(await this.closedDates.coming(actor))];
    return { items, actions: actor.roles.includes('ADMINISTRATOR') ? ['add', 'withdraw'] : [] };
  }

  @Post()
  @Allow('ADMINISTRATOR')
  @Describe({
    summary: 'Closes a date for every studio; sessions booked on it come to be at risk',
    status: 201,
    answers: AddedClosedDateView,
    refuses: [studioProblems['date-closed-already'], studioProblems['date-past']],
  })
  async add(
    @CurrentActor() actor: Actor,
    @Body() { closedOn, reason }: AddClosedDateRequest,
  ): Promise<AddedClosedDateView> {
    return { id: await this.closedDates.add(actor, { closedOn, reason }) };
  }

  @Delete(':closedDateId')
  @Allow('ADMINISTRATOR')
  @Describe({ summary: 'Opens a date again, a public holiday too', status: 204 })
  async withdraw(
    @CurrentActor() actor: Actor,
    @IdParam('closedDateId') closedDateId: OpaqueId,
  ): Promise<void> {
    await this.closedDates.withdraw(actor, closedDateId);
  }
}
