import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor.js';
import { Describe } from '../../../kernel/http/describe.js';
import { IdParam } from '../../../kernel/http/validation.js';
import type { BookingId } from '../../../kernel/ids.js';
import { Allow, CurrentActor } from '../../auth/index.js';
import { identityProblems } from '../../identity-vault/index.js';
import { BookingViews } from '../application/booking-views.query.js';
import { CancelBooking, FinishSession } from '../application/end-booking.js';
import { LogEvent } from '../application/session-log.js';
import { TakeBookingStep } from '../application/take-booking-step.js';
import { NEEDS_READERS } from '../domain/booking-actions.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { DOOR_REFUSALS } from './booking-refusals.js';
import { presentBooking, presentMine } from './booking.presenter.js';
import {
  CancelBookingRequest,
  FinishSessionRequest,
  LogEventRequest,
  momentOf,
  MySessionsRequest,
  StepMomentRequest,
} from './interview-requests.dto.js';
import { BookingView, LoggedEventView, MySessionsView } from './booking-views.dto.js';

const NO_STEP = interviewProblems['step-not-available'];
const OTHER_MOMENT = interviewProblems['step-out-of-order'];
const NAMED = identityProblems['text-identifies-child'];

@ApiTags('interviews')
@Controller('api/v1')
export class SessionsController {
  constructor(
    private readonly views: BookingViews,
    private readonly steps: TakeBookingStep,
    private readonly finishSession: FinishSession,
    private readonly cancelBooking: CancelBooking,
    private readonly logEvent: LogEvent,
  ) {}

  @Get('my-sessions')
  @Allow('CHILD_INTERVIEWER')
  @Describe({ summary: 'The caller’s own sessions on a day', answers: MySessionsView })
  async mine(
    @CurrentActor() actor: Actor,
    @Query() query: MySessionsRequest,
  ): Promise<MySessionsView> {
    return presentMine(await this.views.mine(actor, query.on));
  }

  @Get('bookings/:bookingId')
  @Allow(...NEEDS_READERS, 'DEFENCE_COUNSEL')
  @Describe({ summary: 'One session with its log', answers: BookingView })
  async view(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
  ): Promise<BookingView> {
    return presentBooking(await this.views.one(actor, bookingId));
  }

  @Post('bookings/:bookingId/start')
  @Allow('CHILD_INTERVIEWER')
  @Describe({
    summary: 'Starts a session on its day; what was booked and its papers are asked again',
    status: 204,
    refuses: [NO_STEP, OTHER_MOMENT, ...DOOR_REFUSALS],
  })
  async start(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
    @Body() body: StepMomentRequest,
  ): Promise<void> {
    await this.steps.execute(actor, { bookingId, step: 'start', at: momentOf(body) });
  }

  @Post('bookings/:bookingId/log')
  @Allow('CHILD_INTERVIEWER')
  @Describe({
    summary: 'Adds a line to the log of a session',
    status: 201,
    answers: LoggedEventView,
    refuses: [
      NO_STEP,
      interviewProblems['event-incomplete'],
      interviewProblems['event-out-of-order'],
      interviewProblems['seat-departs'],
      NAMED,
    ],
  })
  async log(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
    @Body() body: LogEventRequest,
  ): Promise<LoggedEventView> {
    const { kind, phase = null, note = null, at } = body;
    const { room = null, attendee = null, protocol = null, departs = false } = body;
    return {
      id: await this.logEvent.execute(actor, {
        bookingId,
        kind,
        phase,
        note,
        room,
        attendee,
        protocol,
        departs,
        at: momentOf({ at }),
      }),
    };
  }

  @Post('bookings/:bookingId/finish')
  @Allow('CHILD_INTERVIEWER')
  @Describe({
    summary: 'Ends a session that was started; one that was held counts for the child',
    status: 204,
    refuses: [NO_STEP, OTHER_MOMENT, NAMED],
  })
  async finish(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
    @Body() body: FinishSessionRequest,
  ): Promise<void> {
    await this.finishSession.execute(actor, {
      bookingId,
      outcome: body.outcome,
      note: body.note ?? null,
      at: momentOf(body),
    });
  }

  @Post('bookings/:bookingId/cancel')
  @Allow('INTERVIEW_COORDINATOR')
  @Describe({
    summary: 'Cancels a session that has not begun',
    status: 204,
    refuses: [NO_STEP, NAMED],
  })
  async cancel(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
    @Body() body: CancelBookingRequest,
  ): Promise<void> {
    await this.cancelBooking.execute(actor, {
      bookingId,
      reason: body.reason,
      note: body.note ?? null,
    });
  }

  @Post('bookings/:bookingId/no-show')
  @Allow('INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER')
  @Describe({
    summary: 'Records that the child did not come, once the session was due',
    status: 204,
    refuses: [NO_STEP, interviewProblems['session-not-begun-yet']],
  })
  async noShow(
    @CurrentActor() actor: Actor,
    @IdParam('bookingId') bookingId: BookingId,
  ): Promise<void> {
    await this.steps.execute(actor, { bookingId, step: 'mark-no-show' });
  }
}
