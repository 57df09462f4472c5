import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  DayField,
  IdField,
  InstantField,
  IntegerField,
  ObjectField,
  ObjectsField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';
import { BOOKING_ACTIONS } from '../domain/booking-actions.js';
import { REASONED_WARNINGS } from '../domain/warning-reasons.js';
import { BOOKING_STATES, LAPSES } from '../domain/booking-life.js';
import { BOOKED_TYPES, JUDGE_TYPES } from '../domain/session-types.js';
import { ATTENDEES, ROOMS, SEATS } from '../domain/seats.js';
import { WarningReasonFields } from './booking-requests.dto.js';
import { ENGINE_AGE_BANDS, PHASES, PROTOCOLS } from './interview-requests.dto.js';
import { BookedStudioView, InterviewerView } from './interview-views.dto.js';

const EVENT_KINDS = [
  'ON_HOLD',
  'RELEASED',
  'BOOKED',
  'ACCEPTED',
  'AT_RISK',
  'RESCHEDULED',
  'CHECKED_IN',
  'ARRIVAL',
  'STARTED',
  'ENTERED',
  'LEFT',
  'PROTOCOL',
  'PHASE',
  'BREAK',
  'RESUMED',
  'INCIDENT',
  'CONTINUATION_ANNOUNCED',
  'BARRED_TOPIC',
  'SUPPLEMENT',
  'HELD',
  'INTERRUPTED',
  'CHILD_DECLINED',
  'CANCELLED',
  'NO_SHOW',
];
const RISKS = [...LAPSES, 'not-accepted-yet'];
const ACCEPTANCE = ['NOT_NEEDED', 'ASKED', 'ACCEPTED'];

export class SessionEventView {
  @IdField()
  id!: string;

  @ChoiceField({ of: EVENT_KINDS, name: 'SessionEventKind' })
  kind!: string;

  @ChoiceField({ of: PHASES, name: 'SessionPhase', nullable: true })
  phase!: string | null;

  @ChoiceField({ of: ROOMS, name: 'SessionRoom', nullable: true })
  room!: string | null;

  @ChoiceField({ of: ATTENDEES, name: 'SessionAttendee', nullable: true })
  attendee!: string | null;

  @ChoiceField({ of: PROTOCOLS, name: 'InterviewProtocol', nullable: true })
  protocol!: string | null;

  @TextField({ max: 2000, nullable: true })
  note!: string | null;

  @BooleanField({ about: 'It was done otherwise than the judge’s leave says' })
  departs!: boolean;

  @InstantField()
  happenedAt!: string;

  @InstantField()
  recordedAt!: string;

  @IdField({ nullable: true, about: 'Null when it came by itself, as the end of a hold does' })
  recordedBy!: string | null;
}

/** The defence gets id, day, type and state of a session that was held; everything else is null then. */
export class BookingSummaryView {
  @IdField()
  id!: string;

  @IdField()
  caseId!: string;

  @DayField({ about: 'The legal day of the session' })
  day!: string;

  @ChoiceField({ of: BOOKED_TYPES, name: 'BookedSessionType' })
  sessionType!: string;

  @ChoiceField({ of: BOOKING_STATES, name: 'BookingState' })
  state!: string;

  @IdField({ nullable: true })
  childRef!: string | null;

  @TextField({ max: 14, nullable: true })
  childNumber!: string | null;

  @InstantField({ nullable: true })
  startsAt!: string | null;

  @InstantField({ nullable: true })
  endsAt!: string | null;

  @ChoiceField({ of: ENGINE_AGE_BANDS, name: 'StudioAgeBand', nullable: true })
  ageBand!: string | null;

  @TextField({ max: 12, nullable: true })
  language!: string | null;

  @ObjectField(() => InterviewerView, { nullable: true })
  interviewer!: InterviewerView | null;

  @ObjectField(() => BookedStudioView, { nullable: true })
  studio!: BookedStudioView | null;

  @TextField({ max: 20, nullable: true })
  interpreterNumber!: string | null;

  @IdField({ nullable: true })
  authorisationId!: string | null;

  @InstantField({ nullable: true, about: 'The end of a hold' })
  heldUntil!: string | null;

  @ChoiceField({
    of: ACCEPTANCE,
    name: 'Acceptance',
    nullable: true,
    about: 'By the coordinator of the region of the studio, when that is another region',
  })
  acceptance!: string | null;

  @IdField({ nullable: true, about: 'The booking this one replaced' })
  replacesId!: string | null;

  @IdField({ nullable: true, about: 'The booking that replaced this one' })
  replacedById!: string | null;

