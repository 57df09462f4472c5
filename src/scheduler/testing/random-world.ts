import { AGE_BANDS, AGE_SETS } from '../age-bands.js';
import type {
  BlockedPeriod,
  InterpreterCalendar,
  InterviewerCalendar,
  LocalHours,
  Period,
  ResourceKind,
  SchedulerWorld,
  SlotQuery,
  StudioCalendar,
} from '../types.js';
import type { Chance } from './seeded.js';

const MINUTE = 60_000;

/** A question in which nothing is left to defaults. */
export type FullQuery = Required<SlotQuery>;

/** A small world around a few days, with what is asked of it and what changes meanwhile. */
export interface RandomCase {
  readonly world: SchedulerWorld;
  readonly horizon: { readonly from: Date; readonly to: Date };
  readonly query: FullQuery;
  /** Periods of `world.blocked` that go, and periods that come. */
  readonly removed: readonly BlockedPeriod[];
  readonly added: readonly BlockedPeriod[];
}

/** Local midnights before both clock changes, a plain week and the turn of the year. */
const STARTS = [
  '2026-03-27T23:00:00Z',
  '2026-10-23T22:00:00Z',
  '2026-06-09T22:00:00Z',
  '2026-12-30T23:00:00Z',
] as const;

const DATES = [
  ['2026-03-28', '2026-03-29', '2026-03-30'],
  ['2026-10-24', '2026-10-25', '2026-10-26'],
  ['2026-06-10', '2026-06-11', '2026-06-12'],
  ['2026-12-31', '2027-01-01', '2027-01-02'],
] as const;

const HOURS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['00:00', '24:00'],
  ['00:00', '24:00'],
  ['08:00', '18:00'],
  ['09:00', '17:00'],
  ['08:50', '12:25'],
  ['12:25', '18:10'],
  ['00:00', '04:05'],
  ['02:00', '03:00'],
  ['21:30', '24:00'],
];

/** Every band, those with a session more often. */
const BANDS = [...AGE_BANDS, 'AGE_4_5', 'AGE_6_8', 'AGE_9_11', 'AGE_12_15'] as const;

const EVERY_HOUR: readonly LocalHours[] = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  from: '00:00',
  to: '24:00',
  validFrom: null,
  validThrough: null,
}));

export function randomCase(chance: Chance): RandomCase {
  const place = chance.below(STARTS.length);
  const from = Date.parse(STARTS[place] ?? STARTS[0]);
  const dates = DATES[place] ?? DATES[0];
  const around = { from, minutes: 3 * 24 * 60 };
  const interviewers = times(2 + chance.below(3), (n) => interviewer(chance, around, dates, n));
  const studios = times(1 + chance.below(3), (n) => studio(chance, around, dates, n));
  const interpreters = times(chance.below(3), (n) => interpreter(chance, around, dates, n));
  const resources = { interviewer: interviewers, studio: studios, interpreter: interpreters };
  const blocked = times(chance.below(8), (n) => blockedPeriod(chance, around, resources, n));
  const added = times(chance.below(4), (n) => blockedPeriod(chance, around, resources, 100 + n));
  const buffer = (): number => chance.pick([0, 0, 10, 15, 20]);
  return {
    world: {
      interviewers,
      studios,
      interpreters,
      blocked,
      closedDates: chance.some(dates, 10),
      buffers: {
        interviewer: { beforeMinutes: buffer(), afterMinutes: buffer() },
        studio: { beforeMinutes: buffer(), afterMinutes: buffer() },
      },
    },
    horizon: { from: new Date(from), to: new Date(from + 3 * 24 * 60 * MINUTE) },
    query: query(chance, around, dates),
    removed: chance.some(blocked, 30),
    added,
  };
}

interface Around {
  readonly from: number;
  readonly minutes: number;
}

function times<Value>(count: number, make: (n: number) => Value): Value[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

function somePeriod(chance: Chance, around: Around, longest: number): Period {
  const step = chance.pick([1, 5, 15, 60]);
  const start = Math.floor((chance.below(around.minutes + 600) - 300) / step) * step;
  const length = Math.ceil((1 + chance.below(longest)) / step) * step;
  const from = around.from + start * MINUTE;
  return { from: new Date(from), to: new Date(from + length * MINUTE) };
}

/** Mostly all along; else with an edge somewhere inside, on the grid or off it. */
function papers(chance: Chance, around: Around): Period[] {
  const always = {
    from: new Date(around.from - 900 * MINUTE),
    to: new Date(around.from + (around.minutes + 900) * MINUTE),
  };
  if (chance.maybe(50)) return [always];
  const edge = new Date(around.from + chance.below(around.minutes) * MINUTE);
  if (chance.maybe(40)) return [{ from: always.from, to: edge }];
  if (chance.maybe(40)) return [{ from: edge, to: always.to }];
  return [
    { from: always.from, to: edge },
    { from: edge, to: always.to },
  ];
}

function hours(chance: Chance, dates: readonly string[]): LocalHours[] {
  return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
    times(chance.pick([0, 1, 1, 2, 2]), () => {
      const [from, to] = chance.pick(HOURS);
      return {
        weekday,
        from,
        to,
        validFrom: chance.maybe(15) ? (dates[1] ?? null) : null,
        validThrough: chance.maybe(15) ? (dates[1] ?? null) : null,
      };
    }),
  );
}

