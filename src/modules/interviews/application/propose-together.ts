import { daysBetween, type LegalDate, legalDate } from '../../../kernel/time.js';
import {
  keepTogether,
  NO_PLACE,
  type Placement,
  planJointly,
  type SlotProposal,
} from '../../../scheduler/index.js';
import { searchNearHome } from './search-near-home.js';
import type { PlannedCalendar } from './slot-index.js';
import { hourIn, PlanHours } from './plan-hours.js';
import {
  allocationOf,
  companyOf,
  isElsewhere,
  placesOfWaiting,
  siblingDays,
  type WaitingPlaces,
  type WaitingQuery,
} from './waiting-places.js';

/** Whether the other children of the case that are planned or booked are heard on the same day. */
export const FAMILY_DAYS = ['SAME_DAY', 'OTHER_DAY'] as const;
export type FamilyDay = (typeof FAMILY_DAYS)[number];

export interface ProposedLine {
  readonly slot: SlotProposal;
  readonly waitThen: number;
  readonly waitAlone: number | null;
  /** In another region, whose coordinator must accept each child. Source: A10. */
  readonly needsAcceptance: boolean;
  /** Null when no other child of the case is planned or booked. */
  readonly familyDay: FamilyDay | null;
}

/** What a way of planning means for the children, in days truly waited. */
export interface WaitingFigures {
  readonly placed: number;
  readonly worstWait: number;
  readonly totalWait: number;
  readonly elsewhere: number;
}

export interface Proposed {
  readonly lines: ReadonlyMap<string, ProposedLine>;
  readonly together: WaitingFigures;
  readonly oneByOne: WaitingFigures;
}

/** The hour of each child that has one. */
type Slots = ReadonlyMap<number, SlotProposal>;

/** Places that turn out taken are left out and the plan made anew, so often at most. */
const ROUNDS = 8;

/**
 * Plans all children at once, then finds the hour of each in the calendar; beside it what choosing one by one gives.
 *
 * Places are counted per studio and day, so an hour may turn out taken by another child of the plan; that place is then
 * left out and the plan made anew. Who has none in the end takes the first hour left. The calendar is as before when it is done.
 */
export function proposeTogether(
  calendar: PlannedCalendar,
  waiting: readonly WaitingQuery[],
): Proposed {
  const counted = placesOfWaiting(calendar, waiting);
  const company = companyOf(waiting, counted.cells);
  const kept = keepTogether(allocationOf(calendar, counted), company);
  let places: WaitingPlaces = { ...counted, options: kept };
  for (let round = 1; ; round += 1) {
    const { placement } = planJointly(allocationOf(calendar, places));
    const { slots, missed } = hoursOf(calendar, waiting, places, placement);
    if (missed.length === 0 || round === ROUNDS)
      return proposedOf(calendar, waiting, { slots, alone: oneByOne(calendar, waiting) });
    places = withoutMissed(places, placement, { slots, missed });
  }
}

interface Found {
  readonly slots: Slots;
  /** Who had a place in which no hour was left. */
  readonly missed: readonly number[];
}

function hoursOf(
  calendar: PlannedCalendar,
  waiting: readonly WaitingQuery[],
  { cells }: WaitingPlaces,
  placement: Placement,
): Found {
  const hours = new PlanHours(calendar.index, waiting);
  const missed: number[] = [];
  try {
    for (const child of waiting.keys()) {
      const cell = cells[placement[child] ?? NO_PLACE];
      if (cell === undefined) continue;
      if (!hours.take(child, (query) => hourIn(calendar.index, query, cell))) missed.push(child);
    }
    for (const child of waiting.keys())
      if (!hours.slots.has(child)) takeFirst(calendar, hours, child);
  } finally {
    hours.giveBack();
  }
  return { slots: hours.slots, missed };
}

/** The list is in order of the report: whoever waits longest is served first, as the search serves one child. */
function oneByOne(calendar: PlannedCalendar, waiting: readonly WaitingQuery[]): Slots {
  const hours = new PlanHours(calendar.index, waiting);
  try {
    for (const child of waiting.keys()) takeFirst(calendar, hours, child);
  } finally {
    hours.giveBack();
  }
  return hours.slots;
}

function takeFirst(calendar: PlannedCalendar, hours: PlanHours, child: number): void {
  hours.take(child, (query) => searchNearHome(calendar, query).found.proposals[0]);
}

/** A place without an hour is none for this child, and the studio takes no more that day than had one. */
function withoutMissed(
  { cells, options }: WaitingPlaces,
  placement: Placement,
  { missed }: Found,
): WaitingPlaces {
  const full = new Map<number, number>();
  for (const child of missed) full.set(placement[child] ?? NO_PLACE, 0);
  placement.forEach((cell, child) => {
    const seated = full.get(cell);
    if (seated !== undefined && !missed.includes(child)) full.set(cell, seated + 1);
  });
  return {
    cells: cells.map((cell, number) => ({
      ...cell,
      limit: Math.min(cell.limit, full.get(number) ?? cell.limit),
    })),
    options: options.map((of, child) =>
      missed.includes(child) ? of.filter(({ cell }) => cell !== placement[child]) : of,
    ),
  };
}

function proposedOf(
  { studios }: PlannedCalendar,
  waiting: readonly WaitingQuery[],
  { slots, alone }: { readonly slots: Slots; readonly alone: Slots },
): Proposed {
  const isAway = ({ query }: WaitingQuery, { studioId }: SlotProposal) =>
    isElsewhere(query, studios.get(studioId)?.region ?? '');
  const lines = new Map<string, ProposedLine>();
  for (const [number, one] of waiting.entries()) {
    const slot = slots.get(number);
    const slotAlone = alone.get(number);
    if (slot === undefined) continue;
    lines.set(one.child.childRef, {
      slot,
      waitThen: waitUntil(one, slot),
      waitAlone: slotAlone === undefined ? null : waitUntil(one, slotAlone),
      needsAcceptance: isAway(one, slot) && studios.get(slot.studioId)?.foreignBookings === 'EACH',
      familyDay: familyDay(waiting, slots, number),
    });
  }
  const figuresOf = (way: Slots) => {
    const chosen = waiting.flatMap((one, number) => {
      const slot = way.get(number);
      return slot === undefined ? [] : [{ wait: waitUntil(one, slot), away: isAway(one, slot) }];
    });
    return {
      placed: chosen.length,
      worstWait: Math.max(0, ...chosen.map(({ wait }) => wait)),
      totalWait: chosen.reduce((sum, { wait }) => sum + wait, 0),
      elsewhere: chosen.filter(({ away }) => away).length,
    };
  };
  return { lines, together: figuresOf(slots), oneByOne: figuresOf(alone) };
}

function waitUntil({ child }: WaitingQuery, slot: SlotProposal): number {
  return daysBetween(child.reportedOn, dayOf(slot));
}

function dayOf({ startsAt }: SlotProposal): LegalDate {
  return legalDate(startsAt);
}

/** Whether all of the case who are planned or booked are heard on the day of this child. */
function familyDay(
  waiting: readonly WaitingQuery[],
  slots: Slots,
  number: number,
): FamilyDay | null {
  const [one, own] = [waiting[number], slots.get(number)];
  if (one === undefined || own === undefined) return null;
  const planned = [...slots].filter(
    ([other]) => other !== number && waiting[other]?.child.caseId === one.child.caseId,
  );
  const days = [...planned.map(([, slot]) => dayOf(slot)), ...siblingDays(one.query)];
  if (days.length === 0) return null;
  return days.every((day) => day === dayOf(own)) ? 'SAME_DAY' : 'OTHER_DAY';
}
