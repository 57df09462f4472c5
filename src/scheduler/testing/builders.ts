import type {
  InterpreterCalendar,
  InterviewerCalendar,
  LocalHours,
  Period,
  SchedulerWorld,
  SlotQuery,
  StudioCalendar,
} from '../types.js';
import type { SlotFacts } from '../slot-facts.js';

/** A period between two ISO instants. */
export function period(from: string, to: string): Period {
  return { from: new Date(from), to: new Date(to) };
}

/** The same hours on every day of the week. */
export function daily(from: string, to: string): readonly LocalHours[] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    weekday,
    from,
    to,
    validFrom: null,
    validThrough: null,
  }));
}

export const ALL_OF_2026 = period('2025-12-31T23:00:00Z', '2026-12-31T23:00:00Z');

export function anInterviewer(given: Partial<InterviewerCalendar> = {}): InterviewerCalendar {
  return {
    id: 'heron',
    staffNumber: '4711',
    sex: 'F',
    certificates: [
      { scheme: 'studio', ageBands: ['AGE_6_8'], languages: ['nl'], period: ALL_OF_2026 },
    ],
    working: daily('09:00', '17:00'),
    absences: [],
    regions: null,
    load: 0,
    ...given,
  };
}

export function aStudio(given: Partial<StudioCalendar> = {}): StudioCalendar {
  return {
    id: 'linden',
    name: 'Linden',
    region: 'midden',
    certificates: [{ ageSets: ['SET_6_11'], period: ALL_OF_2026 }],
    opening: daily('09:00', '17:00'),
    closures: [],
    equipment: [],
    ...given,
  };
}

export function anInterpreter(given: Partial<InterpreterCalendar> = {}): InterpreterCalendar {
  return {
    id: 'quartz',
    registerNumber: 'Wbtv 100',
    languages: ['ti'],
    registered: [ALL_OF_2026],
    working: daily('09:00', '17:00'),
    absences: [],
    ...given,
  };
}

export function aWorld(given: Partial<SchedulerWorld> = {}): SchedulerWorld {
  return {
    interviewers: [anInterviewer()],
    studios: [aStudio()],
    blocked: [],
    closedDates: [],
    ...given,
  };
}

/** A child of seven, asked for on one Wednesday in March; a session lasts 100 minutes. */
export function aQuery(given: Partial<SlotQuery> = {}): SlotQuery {
  return {
    ...period('2026-03-03T23:00:00Z', '2026-03-04T23:00:00Z'),
    now: new Date('2026-03-01T09:00:00Z'),
    ageBand: 'AGE_6_8',
    languages: ['nl'],
    limit: 5,
    nearMissLimit: 10,
    ...given,
  };
}

/** That child from 10:00 to 11:40 on that Wednesday, with nothing in the way. */
export function slotFacts(given: Partial<SlotFacts> = {}): SlotFacts {
  return {
    startsAt: new Date('2026-03-04T09:00:00Z'),
    endsAt: new Date('2026-03-04T10:40:00Z'),
    now: new Date('2026-03-01T09:00:00Z'),
    child: {
      ageBand: 'AGE_6_8',
      protection: 'minor',
      languages: ['nl'],
      interpreterLanguage: null,
      equipment: [],
      excludedInterviewers: [],
      requiredInterviewerSex: null,
      busy: [],
      siblingSessions: [],
      siblingsMayMeet: false,
    },
    interviewer: { calendar: anInterviewer(), blocked: [] },
    studio: { calendar: aStudio(), blocked: [] },
    interpreter: null,
    sessionType: 'INITIAL',
    authorisation: null,
    continued: null,
    closedDates: [],
    ...given,
  };
}
