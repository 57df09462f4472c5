import type { InterviewerRecord } from '../../people/index.js';
import type { StudioRecord } from '../../studios/index.js';
import {
  AGE_BANDS,
  AGE_SETS,
  type Buffers,
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

/** An interviewer as the scheduler sees them; searched for in their own region, bookable everywhere. */
export function interviewerCalendar(record: InterviewerRecord, load = 0): InterviewerCalendar {
  const { id, staffNumber, sex, region, working } = record;
  return {
    id,
    staffNumber,
    sex,
    load,
    regions: region === null ? null : [region],
    certificates: record.certificates.map(({ scheme, ageBands, languages, from, to }) => ({
      scheme,
      languages,
      ageBands: AGE_BANDS.filter((band) => ageBands.includes(band)),
      period: { from, to },
    })),
    working: working.map(always),
    absences: record.absences,
  };
}

export function studioCalendar(record: StudioRecord): StudioCalendar {
  const { id, name, region, equipment, opening } = record;
  return {
    id,
    name,
    region,
    equipment,
    certificates: record.certificates.map(({ ageSets, from, to }) => ({
      ageSets: AGE_SETS.filter((set) => ageSets.includes(set)),
      period: { from, to },
    })),
    opening: opening.map(always),
    closures: [],
  };
}

function always(hours: {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}): LocalHours {
  return { ...hours, validFrom: null, validThrough: null };
}