function off(chance: Chance, around: Around): Period[] {
  return times(chance.pick([0, 0, 1, 2]), () => somePeriod(chance, around, 600));
}

function interviewer(
  chance: Chance,
  around: Around,
  dates: readonly string[],
  n: number,
): InterviewerCalendar {
  return {
    id: `interviewer-${n}`,
    staffNumber: `47${n}`,
    sex: chance.pick(['F', 'M']),
    certificates: times(chance.pick([1, 1, 2]), () => ({
      ageBands: chance.some(AGE_BANDS, 85),
      languages: chance.some(['nl', 'fy', 'en'], 75),
      specialisms: chance.some(['young', 'autism'], 80),
    })).flatMap((scope) =>
      papers(chance, around).map((period) => ({ scheme: 'studio', ...scope, period })),
    ),
    working: hours(chance, dates),
    absences: off(chance, around),
    regions: chance.pick([null, ['noord'], ['noord', 'zuid']]),
    load: chance.below(3),
  };
}

function studio(
  chance: Chance,
  around: Around,
  dates: readonly string[],
  n: number,
): StudioCalendar {
  return {
    id: `studio-${n}`,
    name: `Studio ${n}`,
    region: chance.pick(['noord', 'zuid']),
    certificates: papers(chance, around).map((period) => ({
      ageSets: chance.some(AGE_SETS, 80),
      period,
    })),
    opening: hours(chance, dates),
    closures: off(chance, around),
    equipment: chance.some(['wheelchair', 'loop'], 60),
    foreign: chance.maybe(8) ? 'NEVER' : chance.pick(['EACH', 'ALWAYS']),
  };
}

function interpreter(
  chance: Chance,
  around: Around,
  dates: readonly string[],
  n: number,
): InterpreterCalendar {
  return {
    id: `interpreter-${n}`,
    registerNumber: `${n}`,
    languages: chance.some(['ti', 'ar'], 70),
    registered: papers(chance, around),
    working: hours(chance, dates),
    absences: off(chance, around),
  };
}

type Resources = Readonly<Record<ResourceKind, readonly { readonly id: string }[]>>;

function blockedPeriod(
  chance: Chance,
  around: Around,
  resources: Resources,
  n: number,
): BlockedPeriod {
  const resourceKind = chance.pick<ResourceKind>(['interviewer', 'studio', 'interpreter']);
  const known = resources[resourceKind];
  const resourceId = known[chance.below(known.length)]?.id ?? 'nobody';
  return { bookingId: `b${n}`, resourceKind, resourceId, ...somePeriod(chance, around, 240) };
}

function query(chance: Chance, around: Around, dates: readonly string[]): FullQuery {
  const at = (minutes: number): Date => new Date(around.from + minutes * MINUTE);
  const wish = chance.pick([null, 'F', 'M'] as const);
  const same = chance.pick([null, null, 'interviewer-0', 'interviewer-1']);
  return {
    from: at(chance.below(600)),
    to: at(around.minutes - chance.below(600)),
    now: at(chance.below(1500) - 1000),
    leadMinutes: chance.pick([0, 20, 300]),
    ageBand: chance.pick(BANDS),
    ageBandChanges: chance.maybe(25) ? [{ on: dates[1] ?? '', ageBand: chance.pick(BANDS) }] : [],
    sessionMinutes: {
      AGE_0_3: null,
      AGE_4_5: 85,
      AGE_6_8: chance.pick([100, 15, 17]),
      AGE_9_11: chance.pick([120, 480, 479]),
      AGE_12_15: 135,
      AGE_16_17: 150,
    },
    languages: chance.pick([['nl'], ['nl', 'fy'], ['en']]),
    interpreterLanguage: chance.pick([null, null, 'ti']),
    specialisms: {
      required: chance.pick([null, null, null, null, 'young']),
      wished: chance.pick([[], [], ['autism'], ['autism', 'young']]),
    },
    interviewerSex: wish === null ? null : { sex: wish, required: chance.maybe(30) },
    sameInterviewer: same === null ? null : { interviewerId: same, required: chance.maybe(30) },
    excludedInterviewers: chance.maybe(15)
      ? [{ interviewerId: 'interviewer-0', reason: 'questioned-suspect' }]
      : [],
    regions: chance.pick([null, null, ['noord'], ['noord', 'zuid']]),
    studios: null,
    homeRegion: chance.pick([null, 'noord']),
    travelMinutes: { 'studio-0': 30, 'studio-1': 75 },
    maxTravelMinutes: chance.pick([null, null, 60]),
    equipment: chance.some(['wheelchair'], 25),
    childHours: chance.maybe(40) ? hours(chance, dates) : EVERY_HOUR,
    childHoursRequired: chance.maybe(40),
    childBusy: off(chance, around),
    siblingSessions: off(chance, around),
    siblingsMayMeet: chance.maybe(50),
    siblingWaitingMinutes: chance.pick([0, 30, 35]),
    limit: chance.pick([1, 3, 20]),
    perDay: chance.pick([null, 1, 2, 5]),
    nearMissLimit: chance.pick([0, 5, 50]),
  };
}
