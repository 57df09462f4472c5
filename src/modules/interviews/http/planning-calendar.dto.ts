import {
  ChoiceField,
  ChoicesField,
  DayField,
  IdField,
  InstantField,
  IntegerField,
  ObjectsField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';
import type { LegalDate } from '../../../kernel/time.js';
import { CLOSED_DATE_REASONS } from '../../studios/index.js';
import { LANE_SUBJECTS, type LaneSubject } from '../domain/planning-lanes.js';
import { BOOKING_STATES } from '../domain/booking-life.js';

const MOST_LANES = 2_000;
const MOST_DAYS = 14;

export class CalendarRequest {
  @DayField({ optional: true, about: 'First day; today unless told' })
  from?: LegalDate;

  @IntegerField({ optional: true, min: 1, max: MOST_DAYS, query: true, about: '7 unless told' })
  days?: number;

  @ChoiceField({
    of: LANE_SUBJECTS,
    name: 'LaneSubject',
    optional: true,
    about: '`STUDIO` unless told',
  })
  by?: LaneSubject;

  @TextField({
    max: 100,
    optional: true,
    about: 'The region whose studios and interviewers are shown; the caller’s own unless told',
  })
  region?: string;
}

export class CalendarChoiceView {
  @IdField()
  id!: string;

  @TextField({ max: 220 })
  name!: string;
}

export class FreeTimeView {
  @InstantField()
  from!: string;

  @InstantField()
  to!: string;
}

export class TakenTimeView {
  @IdField()
  bookingId!: string;

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @IdField()
  interviewerId!: string;

  @IdField()
  studioId!: string;

  @ChoiceField({
    of: BOOKING_STATES,
    name: 'BookingState',
    nullable: true,
    about: 'Null for a session of a case the caller does not plan in: taken, and nothing else',
  })
  state!: string | null;

  @IdField({ nullable: true })
  caseId!: string | null;

  @IdField({ nullable: true })
  childRef!: string | null;

  @TextField({ max: 14, nullable: true })
  childNumber!: string | null;

  @ChoicesField({ of: ['reschedule'], name: 'TakenTimeAction' })
  actions!: string[];
}

export class CalendarLaneView {
  @TextField({ max: 100, about: 'A studio, an interviewer or a region by its name' })
  id!: string;

  @TextField({ max: 220 })
  name!: string;

  @ObjectsField(() => FreeTimeView, {
    maxItems: 5_000,
    about: 'Hours of the week less absences, closures, sessions and their buffers',
  })
  free!: FreeTimeView[];

  @ObjectsField(() => TakenTimeView, { maxItems: 5_000 })
  taken!: TakenTimeView[];
}

export class CalendarDayView {
  @DayField()
  date!: string;

  @ChoiceField({
    of: CLOSED_DATE_REASONS,
    name: 'ClosedDateReason',
    nullable: true,
    about: 'Why nobody is heard on this date; null on others',
  })
  closed!: string | null;
}

export class CalendarView {
  @ObjectsField(() => CalendarDayView, { maxItems: MOST_DAYS })
  days!: CalendarDayView[];

  @TextField({ max: 100, nullable: true, about: 'Null when the whole country is shown' })
  region!: string | null;

  @TextsField({ max: 100, maxItems: 100 })
  regions!: string[];

  @ObjectsField(() => CalendarLaneView, { maxItems: MOST_LANES })
  lanes!: CalendarLaneView[];

  @ObjectsField(() => CalendarChoiceView, { maxItems: MOST_LANES })
  studios!: CalendarChoiceView[];

  @ObjectsField(() => CalendarChoiceView, { maxItems: MOST_LANES })
  interviewers!: CalendarChoiceView[];
}
