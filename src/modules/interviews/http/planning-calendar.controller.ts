import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { PLANNERS } from '../application/booking-facts.js';
import { PlanningCalendars } from '../application/planning-calendar.query.js';
import { CalendarRequest, CalendarView } from './planning-calendar.dto.js';
import { presentCalendar } from './planning-calendar.presenter.js';

const WEEK_DAYS = 7;

@ApiTags('interviews')
@Controller('api/v1/planning')
export class PlanningCalendarController {
  constructor(private readonly calendars: PlanningCalendars) {}

  @Get('calendar')
  @Allow(...PLANNERS)
  @Describe({
    summary:
      'Free and taken time by studio, interviewer or region; child numbers of the caller’s own cases only',
    answers: CalendarView,
  })
  async calendar(
    @CurrentActor() actor: Actor,
    @Query() query: CalendarRequest,
  ): Promise<CalendarView> {
    const { from, days = WEEK_DAYS, by = 'STUDIO', region = null } = query;
    return presentCalendar(await this.calendars.read(actor, { from, days, by, region }));
  }
}
