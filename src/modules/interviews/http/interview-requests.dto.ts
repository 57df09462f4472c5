import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  DayField,
  IdField,
  InstantField,
  IntegerField,
  LanguageField,
  LanguagesField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import type { AuthorisationId, BookingId } from '../../../kernel/ids.js';
import {
  CANCEL_REASONS,
  type CancelReason,
  type Outcome,
  OUTCOMES,
} from '../application/end-booking.js';
import { LOG_KINDS, type LogKind } from '../domain/booking-actions.js';
import {
  ACCESS_NEEDS,
  type AccessNeed,
  BUSY_KINDS,
  type BusyHours,
  CONFLICT_CHECKS,
  type ConflictCheck,
  type Daytime,
  DAYTIMES,
  SUPPORT_ROLES,
  type SupportRole,
} from '../domain/needs.js';
import { ATTENDEES, ROOMS } from '../domain/seats.js';
import { SESSION_TYPES, type SessionType } from '../domain/session-types.js';
import { isRemovable, WISHES } from '../domain/wishes.js';

export const PHASES = ['INTRODUCTION', 'FREE_RECALL', 'QUESTIONS', 'CLOSURE'];
export const PROTOCOLS = ['NICHD', 'SCENARIO_MODEL', 'OTHER'];
export const ENGINE_AGE_BANDS = [
  'AGE_0_3',
  'AGE_4_5',
  'AGE_6_8',
  'AGE_9_11',
  'AGE_12_15',
  'AGE_16_17',
];

export class TravelTimeInput {
  @IdField()
  studioId!: string;

  @IntegerField({ min: 0, max: 600 })
  minutes!: number;
}

const CLOCK_TIME = /^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$/;

export class BusyHoursInput {
  @ChoiceField({ of: BUSY_KINDS, name: 'BusyKind' })
  kind!: BusyHours['kind'];

  @IntegerField({ min: 1, max: 7, about: '1 is Monday' })
  weekday!: number;

  @TextField({ max: 5, pattern: CLOCK_TIME, example: '08:30' })
  from!: string;

  @TextField({ max: 5, pattern: CLOCK_TIME, example: '14:30' })
  to!: string;
}

export class NeedsFields {
  @LanguagesField({
    maxItems: 5,
    about: 'BCP 47 codes of the languages in which the child can be heard',
  })
  languages!: string[];

  @LanguageField({
    nullable: true,
    about: 'Language of a sworn interpreter; the interviewer then speaks Dutch',
  })
  interpreterLanguage!: string | null;

  @BooleanField()
  supportPersonOffered!: boolean;

  @BooleanField({ nullable: true, about: 'Null until the child was asked' })
  supportPersonWished!: boolean | null;

  @ChoiceField({
    of: SUPPORT_ROLES,
    name: 'SupportRole',
    nullable: true,
    about: 'Who, by role only',
  })
  supportPersonRole!: SupportRole | null;

  @ChoiceField({ of: ['F', 'M'], name: 'InterviewerSex', nullable: true })
  interviewerSex!: 'F' | 'M' | null;

  @BooleanField({ about: 'The child was informed and asked about time, companion and interviewer' })
  childAsked!: boolean;

  @TextField({ max: 2000, nullable: true, about: 'What the child wants; screened for names' })
  childWishes!: string | null;

  @ChoicesField({ of: ACCESS_NEEDS, name: 'AccessNeed' })
  accessNeeds!: AccessNeed[];

  @TextField({ max: 1000, nullable: true, about: 'What a disability asks; screened' })
  disabilityNote!: string | null;

  @TextField({
    max: 1000,
    nullable: true,
    about: 'What frightens the child, never what happened; screened',
  })
  traumaNote!: string | null;

  @ObjectsField(() => BusyHoursInput, {
    maxItems: 40,
    about: 'Hours that do not suit the child: school, sleep, medication',
  })
  busyHours!: BusyHoursInput[];

  @ChoiceField({ of: DAYTIMES, name: 'Daytime', nullable: true, about: 'When the child wishes it' })
  wishedDaytime!: Daytime | null;

  @TextField({ max: 1000, nullable: true, about: 'The child’s own words for things; screened' })
  wordsForThings!: string | null;

  @BooleanField()
  representativeInformed!: boolean;

  @TextField({
    max: 1000,
    nullable: true,
    about: 'Why the legal representative is not informed; screened',
  })
  representativeReason!: string | null;

  @BooleanField({ about: 'A guardian ad litem was requested' })
  guardianRequested!: boolean;

  @ChoiceField({
    of: CONFLICT_CHECKS,
    name: 'RepresentationCheck',
    about: 'Whether a representative can speak for the child against this suspect',
  })
  representationConflict!: ConflictCheck;

