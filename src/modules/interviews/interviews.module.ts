import { Module } from '@nestjs/common';
import { mapConstraints } from '../../kernel/database/violations.js';
import { CasesModule } from '../cases/index.js';
import { DocumentsModule } from '../documents/index.js';
import { PeopleModule } from '../people/index.js';
import { StudiosModule } from '../studios/index.js';
import { BookInterview } from './application/book-interview.js';
import { AskException, ExceptionLog, Exceptions } from './application/exceptions.js';
import { BookingFactsReader } from './application/booking-facts.js';
import { AskThroughRound } from './application/ask-through-round.js';
import { BookingViews } from './application/booking-views.query.js';
import { Acceptances } from './application/acceptances.js';
import { ChildAge } from './application/child-age.js';
import { ConfirmHold, WishOfBooking } from './application/confirm-hold.js';
import { CalendarFeeds } from './application/calendar-feeds.js';
import { CancelBooking, FinishSession } from './application/end-booking.js';
import { FindAlternatives } from './application/find-alternatives.js';
import { FindMoves } from './application/find-moves.js';
import { Interviews } from './application/interviews.facade.js';
import { Leaves } from './application/leaves.facade.js';
import { GatherWish } from './application/gather-wish.js';
import { JudgeBooking } from './application/judge-booking.js';
import { MakeRoom } from './application/make-room.js';
import { MoveBooking } from './application/move-booking.js';
import { ReasonWarnings } from './application/reason-warnings.js';
import { RecheckBookings } from './application/recheck-bookings.js';
import { RefuseBooking } from './application/refuse-booking.js';
import { PlanningCalendars } from './application/planning-calendar.query.js';
import { PlanAside } from './application/plan-aside.js';
import { PlanWaiting } from './application/plan-waiting.js';
import { WaitingChildren } from './application/waiting.query.js';
import { ReleaseHolds } from './application/release-holds.js';
import { RescheduleBooking } from './application/reschedule-booking.js';
import { Preparation } from './application/preparation.query.js';
import { PrepareInterview } from './application/prepare-interview.js';
import { RecordNeeds } from './application/record-needs.js';
import { ReportPaper } from './application/report-paper.js';
import { SuspectQuestionings } from './application/suspect-questionings.js';
import { SessionReports } from './application/session-reports.js';
import { SearchSlots } from './application/search-slots.js';
import { ScreenBookingNote } from './application/screen-booking-note.js';
import { LogEvent } from './application/session-log.js';
import { SlotIndex } from './application/slot-index.js';
import { TakeBookingStep } from './application/take-booking-step.js';
import { WriteBooking } from './application/write-booking.js';
import { preparationProblems } from './domain/preparation-problems.js';
import { interviewProblems } from './domain/interview-problems.js';
import { BookingMovesController } from './http/booking-moves.controller.js';
import { CalendarFeedsController } from './http/calendar-feeds.controller.js';
import { ExceptionsController } from './http/exceptions.controller.js';
import { WaitingController } from './http/waiting.controller.js';
import { PlanningCalendarController } from './http/planning-calendar.controller.js';
import { PlanningController } from './http/planning.controller.js';
import { PreparationController } from './http/preparation.controller.js';
import { QuestioningsController } from './http/questionings.controller.js';
import { ReportsController } from './http/reports.controller.js';
import { SessionsController } from './http/sessions.controller.js';

