import { AGE_SET_OF_BAND, type AgeBand } from '../age-bands.js';
import type {
  BlockedPeriod,
  Buffers,
  InterpreterCalendar,
  InterviewerCalendar,
  LocalHours,
  Period,
  ResourceKind,
  SchedulerWorld,
  StudioCalendar,
} from '../types.js';
import type { FullQuery } from './random-world.js';

/**
 * The rules of B1 to B4 said again: hours and papers minute by minute, what is taken as stretches that meet.
 *
 * Shares nothing with the engine but its types and tables: local time comes from the platform.
 */
export interface ReferenceSlot {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly interviewerId: string;
  readonly studioId: string;
  readonly interpreterId: string | null;
}

const MINUTE = 60_000;
const clocks = new Map<number, Clock>();

/** What a clock and a calendar on the wall in Amsterdam show. */
export interface Clock {
  readonly date: string;
  readonly weekday: number;
  readonly time: string;
}

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

export function clockAt(instant: number): Clock {
  const known = clocks.get(instant);
  if (known !== undefined) return known;
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  const date = `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`;
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
  const clock = { date, weekday, time: `${parts['hour'] ?? ''}:${parts['minute'] ?? ''}` };
  clocks.set(instant, clock);
  return clock;
}

function within(instant: number, period: Period): boolean {
  return period.from.getTime() <= instant && instant < period.to.getTime();
}

/** Whether two stretches share any time. */
function meets(from: number, to: number, { from: begins, to: ends }: Period): boolean {
  return Math.max(from, begins.getTime()) < Math.min(to, ends.getTime());
}

const answered = new WeakMap<readonly LocalHours[], Map<number, boolean>>();

function inHours(instant: number, hours: readonly LocalHours[]): boolean {
  const answers = answered.get(hours) ?? new Map<number, boolean>();
  answered.set(hours, answers);
  const known = answers.get(instant);
  if (known !== undefined) return known;
  const { date, weekday, time } = clockAt(instant);
  const answer = hours.some(
    (one) =>
      one.weekday === weekday &&
      one.from <= time &&
      time < one.to &&
      (one.validFrom ?? '') <= date &&
      date <= (one.validThrough ?? '9999'),
  );
  answers.set(instant, answer);
  return answer;
}

function minutes(from: number, to: number): number[] {
  return Array.from({ length: (to - from) / MINUTE }, (_, n) => from + n * MINUTE);
}

export function bandAt(query: FullQuery, instant: number): AgeBand {
  const { date } = clockAt(instant);
  return query.ageBandChanges.reduce(
    (band, change) => (change.on <= date ? change.ageBand : band),
    query.ageBand,
  );
}

interface Session {
  readonly world: SchedulerWorld;
  readonly query: FullQuery;
  readonly band: AgeBand;
  readonly from: number;
  readonly to: number;
  readonly each: readonly number[];
}

function notTaken(session: Session, kind: ResourceKind, id: string): boolean {
  const buffers: Buffers = session.world.buffers?.[kind] ?? { beforeMinutes: 15, afterMinutes: 15 };
  const mine = session.world.blocked.filter(
    (one: BlockedPeriod) => one.resourceKind === kind && one.resourceId === id,
  );
  const from = session.from - buffers.beforeMinutes * MINUTE;
  const to = session.to + buffers.afterMinutes * MINUTE;
  return !mine.some((one) => meets(from, to, one));
}

function present(
  { from, to, each }: Session,
  hours: readonly LocalHours[],
  off: readonly Period[],
): boolean {
  if (off.some((one) => meets(from, to, one))) return false;
  return each.every((instant) => inHours(instant, hours));
}

function wanted({ query }: Session, { id, sex }: InterviewerCalendar): boolean {
  const { interviewerSex, sameInterviewer, excludedInterviewers } = query;
  if (excludedInterviewers.some((other) => other.interviewerId === id)) return false;
  if (interviewerSex?.required === true && interviewerSex.sex !== sex) return false;
  return sameInterviewer?.required !== true || sameInterviewer.interviewerId === id;
}

/** Whether papers of one language hold all along and name what is required, and what else is asked after. */
function certified(
  { query, band, each }: Pick<Session, 'query' | 'band' | 'each'>,
  one: InterviewerCalendar,
  named: string | null = null,
): boolean {
  const asked = [query.specialisms.required, named].filter((code) => code !== null);
  return query.languages.some((language) =>
    each.every((instant) =>
      one.certificates.some(
        (certificate) =>
          certificate.ageBands.includes(band) &&
          certificate.languages.includes(language) &&
          asked.every((code) => certificate.specialisms?.includes(code) ?? false) &&
          within(instant, certificate.period),
      ),
    ),
  );
}