  @BooleanField({ about: 'True when a suspect is close family' })
  privilegeNoticeNeeded!: boolean;

  @BooleanField()
  privilegeNoticePlanned!: boolean;

  @IntegerField({ min: 1, max: 600, nullable: true })
  travelLimitMinutes!: number | null;

  @ObjectsField(() => TravelTimeInput, {
    maxItems: 60,
    about: 'How long the way to a studio is, as the companion says',
  })
  travelTimes!: TravelTimeInput[];

  @ChoiceField({
    of: ENGINE_AGE_BANDS,
    name: 'StudioAgeBand',
    nullable: true,
    about: 'Counts only while the vault knows no birth date',
  })
  estimatedAgeBand!: string | null;

  @BooleanField({ about: 'A young adult chose to leave the regime for children' })
  adultProcedureChosen!: boolean;

  @BooleanField()
  complete!: boolean;
}

export class RecordNeedsRequest extends NeedsFields {
  @IntegerField({
    min: 0,
    max: 2_147_483_646,
    about: 'The version that was read; 0 when there is none yet',
  })
  version!: number;
}

const LEFT_OUT = WISHES.filter(isRemovable).join('|');
const WITHOUT = new RegExp(`^(${LEFT_OUT})(,(${LEFT_OUT}))*$`);

export class MovesRequest {
  @DayField({ optional: true, about: 'First day; today unless told' })
  from?: string;
}

export class SlotsRequest {
  @DayField({ optional: true, about: 'First day; today unless told' })
  from?: string;

  @DayField({ optional: true, about: 'Last day; four weeks unless told, 62 days at most' })
  to?: string;

  @ChoiceField({
    of: SESSION_TYPES,
    name: 'SessionType',
    optional: true,
    about: '`INITIAL` unless told',
  })
  sessionType?: SessionType;

  @IdField({ optional: true })
  authorisationId?: AuthorisationId;

  @IdField({ optional: true, about: 'The session that a continuation or resumption goes on with' })
  continuesId?: BookingId;

  @IntegerField({ optional: true, min: 1, max: 100, query: true, about: '20 unless told' })
  limit?: number;

  @TextField({
    optional: true,
    max: 200,
    pattern: WITHOUT,
    example: 'interviewer-sex,daytime',
    about: 'Wishes that are not taken into account, with commas between them',
  })
  without?: string;
}

export class AnswerAcceptanceRequest {
  @BooleanField({ about: 'False declines: the booking is cancelled and its coordinator told' })
  accepts!: boolean;
}

export class CancelBookingRequest {
  @ChoiceField({ of: CANCEL_REASONS, name: 'CancelReason' })
  reason!: CancelReason;

  @TextField({ max: 500, optional: true })
  note?: string;
}

export class StepMomentRequest {
  @InstantField({ optional: true, about: 'When it happened; now unless told' })
  at?: string;
}

/** The moment that was stated, null when none was. */
export function momentOf({ at }: { readonly at?: string | undefined }): Date | null {
  return at === undefined ? null : new Date(at);
}

export class FinishSessionRequest extends StepMomentRequest {
  @ChoiceField({ of: OUTCOMES, name: 'SessionOutcome' })
  outcome!: Outcome;

  @TextField({ max: 2000, optional: true })
  note?: string;
}

export class LogEventRequest {
  @ChoiceField({ of: LOG_KINDS, name: 'LogKind' })
  kind!: LogKind;

  @ChoiceField({ of: PHASES, name: 'SessionPhase', optional: true, about: 'With `PHASE`' })
  phase?: string;

  @ChoiceField({ of: ROOMS, name: 'SessionRoom', optional: true, about: 'With `ENTERED`, `LEFT`' })
  room?: string;

  @ChoiceField({
    of: ATTENDEES,
    name: 'SessionAttendee',
    optional: true,
    about: 'Who, by role only; with `ENTERED`, `LEFT`',
  })
  attendee?: string;

  @ChoiceField({
    of: PROTOCOLS,
    name: 'InterviewProtocol',
    optional: true,
    about: 'With `PROTOCOL`',
  })
  protocol?: string;

  @TextField({
    max: 2000,
    optional: true,
    about:
      'Screened for names; required with `INCIDENT`, `SUPPLEMENT`, `CONTINUATION_ANNOUNCED`, `BARRED_TOPIC` and whatever departs',
  })
  note?: string;

  @BooleanField({
    optional: true,
    about: 'With `ENTERED`: this is otherwise than the judge’s leave says; the note tells why',
  })
  departs?: boolean;

  @InstantField({ optional: true, about: 'When it happened; now unless told' })
  at?: string;
}

export class MySessionsRequest {
  @DayField({ optional: true, about: 'Today unless told' })
  on?: string;
}
