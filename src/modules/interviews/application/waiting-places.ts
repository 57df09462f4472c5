import { daysBetween, type LegalDate, legalDate } from '../../../kernel/time.js';
import {
  type Allocation,
  type Company,
  countSlotsPerDay,
  type PlacingOption,
  type SlotQuery,
  TRAVEL_NORM_MINUTES,
} from '../../../scheduler/index.js';
import { NORM_DAYS } from '../domain/waiting.js';
import type { PlannedCalendar } from './slot-index.js';
import type { WaitingChild } from './waiting.query.js';

/** A waiting child with its question to the scheduler. */
export interface WaitingQuery {
  readonly child: WaitingChild;
  readonly query: SlotQuery;
}

/** A studio on one day. */
export interface Cell {
  readonly studioId: string;
  readonly region: string;
  readonly date: LegalDate;
  readonly limit: number;
}

/** Where all who wait could be placed. */
export interface WaitingPlaces {
  readonly cells: readonly Cell[];
  readonly options: Allocation['options'];
}

/** A session of two hours with its buffers, in starts of a quarter of an hour. */
const STARTS_PER_SESSION = 12;
/** Sessions one interviewer can have on a day, for counting who is there. */
const SESSIONS_A_DAY = 3;
/** A day of waiting weighs as much as this many minutes of travel. */
const MINUTES_PER_DAY = 30;
/**
 * A studio of another region weighs as much as a week of waiting: its coordinator must accept, and the way is longer. It
 * is proposed to who would wait longer than that at home, or has no place there. Systeemregel. Source: A10.
 */
const DAYS_OF_ANOTHER_REGION = 7;
/** A journey more for a family weighs as much as a week of waiting. Systeemregel. Source: A12. */
const DAYS_OF_A_JOURNEY = 7;

/** Counts for each child in which studios on which days it could be heard. */
export function placesOfWaiting(
  { index, studios }: PlannedCalendar,
  waiting: readonly WaitingQuery[],
): WaitingPlaces {
  const cells = new Cells();
  const options: PlacingOption[][] = waiting.map(() => []);
  for (const { id: studioId, region } of studios.values())
    for (const [child, one] of waiting.entries()) {
      const weigh = weigherOf(one, { studioId, region });
      const days = countSlotsPerDay(index, inStudio(one.query, { studioId, region }));
      for (const { date, count } of days.filter((day) => day.count > 0))
        options[child]?.push({
          cell: cells.widen({ studioId, region, date }, count),
          ...weigh(date),
        });
    }
  return { cells: cells.all, options };
}

class Cells {
  readonly all: Cell[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a cell; the longest stretch free for anybody says how many fit. */
  widen(place: Omit<Cell, 'limit'>, starts: number): number {
    const key = `${place.studioId} ${place.date}`;
    const number = this.numbers.get(key) ?? this.all.length;
    const limit = 1 + Math.floor((starts - 1) / STARTS_PER_SESSION);
    this.numbers.set(key, number);
    if (limit > (this.all[number]?.limit ?? 0)) this.all[number] = { ...place, limit };
    return number;
  }
}

/** The same question, of one studio. */
export function inStudio(
  query: SlotQuery,
  { studioId, region }: Pick<Cell, 'studioId' | 'region'>,
): SlotQuery {
  return { ...query, studios: [studioId], regions: [region] };
}

export function isElsewhere({ homeRegion = null }: SlotQuery, region: string): boolean {
  return homeRegion !== null && homeRegion !== region;
}

/**
 * A wait counts longer in another region, and costs more on a day on which the family would travel once more.
 *
 * Within the norm a child may wait for the day of its brother or sister: that counts for no longest wait.
 */
function weigherOf(
  { child: { reportedOn }, query }: WaitingQuery,
  { studioId, region }: Pick<Cell, 'studioId' | 'region'>,
): (date: LegalDate) => Omit<PlacingOption, 'cell'> {
  const booked = siblingDays(query);
  const elsewhere = Number(isElsewhere(query, region));
  const minutes = query.travelMinutes?.[studioId] ?? TRAVEL_NORM_MINUTES;
  return (date) => {
    const waited = daysBetween(reportedOn, date);
    const weighed = waited + DAYS_OF_ANOTHER_REGION * elsewhere;
    const withFamily = booked.includes(date);
    const journey = booked.length === 0 || withFamily ? 0 : DAYS_OF_A_JOURNEY;
    return {
      wait: withFamily && waited <= NORM_DAYS ? 0 : weighed,
      // Of what weighs the same, the own region is chosen.
      cost: (weighed + journey) * MINUTES_PER_DAY + minutes + elsewhere,
    };
  };
}

/** The days still to come on which another child of the case is heard. */
export function siblingDays({ siblingSessions = [], now }: SlotQuery): readonly LegalDate[] {
  return siblingSessions.filter(({ from }) => from > now).map(({ from }) => legalDate(from));
}

/** What the planner of all children takes. */
export function allocationOf(
  { interviewers }: PlannedCalendar,
  { cells, options }: WaitingPlaces,
): Allocation {
  const zones = [...new Set(cells.map(zoneOf))];
  const people = [...interviewers.values()];
  const numberOf = new Map(zones.map((zone, number) => [zone, number]));
  const limitOf = (zone: string) =>
    SESSIONS_A_DAY *
    people.filter(({ region }) => region === null || zone.startsWith(`${region} `)).length;
  return {
    options,
    cellLimits: cells.map(({ limit }) => limit),
    zoneOfCell: cells.map((cell) => numberOf.get(zoneOf(cell)) ?? 0),
    zoneLimits: zones.map(limitOf),
  };
}

function zoneOf({ region, date }: Cell): string {
  return `${region} ${date}`;
}

/**
 * Children of one case are siblings as far as is known: best heard in one studio on one day, else on one day.
 *
 * Source: A12.
 */
export function companyOf(waiting: readonly WaitingQuery[], cells: readonly Cell[]): Company {
  const ofCase = new Map<string, number[]>();
  for (const [number, { child }] of waiting.entries())
    ofCase.set(child.caseId, [...(ofCase.get(child.caseId) ?? []), number]);
  return {
    groups: [...ofCase.values()].filter(({ length }) => length > 1),
    meetings: [
      cells.map((_, number) => number),
      cells.map(({ date }) => daysBetween('2000-01-01', date)),
    ],
    worth: DAYS_OF_A_JOURNEY * MINUTES_PER_DAY,
    within: NORM_DAYS,
  };
}
