import { addDays, startOfLegalDay } from '../../../kernel/time.js';
import type { InterpreterRecord, InterviewerRecord } from '../../people/index.js';
import type { StudioRecord } from '../../studios/index.js';
import {
  AGE_BANDS,
  AGE_SETS,
  type Buffers,
  type InterpreterCalendar,
  type InterviewerCalendar,
  type LocalHours,
  type ResourceKind,
  type StudioCalendar,
} from '../../../scheduler/index.js';

const BUFFER: Buffers = { beforeMinutes: 30, afterMinutes: 30 };

/** Half an hour before and after each session, on both sides of a gap; the database repeats it. Source: gate B4. */
export const BUFFERS: Readonly<Record<ResourceKind, Buffers>> = {
  interviewer: BUFFER,
  studio: BUFFER,
  interpreter: BUFFER,
};
export const BUFFER_MS = 30 * 60_000;

// A crowd that wants one slot asks the same records over and over.
const bookable = new WeakMap<InterviewerRecord, InterviewerCalendar>();
const rooms = new WeakMap<StudioRecord, StudioCalendar>();

/** The calendar one wish is held against: an interviewer is searched for in their own region, but bookable everywhere. */
export function bookableCalendar(record: InterviewerRecord): InterviewerCalendar {
  const calendar = bookable.get(record) ?? { ...interviewerCalendar(record), regions: null };
  bookable.set(record, calendar);
  return calendar;
}

/** An interviewer as the scheduler sees them. */
export function interviewerCalendar(record: InterviewerRecord, load = 0): InterviewerCalendar {
  const { id, staffNumber, sex, region, working } = record;
  return {
    id,
    staffNumber,
    sex,
    load,
    regions: region === null ? null : [region],
    certificates: record.certificates.map(
      ({ scheme, ageBands, languages, specialisms, from, to }) => ({
        scheme,
        languages,
        specialisms,
        ageBands: AGE_BANDS.filter((band) => ageBands.includes(band)),
        period: { from, to },
      }),
    ),
    working: working.map(always),
    absences: record.absences,
  };
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' }));

/** A sworn and briefed interpreter; where the register knows no hours, the day is theirs to give. Source: domain 3.3. */
export function interpreterCalendar(record: InterpreterRecord): InterpreterCalendar {
  const { registerNumber, languages, briefedOn, validFrom, validThrough } = record;
  const { working, absences } = record;
  const from = briefedOn !== null && briefedOn > validFrom ? briefedOn : validFrom;
  const period = {
    from: startOfLegalDay(from),
    to: startOfLegalDay(addDays(validThrough, 1)),
  };
  return {
    id: registerNumber,
    registerNumber,
    languages,
    registered: briefedOn === null || period.from >= period.to ? [] : [period],
    working: (working.length === 0 ? EVERY_DAY : working).map(always),
    absences,
  };
}

export function studioCalendar(record: StudioRecord): StudioCalendar {
  const calendar = rooms.get(record) ?? asCalendar(record);
  rooms.set(record, calendar);
  return calendar;
}

function asCalendar(record: StudioRecord): StudioCalendar {
  const { id, name, region, equipment, opening, foreignBookings: foreign } = record;
  return {
    id,
    name,
    region,
    equipment,
    foreign,
    certificates: record.certificates.map(({ ageSets, from, to }) => ({
      ageSets: AGE_SETS.filter((set) => ageSets.includes(set)),
      period: { from, to },
    })),
    opening: opening.map(always),
    closures: record.closings,
  };
}

function always(hours: {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}): LocalHours {
  return { ...hours, validFrom: null, validThrough: null };
}
