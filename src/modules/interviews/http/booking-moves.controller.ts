import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { BookingId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { Acceptances } from '../application/acceptances.js';
import { PLANNERS } from '../application/booking-facts.js';
import { ConfirmHold } from '../application/confirm-hold.js';
import { FindMoves } from '../application/find-moves.js';
import { RescheduleBooking } from '../application/reschedule-booking.js';
import { TakeBookingStep } from '../application/take-booking-step.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { BOOKING_REFUSALS, DOOR_REFUSALS } from './booking-refusals.js';
import { presentAcceptances, presentMade } from './booking.presenter.js';
import { AskedAcceptancesView } from './booking-views.dto.js';
import { ConfirmHoldRequest, RescheduleBookingRequest } from './booking-requests.dto.js';
import {
  AnswerAcceptanceRequest,
  momentOf,
  MovesRequest,
  StepMomentRequest,
} from './interview-requests.dto.js';
import { MadeBookingView, SlotsView } from './interview-views.dto.js';
import { presentSlots } from './planning.presenter.js';

const NO_STEP = interviewProblems['step-not-available'];

/** From hold to the door: what happens to a booking before its session. */
@ApiTags('interviews')
@Controller('api/v1')
export class BookingMovesController {
  constructor(
    private readonly steps: TakeBookingStep,
    private readonly confirmHold: ConfirmHold,
    private readonly rescheduleBooking: RescheduleBooking,
    private readonly findMoves: FindMoves,
    private readonly acceptances: Acceptances,
  ) {}

  @Post('bookings/:bookingId/confirm')
  @Allow(...PLANNERS)
  @Describe({
    summary: 'Books what is held, while the hold lasts; all gates are asked',
    status: 204,
    refuses: [NO_STEP, interviewProblems['hold-expired'], ...BOOKING_REFUSALS],
  })
  async confirm(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
    @Body() body: ConfirmHoldRequest,
  ): Promise<void> {
    await this.confirmHold.execute(actor, {
      bookingId,
      interpreterNumber: body.interpreterNumber ?? null,
      reasons: body.reasons ?? [],
    });
  }

  @Post('bookings/:bookingId/release')
  @Allow(...PLANNERS)
  @Describe({ summary: 'Gives a held slot back', status: 204, refuses: [NO_STEP] })
  async release(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
  ): Promise<void> {
    await this.steps.execute(actor, { bookingId, step: 'release' });
  }

  @Post('bookings/:bookingId/check-in')
  @Allow(...PLANNERS, 'CHILD_INTERVIEWER')
  @Describe({
    summary: 'The child is received; what was booked and its papers are asked again',
    status: 204,
    refuses: [NO_STEP, interviewProblems['step-out-of-order'], ...DOOR_REFUSALS],
  })
  async checkIn(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
    @Body() body: StepMomentRequest,
  ): Promise<void> {
    await this.steps.execute(actor, { bookingId, step: 'check-in', at: momentOf(body) });
  }

  @Get('bookings/:bookingId/slots')
  @Allow(...PLANNERS)
  @Describe({
    summary: 'Where a booking could move: the same time with other people or rooms first',
    answers: SlotsView,
    refuses: [interviewProblems['window-invalid']],
  })
  async moves(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
    @Query() { from }: MovesRequest,
  ): Promise<SlotsView> {
    return presentSlots(await this.findMoves.execute(actor, bookingId, from));
  }

  @Post('bookings/:bookingId/reschedule')
  @Allow(...PLANNERS)
  @Describe({
    summary: 'Moves a booking: the same checks as a new one, and the old one stays when it fails',
    status: 201,
    answers: MadeBookingView,
    refuses: [NO_STEP, interviewProblems['moved-already'], ...BOOKING_REFUSALS],
  })
  async reschedule(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
    @Body() body: RescheduleBookingRequest,
  ): Promise<MadeBookingView> {
    const { interpreterNumber = null, note = null, startsAt, reasons = [], ...rest } = body;
    return presentMade(
      await this.rescheduleBooking.execute(actor, {
        ...rest,
        bookingId,
        interpreterNumber,
        note,
        reasons,
        startsAt: new Date(startsAt),
      }),
    );
  }

  @Get('planning/acceptances')
  @Allow(...PLANNERS)
  @Describe({
    summary: 'Bookings other regions made in studios of the caller’s region; no case, no child',
    answers: AskedAcceptancesView,
  })
  async asked(@CurrentActor() actor: Actor): Promise<AskedAcceptancesView> {
    return presentAcceptances(await this.acceptances.asked(actor));
  }

  @Post('planning/acceptances/:bookingId')
  @Allow(...PLANNERS)
  @Describe({
    summary: 'Accepts or declines such a booking; declining cancels it',
    status: 204,
    refuses: [
      interviewProblems['interviewer-not-certified'],
      interviewProblems['interviewer-not-specialised'],
      interviewProblems['studio-not-certified'],
      interviewProblems['interviewer-questioned-suspect'],
      interviewProblems['date-closed'],
    ],
  })
  async answer(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
    @Body() body: AnswerAcceptanceRequest,
  ): Promise<void> {
    await this.acceptances.answer(actor, { bookingId, accepts: body.accepts });
  }
}
