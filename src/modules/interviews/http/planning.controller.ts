import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { CaseId, ChildRef } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { BookInterview } from '../application/book-interview.js';
import { PLANNERS } from '../application/booking-facts.js';
import { BookingViews } from '../application/booking-views.query.js';
import { RecordNeeds } from '../application/record-needs.js';
import { SearchSlots } from '../application/search-slots.js';
import { NEEDS_KEEPERS, NEEDS_READERS } from '../domain/booking-actions.js';
import { BOOKING_REFUSALS } from './booking-refusals.js';
import { WISHES } from '../domain/wishes.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { presentCaseBookings, presentMade } from './booking.presenter.js';
import { BookInterviewRequest } from './booking-requests.dto.js';
import { RecordNeedsRequest, SlotsRequest } from './interview-requests.dto.js';
import { CaseBookingsView } from './booking-views.dto.js';
import { MadeBookingView, NeedsView, RecordedNeedsView, SlotsView } from './interview-views.dto.js';
import { presentNeeds, presentSlots, readBooking, readNeeds } from './planning.presenter.js';

const SLOTS = 20;

@ApiTags('interviews')
@Controller('api/v1/cases/:caseId')
export class PlanningController {
  constructor(
    private readonly views: BookingViews,
    private readonly recordNeeds: RecordNeeds,
    private readonly searchSlots: SearchSlots,
    private readonly bookInterview: BookInterview,
  ) {}

  @Get('children/:childRef/needs')
  @Allow(...NEEDS_READERS)
  @Describe({
    summary: 'What a child needs to be heard; version 0 when nothing was recorded',
    answers: NeedsView,
  })
  async needs(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @IdParam('childRef') childRef: ChildRef,
  ): Promise<NeedsView> {
    return presentNeeds(childRef, await this.views.needs(actor, caseId, childRef));
  }

  @Put('children/:childRef/needs')
  @Allow(...NEEDS_KEEPERS)
  @Describe({
    summary: 'Records the next version of a child’s needs assessment',
    answers: RecordedNeedsView,
    refuses: [
      kernelProblems['version-stale'],
      interviewProblems['needs-incomplete'],
      interviewProblems['support-role-only'],
      interviewProblems['hours-unclear'],
      identityProblems['text-identifies-child'],
    ],
  })
  async record(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @IdParam('childRef') childRef: ChildRef,
    @Body() body: RecordNeedsRequest,
  ): Promise<RecordedNeedsView> {
    return {
      version: await this.recordNeeds.execute(actor, {
        caseId,
        childRef,
        version: body.version,
        needs: readNeeds(body),
      }),
    };
  }

  @Get('children/:childRef/slots')
  @Allow(...PLANNERS)
  @Describe({
    summary:
      'Starts that fit a child, best first, the best few of each day unless one day is asked; and what stood in the way of others',
    answers: SlotsView,
    refuses: [interviewProblems['window-invalid']],
  })
  async slots(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @IdParam('childRef') childRef: ChildRef,
    @Query() query: SlotsRequest,
  ): Promise<SlotsView> {
    const { from, to, sessionType = 'INITIAL', limit = SLOTS } = query;
    const { authorisationId = null, continuesId = null, without = '' } = query;
    return presentSlots(
      await this.searchSlots.execute(actor, {
        caseId,
        childRef,
        from,
        to,
        sessionType,
        authorisationId,
        continuesId,
        limit,
        without: WISHES.filter((wish) => without.split(',').includes(wish)),
      }),
    );
  }

  @Post('bookings')
  @Allow(...PLANNERS)
  @Describe({
    summary: 'Books a session; a refusal gives every reason and the next feasible starts',
    status: 201,
    answers: MadeBookingView,
    refuses: BOOKING_REFUSALS,
  })
  async book(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() body: BookInterviewRequest,
  ): Promise<MadeBookingView> {
    return presentMade(await this.bookInterview.execute(actor, readBooking(caseId, body)));
  }

  @Post('holds')
  @Allow(...PLANNERS)
  @Describe({
    summary: 'Keeps a slot for ten minutes; preparation may still be missing then',
    status: 201,
    answers: MadeBookingView,
    refuses: BOOKING_REFUSALS,
  })
  async hold(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
    @Body() body: BookInterviewRequest,
  ): Promise<MadeBookingView> {
    return presentMade(await this.bookInterview.execute(actor, readBooking(caseId, body, true)));
  }

  @Get('bookings')
  @Allow(...NEEDS_READERS, 'DEFENCE_COUNSEL')
  @Describe({
    summary:
      'The sessions of a case and the leave judges gave; the defence sees day, type and state of what was held',
    answers: CaseBookingsView,
  })
  async bookings(
    @CurrentActor() actor: Actor,
    @IdParam('caseId') caseId: CaseId,
  ): Promise<CaseBookingsView> {
    return presentCaseBookings(await this.views.ofCase(actor, caseId));
  }
}