/** Whether the papers of whoever leads this session name what was wished. */
export function specialises(
  query: FullQuery,
  { startsAt, endsAt }: Pick<ReferenceSlot, 'startsAt' | 'endsAt'>,
  one: InterviewerCalendar,
): boolean {
  const session = { query, band: bandAt(query, startsAt), each: minutes(startsAt, endsAt) };
  return query.specialisms.wished.some((wished) => certified(session, one, wished));
}

function interviewerFits(session: Session, one: InterviewerCalendar): boolean {
  return (
    wanted(session, one) &&
    notTaken(session, 'interviewer', one.id) &&
    present(session, one.working, one.absences) &&
    certified(session, one)
  );
}

function nearEnough(query: FullQuery, studioId: string): boolean {
  const furthest = query.maxTravelMinutes;
  return furthest === null || (query.travelMinutes[studioId] ?? Infinity) <= furthest;
}

/** Whether the search may look at a studio at all. */
export function reachable(query: FullQuery, studio: StudioCalendar): boolean {
  return (query.regions?.includes(studio.region) ?? true) && nearEnough(query, studio.id);
}

function receives({ homeRegion }: FullQuery, { region, foreign }: StudioCalendar): boolean {
  return foreign !== 'NEVER' || homeRegion === null || homeRegion === region;
}

function inspected({ band, each }: Session, one: StudioCalendar): boolean {
  return each.every((instant) =>
    one.certificates.some(
      (certificate) =>
        certificate.ageSets.includes(AGE_SET_OF_BAND[band]) && within(instant, certificate.period),
    ),
  );
}

function studioFits(session: Session, one: StudioCalendar): boolean {
  return (
    reachable(session.query, one) &&
    receives(session.query, one) &&
    session.query.equipment.every((code) => one.equipment.includes(code)) &&
    notTaken(session, 'studio', one.id) &&
    present(session, one.opening, one.closures) &&
    inspected(session, one)
  );
}

function interpreterFits(session: Session, one: InterpreterCalendar, language: string): boolean {
  return (
    one.languages.includes(language) &&
    session.each.every((instant) => one.registered.some((period) => within(instant, period))) &&
    present(session, one.working, one.absences) &&
    notTaken(session, 'interpreter', one.id)
  );
}

function childFits({ query, world, each, from, to }: Session): boolean {
  const waiting = query.siblingWaitingMinutes * MINUTE;
  const siblings = query.siblingsMayMeet ? [] : query.siblingSessions;
  if (each.some((instant) => world.closedDates.includes(clockAt(instant).date))) return false;
  if (query.childBusy.some((one) => meets(from, to, one))) return false;
  if (siblings.some((one) => meets(from - waiting, to + waiting, one))) return false;
  return !query.childHoursRequired || suitsChild(query, from, to);
}

/** Whether a session lies in the hours that suit the child. */
export function suitsChild(query: FullQuery, from: number, to: number): boolean {
  return minutes(from, to).every((instant) => inHours(instant, query.childHours));
}

function sessionAt(world: SchedulerWorld, query: FullQuery, from: number): Session | null {
  const band = bandAt(query, from);
  const length = query.sessionMinutes[band];
  if (length === null) return null;
  const to = from + length * MINUTE;
  if (to > query.to.getTime()) return null;
  return { world, query, band, from, to, each: minutes(from, to) };
}

function combinationsAt(session: Session): ReferenceSlot[] {
  if (!childFits(session)) return [];
  const { world, query } = session;
  const studios = world.studios.filter((one) => studioFits(session, one));
  if (studios.length === 0) return [];
  const interviewers = world.interviewers.filter((one) => interviewerFits(session, one));
  const language = query.interpreterLanguage;
  const interpreters =
    language === null
      ? [null]
      : (world.interpreters ?? []).filter((one) => interpreterFits(session, one, language));
  return interviewers.flatMap((interviewer) =>
    studios
      .filter((studio) => interviewer.regions?.includes(studio.region) ?? true)
      .flatMap((studio) =>
        interpreters.map((interpreter) => ({
          startsAt: session.from,
          endsAt: session.to,
          interviewerId: interviewer.id,
          studioId: studio.id,
          interpreterId: interpreter?.id ?? null,
        })),
      ),
  );
}

/** Every feasible combination in the window, in order of start. */
export function everySlot(world: SchedulerWorld, query: FullQuery): readonly ReferenceSlot[] {
  const earliest = Math.max(query.from.getTime(), query.now.getTime() + query.leadMinutes * MINUTE);
  const slots: ReferenceSlot[] = [];
  const quarter = 15 * MINUTE;
  for (let at = Math.ceil(earliest / quarter) * quarter; at < query.to.getTime(); at += quarter) {
    const session = sessionAt(world, query, at);
    if (session !== null) slots.push(...combinationsAt(session));
  }
  return slots;
}