  @IdField({ nullable: true, about: 'The session this one goes on with' })
  continuesId!: string | null;

  @InstantField({ nullable: true })
  checkedInAt!: string | null;

  @InstantField({ nullable: true })
  startedAt!: string | null;

  @InstantField({ nullable: true })
  endedAt!: string | null;

  @TextField({ max: 40, nullable: true })
  cancelReason!: string | null;

  @IdField({ nullable: true, about: 'The official report in the case' })
  reportDocumentId!: string | null;

  @InstantField({ nullable: true, about: 'When the file of the session was closed' })
  closedAt!: string | null;

  @TextsField({ max: 60, maxItems: 20 })
  warnings!: string[];

  @ObjectsField(() => WarningReasonFields, {
    maxItems: REASONED_WARNINGS.length,
    about: 'Why it was booked although warnings stood',
  })
  reasons!: WarningReasonFields[];

  @ChoicesField({
    of: RISKS,
    name: 'BookingRisk',
    about: 'Why a booked session cannot start as things stand',
  })
  risks!: string[];

  @ChoicesField({ of: BOOKING_ACTIONS, name: 'BookingAction', about: 'What the caller may do now' })
  actions!: string[];
}

export class SeatView {
  @ChoiceField({ of: ATTENDEES, name: 'SessionAttendee' })
  attendee!: string;

  @ChoiceField({ of: SEATS, name: 'SessionSeat' })
  room!: string;
}

export class SessionConditionsView {
  @DayField({ nullable: true, about: 'Last day on which the session may be held' })
  validUntil!: string | null;

  @IntegerField({ min: 15, max: 240, nullable: true })
  maxMinutes!: number | null;

  @IdField({ nullable: true, about: 'The one studio it may be held in' })
  studioId!: string | null;

  @TextsField({ max: 200, maxItems: 50, about: 'What is not asked about' })
  barredTopics!: string[];

  @ObjectsField(() => SeatView, { maxItems: 20 })
  seats!: SeatView[];
}

export class BookingView extends BookingSummaryView {
  @ObjectField(() => SessionConditionsView, {
    nullable: true,
    about: 'What the judge made of this session; null when no judge was asked',
  })
  conditions!: SessionConditionsView | null;

  @ObjectsField(() => SessionEventView, { maxItems: 1000 })
  log!: SessionEventView[];
}

export class AuthorisationView {
  @IdField()
  id!: string;

  @IdField()
  motionId!: string;

  @IdField()
  childRef!: string;

  @ChoiceField({ of: JUDGE_TYPES, name: 'JudgeSessionType' })
  sessionType!: string;

  @DayField({ about: 'Last day on which the session may be held' })
  validUntil!: string;

  @BooleanField()
  sameInterviewer!: boolean;

  @IdField({ nullable: true })
  interviewerId!: string | null;

  @IntegerField({ min: 15, max: 240, nullable: true })
  maxMinutes!: number | null;

  @IdField({ nullable: true, about: 'The one studio the judge named' })
  studioId!: string | null;

  @BooleanField({ about: 'A session stands on it' })
  used!: boolean;
}

export class CaseBookingsView {
  @ObjectsField(() => BookingSummaryView, { maxItems: 500 })
  items!: BookingSummaryView[];

  @ObjectsField(() => AuthorisationView, { maxItems: 100 })
  authorisations!: AuthorisationView[];

  @ChoicesField({ of: ['book-interview'], name: 'CaseBookingAction' })
  actions!: string[];
}

export class MySessionsView {
  @ObjectsField(() => BookingView, { maxItems: 100 })
  items!: BookingView[];

  @InstantField({ nullable: true, about: 'When the first own session after that day begins' })
  next!: string | null;
}

export class LoggedEventView {
  @IdField()
  id!: string;
}

export class AskedAcceptanceView {
  @IdField()
  bookingId!: string;

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @ChoiceField({ of: ENGINE_AGE_BANDS, name: 'StudioAgeBand' })
  ageBand!: string;

  @TextField({ max: 100 })
  fromRegion!: string;

  @InstantField()
  askedAt!: string;

  @TextField({ max: 200 })
  studio!: string;

  @TextField({ max: 100 })
  town!: string;

  @TextField({ max: 200 })
  interviewer!: string;

  @TextField({ max: 20, nullable: true })
  staffNumber!: string | null;

  @ChoicesField({ of: ['accept', 'decline'], name: 'AcceptanceAction' })
  actions!: string[];
}

export class AskedAcceptancesView {
  @ObjectsField(() => AskedAcceptanceView, { maxItems: 500 })
  items!: AskedAcceptanceView[];
}
