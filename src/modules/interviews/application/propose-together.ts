import { addDays, daysBetween, startOfLegalDay } from '../../../kernel/time.js';
import {
  applyBlocked,
  type BlockedPeriod,
  countSlotsPerDay,
  figuresOf,
  findSlots,
  type JointPlan,
  NO_PLACE,
  type PlacingOption,
  type PlanFigures,
  planJointly,
  type SchedulerIndex,
  type SlotProposal,
  type SlotQuery,
} from '../../../scheduler/index.js';
import { BUFFER_MS } from './calendars.js';
import type { Calendar } from './slot-index.js';
import type { WaitingChild } from './waiting.query.js';

export type ProposedSlot = SlotProposal;

/** A waiting child with its question to the scheduler. */
export interface WaitingQuery {
  readonly child: WaitingChild;
  readonly query: SlotQuery;
}

export interface ProposedLine {
  readonly slot: ProposedSlot;
  readonly waitThen: number;
  readonly waitAlone: number | null;
}

export interface Proposed {
  readonly lines: ReadonlyMap<string, ProposedLine>;
  readonly together: PlanFigures;
  readonly oneByOne: PlanFigures;
}

/** A session of two hours with its buffers, in starts of a quarter of an hour. */
const STARTS_PER_SESSION = 12;
/** Sessions one interviewer can have on a day, for counting who is there. */
const SESSIONS_A_DAY = 3;
/** Places that turn out taken are left out and the plan made anew, so often at most. */
const ROUNDS = 20;
/** A day of waiting weighs as much as this many minutes of travel. */
const MINUTES_PER_DAY = 30;

/** A studio on one day. */
interface Cell {
  readonly studioId: string;
  readonly region: string;
  readonly date: string;
  readonly number: number;
  limit: number;
}

/**
 * Plans all children at once, then finds the hour of each in the calendar.
 *
 * Places are counted per studio and day, so an hour may turn out taken by another child of the plan; that place is then
 * left out for the child and the plan made anew. The calendar is as before when it is done.
 */
export function proposeTogether(calendar: Calendar, waiting: readonly WaitingQuery[]): Proposed {
  const cells = new Map<string, Cell>();
  const options = waiting.map((one) => optionsOf(calendar, one, cells));
  const places = [...cells.values()];
  for (let round = 1; ; round += 1) {
    const plan = planOf(calendar, options, places);
    const { slots, missed } = hoursOf(calendar.index, waiting, plan, places);
    if (missed.length === 0 || round === ROUNDS) return proposedOf(waiting, plan, slots, places);
    for (const child of missed) {
      const cell = plan.placement[child];
      options[child] = (options[child] ?? []).filter((option) => option.cell !== cell);
    }
  }
}

function optionsOf(
  { index, studios }: Calendar,
  { child, query }: WaitingQuery,
  cells: Map<string, Cell>,
): PlacingOption[] {
  const options: PlacingOption[] = [];
  for (const { id, region } of studios.values()) {
    const minutes = minutesTo(query, id);
    if (region !== query.homeRegion || minutes > (query.maxTravelMinutes ?? Infinity)) continue;
    for (const { date, count } of countSlotsPerDay(index, inStudio(query, id))) {
      if (count === 0) continue;
      const limit = 1 + Math.floor((count - 1) / STARTS_PER_SESSION);
      const wait = daysBetween(child.reportedOn, date);
      const cell = cellFor(cells, { studioId: id, region, date, limit });
      options.push({ cell, wait, cost: wait * MINUTES_PER_DAY + minutes });
    }
  }
  return options;
}

function minutesTo(query: SlotQuery, studioId: string): number {
  return query.travelMinutes?.[studioId] ?? 0;
}

/** The number of a cell; the longest stretch free for anybody says how many fit. */
function cellFor(cells: Map<string, Cell>, { limit, ...place }: Omit<Cell, 'number'>): number {
  const key = `${place.studioId} ${place.date}`;
  const cell = cells.get(key) ?? { ...place, limit, number: cells.size };
  cell.limit = Math.max(cell.limit, limit);
  cells.set(key, cell);
  return cell.number;
}

/** The same question, of one studio. */
function inStudio(query: SlotQuery, studioId: string): SlotQuery {
  const minutes = minutesTo(query, studioId);
  return { ...query, travelMinutes: { [studioId]: minutes }, maxTravelMinutes: minutes };
}

