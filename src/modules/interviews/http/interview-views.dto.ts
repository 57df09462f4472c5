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
import { GATES } from '../domain/booking-gates.js';
import { BOOKING_STATES } from '../domain/booking-life.js';
import { BOOKED_TYPES, JUDGE_TYPES } from '../domain/session-types.js';
import { ENGINE_AGE_BANDS, NeedsFields, PHASES } from './interview-requests.dto.js';

const EVENT_KINDS = [
  'BOOKED',
  'ARRIVAL',
  'STARTED',
  'PHASE',
  'BREAK',
  'RESUMED',
  'INCIDENT',
  'HELD',
  'INTERRUPTED',
  'CHILD_DECLINED',
  'CANCELLED',
  'NO_SHOW',
];
const RISKS = ['interviewer-not-certified', 'studio-not-certified', 'authorisation-expired'];
const RESOURCES = ['interviewer', 'studio', 'interpreter'];
const MOST = 2_147_483_647;

export class NeedsView extends NeedsFields {
  @IdField()
  childRef!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @IntegerField({ min: 0, max: MOST, about: '0 when nothing was recorded yet' })
  version!: number;

  @InstantField({ nullable: true })
  recordedAt!: string | null;

  @ChoicesField({ of: ['record-needs'], name: 'NeedsAction' })
  actions!: string[];
}

export class RecordedNeedsView {
  @IntegerField({ min: 1, max: MOST })
  version!: number;
}

export class ReasonParamView {
  @TextField({ max: 40 })
  name!: string;

  @TextField({ max: 200 })
  value!: string;
}

export class GateReasonView {
  @ChoiceField({ of: GATES, name: 'Gate' })
  gate!: string;

  @TextField({ max: 60, example: 'certificate-ends-before-session' })
  code!: string;

  @ObjectsField(() => ReasonParamView, { maxItems: 10 })
  params!: ReasonParamView[];
}

export class SlotReasonView {
  @TextField({ max: 60, example: 'soonest' })
  code!: string;

  @BooleanField({ about: 'The planner gives a reason for going on' })
  warning!: boolean;

  @ObjectsField(() => ReasonParamView, { maxItems: 10 })
  params!: ReasonParamView[];
}

export class InterviewerView {
  @IdField()
  id!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 20, nullable: true })
  staffNumber!: string | null;
}

export class BookedStudioView {
  @IdField()
  id!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 100 })
  town!: string;

  @TextField({ max: 100 })
  region!: string;
}

export class SlotView {
  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @ObjectField(() => InterviewerView)
  interviewer!: InterviewerView;

  @ObjectField(() => BookedStudioView)
  studio!: BookedStudioView;

  @ChoiceField({
    of: ENGINE_AGE_BANDS,
    name: 'StudioAgeBand',
    about: 'The child’s band on that day',
  })
  ageBand!: string;

  @ObjectsField(() => SlotReasonView, { maxItems: 20 })
  reasons!: SlotReasonView[];
}

export class NearMissView {
  @InstantField()
  startsAt!: string;

  @TextField({ max: 60 })
  code!: string;

  @ObjectsField(() => ReasonParamView, { maxItems: 10 })
  params!: ReasonParamView[];

  @ChoiceField({ of: RESOURCES, name: 'ResourceKind', nullable: true })
  resourceKind!: string | null;

  @IdField({ nullable: true })
  resourceId!: string | null;
}

export class SlotsView {
  @ChoiceField({
    of: ENGINE_AGE_BANDS,
    name: 'StudioAgeBand',
    nullable: true,
    about: 'On the first day searched; null when unknown and not estimated',
  })
  ageBand!: string | null;

  @IntegerField({ min: 1, max: 240, nullable: true })
  sessionMinutes!: number | null;

  @TextField({ max: 12, nullable: true })
  interpreterLanguage!: string | null;

  @BooleanField({
    about: 'Nothing fitted in the region of the case, so the whole country was searched',
  })
  beyondRegion!: boolean;

  @BooleanField({ about: 'This child was interviewed in another case; ask the prosecution' })
  heardElsewhere!: boolean;

  @ObjectsField(() => SlotView, { maxItems: 100 })
  proposals!: SlotView[];

  @ObjectsField(() => NearMissView, { maxItems: 100 })
  nearMisses!: NearMissView[];

  @ObjectsField(() => GateReasonView, {
    maxItems: 50,
    about: 'What stands in the way of any booking, whatever the slot',
  })
  obstacles!: GateReasonView[];

  @ObjectsField(() => GateReasonView, { maxItems: 50 })
  warnings!: GateReasonView[];
}

export class MadeBookingView {
  @IdField()
  id!: string;

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @ChoiceField({ of: ENGINE_AGE_BANDS, name: 'StudioAgeBand' })
  ageBand!: string;

  @TextsField({ max: 60, maxItems: 20, about: 'Codes of what the planner should know' })
  warnings!: string[];
}

export class SessionEventView {
  @IdField()
  id!: string;

  @ChoiceField({ of: EVENT_KINDS, name: 'SessionEventKind' })
  kind!: string;

  @ChoiceField({ of: PHASES, name: 'SessionPhase', nullable: true })
  phase!: string | null;

  @TextField({ max: 2000, nullable: true })
  note!: string | null;

  @InstantField()
  happenedAt!: string;

  @InstantField()
  recordedAt!: string;

  @IdField()
  recordedBy!: string;
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

  @InstantField({ nullable: true })
  startedAt!: string | null;

  @InstantField({ nullable: true })
  endedAt!: string | null;

  @TextField({ max: 40, nullable: true })
  cancelReason!: string | null;

  @TextsField({ max: 60, maxItems: 20 })
  warnings!: string[];

  @ChoicesField({
    of: RISKS,
    name: 'BookingRisk',
    about: 'Why a booked session cannot start as things stand',
  })
  risks!: string[];

  @ChoicesField({ of: BOOKING_ACTIONS, name: 'BookingAction', about: 'What the caller may do now' })
  actions!: string[];
}

export class BookingView extends BookingSummaryView {
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
}

export class LoggedEventView {
  @IdField()
  id!: string;
}