mapConstraints({
  readiness_proceed_reason_check: preparationProblems['readiness-reason'],
  question_round_one_open_uniq: preparationProblems['round-open'],
  question_mark_reasoned_check: preparationProblems['mark-needs-reason'],
  booking_interpreter_sworn: preparationProblems['interpreter-not-sworn'],
  exception_interviewer_id_fkey: interviewProblems['interviewer-unknown'],
  exception_studio_id_fkey: interviewProblems['studio-unknown'],
  exception_one_open_uniq: interviewProblems['exception-open'],
  exception_decided_once: interviewProblems['exception-decided'],
  exception_four_eyes_check: interviewProblems['exception-own'],
  booking_exception_age_check: interviewProblems['exception-too-young'],
  booking_exception_approved: interviewProblems['exception-not-approved'],
  booking_exception_once_uniq: interviewProblems['exception-not-approved'],
  needs_assessment_complete_check: interviewProblems['needs-incomplete'],
  needs_assessment_conflict_guarded_check: interviewProblems['needs-incomplete'],
  needs_assessment_family_suspect: interviewProblems['needs-incomplete'],
  booking_interviewer_free_excl: interviewProblems['slot-taken'],
  booking_studio_free_excl: interviewProblems['slot-taken'],
  booking_child_free_excl: interviewProblems['slot-taken'],
  booking_interpreter_free_excl: interviewProblems['slot-taken'],
  booking_warnings_reasoned_check: interviewProblems['warning-reason-missing'],
  booking_one_initial_uniq: interviewProblems['initial-exists'],
  booking_authorisation_once_uniq: interviewProblems['authorisation-used'],
  booking_authorised_check: interviewProblems['authorisation-needed'],
  booking_authorisation_fk: interviewProblems['authorisation-mismatch'],
  booking_authorisation_unexpired: interviewProblems['authorisation-expired'],
  booking_authorisation_same_interviewer: interviewProblems['authorisation-other-interviewer'],
  booking_authorisation_studio: interviewProblems['authorisation-other-studio'],
  booking_authorisation_minutes: interviewProblems['authorisation-too-long'],
  booking_interviewer_certified: interviewProblems['interviewer-not-certified'],
  booking_interviewer_specialised: interviewProblems['interviewer-not-specialised'],
  booking_studio_certified: interviewProblems['studio-not-certified'],
  booking_interviewer_impartial: interviewProblems['interviewer-questioned-suspect'],
  booking_date_open: interviewProblems['date-closed'],
  booking_studio_own_region: interviewProblems['studio-own-region'],
  suspect_questioning_suspect_fk: interviewProblems['suspect-unknown'],
  suspect_questioning_once_uniq: interviewProblems['questioning-known'],
  suspect_questioning_not_ahead_check: interviewProblems['questioning-ahead'],
  booking_follows_check: interviewProblems['nothing-to-go-on-with'],
  booking_follows_fk: interviewProblems['nothing-to-go-on-with'],
  booking_follows_session: interviewProblems['nothing-to-go-on-with'],
  booking_continuation_fits: interviewProblems['continuation-unfit'],
  booking_continued_once_uniq: interviewProblems['continuation-exists'],
  booking_resumption_fits: interviewProblems['resumption-unfit'],
  booking_resumed_once_uniq: interviewProblems['resumption-exists'],
  booking_replaced_once_uniq: interviewProblems['moved-already'],
  booking_accepted_before_start_check: interviewProblems['not-accepted-yet'],
  session_event_place_stated_check: interviewProblems['event-incomplete'],
  session_event_protocol_stated_check: interviewProblems['event-incomplete'],
  session_event_words_check: interviewProblems['event-incomplete'],
  booking_closed_reported_check: interviewProblems['report-missing'],
  booking_closed_after_end_check: interviewProblems['step-not-available'],
  booking_report_after_end_check: interviewProblems['step-not-available'],
  booking_move_legal: interviewProblems['step-not-available'],
  booking_session_type_known_check: interviewProblems['session-type-not-offered'],
  authorisation_motion_uniq: interviewProblems['authorisation-exists'],
  authorisation_replaced_once_uniq: interviewProblems['authorisation-exists'],
  authorisation_replaced_ended: interviewProblems['authorisation-exists'],
  authorisation_change_after_end: interviewProblems['authorisation-expired'],
  authorisation_studio_fk: interviewProblems['studio-unknown'],
  session_event_seat_departs: interviewProblems['seat-departs'],
  session_event_departure_words_check: interviewProblems['event-incomplete'],
  session_event_departure_kind_check: interviewProblems['event-incomplete'],
  session_event_phase_stated_check: interviewProblems['event-incomplete'],
  session_event_incident_described_check: interviewProblems['event-incomplete'],
  booking_moments_ordered_check: interviewProblems['step-out-of-order'],
  booking_moments_unchanged: interviewProblems['step-not-available'],
  session_event_not_ahead_check: interviewProblems['event-out-of-order'],
});

@Module({
  imports: [CasesModule, PeopleModule, StudiosModule, DocumentsModule],
  controllers: [
    PreparationController,
    PlanningController,
    WaitingController,
    PlanningCalendarController,
    ExceptionsController,
    ReportsController,
    QuestioningsController,
    CalendarFeedsController,
    BookingMovesController,
    SessionsController,
  ],
  providers: [
    Interviews,
    Leaves,
    BookingFactsReader,
    ChildAge,
    SlotIndex,
    Preparation,
    PrepareInterview,
    AskThroughRound,
    RecordNeeds,
    SearchSlots,
    GatherWish,
    JudgeBooking,
    FindAlternatives,
    WriteBooking,
    BookInterview,
    TakeBookingStep,
    ScreenBookingNote,
    FinishSession,
    CancelBooking,
    LogEvent,
    BookingViews,
    MoveBooking,
    MakeRoom,
    ReasonWarnings,
    RefuseBooking,
    ReleaseHolds,
    WishOfBooking,
    ConfirmHold,
    RescheduleBooking,
    RecheckBookings,
    FindMoves,
    Acceptances,
    WaitingChildren,
    PlanAside,
    PlanWaiting,
    PlanningCalendars,
    Exceptions,
    AskException,
    ExceptionLog,
    SessionReports,
    ReportPaper,
    SuspectQuestionings,
    CalendarFeeds,
  ],
  exports: [Interviews, Leaves, RecheckBookings],
})
export class InterviewsModule {}