function planOf(
  { interviewers }: Calendar,
  options: readonly (readonly PlacingOption[])[],
  cells: readonly Cell[],
): JointPlan {
  const zones = [...new Set(cells.map(zoneOf))];
  const people = [...interviewers.values()];
  const limitOf = (zone: string) =>
    SESSIONS_A_DAY * people.filter(({ region }) => zone.startsWith(`${region ?? ''} `)).length;
  const problem = {
    options,
    cellLimits: cells.map(({ limit }) => limit),
    zoneOfCell: cells.map((cell) => zones.indexOf(zoneOf(cell))),
    zoneLimits: zones.map(limitOf),
  };
  // The list is in order of the report: whoever waits longest would be served first.
  return planJointly(problem, [...options.keys()]);
}

function zoneOf({ region, date }: Cell): string {
  return `${region} ${date}`;
}

/**
 * Finds the hour of every child that has a place, one after the other, each taking its time from the next.
 *
 * Children of one case are siblings as far as is known: those of the plan are kept apart like those already booked.
 * Source: gate B4, A12.
 */
function hoursOf(
  index: SchedulerIndex,
  waiting: readonly WaitingQuery[],
  { placement }: JointPlan,
  cells: readonly Cell[],
): { readonly slots: ReadonlyMap<number, SlotProposal>; readonly missed: readonly number[] } {
  const slots = new Map<number, SlotProposal>();
  const missed: number[] = [];
  const taken: BlockedPeriod[] = [];
  const ofCase = new Map<string, SlotProposal[]>();
  try {
    for (const [child, { query, child: of }] of waiting.entries()) {
      const cell = cells[placement[child] ?? -1];
      if (cell === undefined) continue;
      const siblings = ofCase.get(of.caseId) ?? [];
      const slot = hourIn(index, apartFrom(siblings, query), cell);
      if (slot === undefined) missed.push(child);
      else {
        slots.set(child, slot);
        ofCase.set(of.caseId, [...siblings, slot]);
        const blocked = blockedBy(slot, `plan ${String(child)}`);
        taken.push(...blocked);
        applyBlocked(index, { add: blocked });
      }
    }
  } finally {
    applyBlocked(index, { remove: taken });
  }
  return { slots, missed };
}

function apartFrom(siblings: readonly SlotProposal[], query: SlotQuery): SlotQuery {
  const planned = siblings.map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt }));
  return { ...query, siblingSessions: [...(query.siblingSessions ?? []), ...planned] };
}

function hourIn(index: SchedulerIndex, query: SlotQuery, cell: Cell): SlotProposal | undefined {
  const begins = startOfLegalDay(cell.date);
  const day = {
    from: begins > query.from ? begins : query.from,
    to: startOfLegalDay(addDays(cell.date, 1)),
  };
  return findSlots(index, { ...inStudio(query, cell.studioId), ...day, limit: 1 }).proposals[0];
}

function blockedBy(
  { startsAt, endsAt, interviewerId, studioId, interpreterId }: SlotProposal,
  bookingId: string,
): BlockedPeriod[] {
  const time = {
    bookingId,
    from: new Date(startsAt.getTime() - BUFFER_MS),
    to: new Date(endsAt.getTime() + BUFFER_MS),
  };
  return [
    { ...time, resourceKind: 'interviewer', resourceId: interviewerId },
    { ...time, resourceKind: 'studio', resourceId: studioId },
    ...(interpreterId === null
      ? []
      : [{ ...time, resourceKind: 'interpreter' as const, resourceId: interpreterId }]),
  ];
}

function proposedOf(
  waiting: readonly WaitingQuery[],
  { places, placement, oneByOne }: JointPlan,
  slots: ReadonlyMap<number, SlotProposal>,
  cells: readonly Cell[],
): Proposed {
  const waitIn = (child: WaitingChild, cell: Cell | undefined) =>
    cell === undefined ? null : daysBetween(child.reportedOn, cell.date);
  const lines = new Map<string, ProposedLine>();
  for (const [number, { child }] of waiting.entries()) {
    const slot = slots.get(number);
    const waitThen = waitIn(child, cells[placement[number] ?? -1]);
    const waitAlone = waitIn(child, cells[oneByOne.placement[number] ?? -1]);
    if (slot !== undefined && waitThen !== null)
      lines.set(child.childRef, { slot, waitThen, waitAlone });
  }
  // A place without an hour is none.
  const seated = placement.map((cell, child) => (slots.has(child) ? cell : NO_PLACE));
  return { lines, together: figuresOf(places, seated), oneByOne: oneByOne.figures };
}
