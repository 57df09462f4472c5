import { countSlotsPerDay, type DayCount, type SlotQuery } from '../../../scheduler/index.js';
import { ledIn, type Needs } from '../domain/needs.js';
import { withoutRequired } from '../domain/specialisms.js';
import { isRemovable, type Wish, WISHES } from '../domain/wishes.js';
import type { ChildPlan } from './booking-facts.js';
import { withoutEquipment } from './child-hours.js';
import type { Calendar } from './slot-index.js';

/** The question of a child to the scheduler, from what is known of it. */
export type AskOf = (plan: ChildPlan) => SlotQuery | null;

export interface WishCount {
  readonly wish: Wish;
  readonly removable: boolean;
  readonly leftOut: boolean;
  /** Starts that would come on top without it, everything else as it is. */
  readonly more: number;
}

export interface WishedCounts {
  /** Starts that meet every need and wish that is not left out. */
  readonly fitting: number;
  readonly wishes: readonly WishCount[];
}

/** The question without some wishes. */
export function askWithout(
  plan: ChildPlan,
  ask: AskOf,
  without: readonly Wish[],
  calendar: Calendar,
): SlotQuery | null {
  const needs = plan.needs === null ? null : needsWithout(plan.needs, without, calendar);
  const query = ask({ ...plan, needs });
  if (query === null || !without.includes('same-interviewer')) return query;
  return query.sameInterviewer?.required === true ? query : { ...query, sameInterviewer: null };
}

/** How many starts meet everything, and how many each need or wish costs. */
export function countWishes(
  plan: ChildPlan,
  ask: AskOf,
  without: readonly Wish[],
  calendar: Calendar,
): WishedCounts {
  const count = (left: readonly Wish[]) => {
    const query = askWithout(plan, ask, left, calendar);
    return query === null ? 0 : total(countStarts(calendar, strictly(query), left));
  };
  const fitting = count(without);
  const own = wishesOf(plan, ask, calendar);
  return {
    fitting,
    wishes: own.map((wish) => {
      const leftOut = without.includes(wish);
      const more = leftOut ? 0 : Math.max(0, count([...without, wish]) - fitting);
      return { wish, removable: isRemovable(wish), leftOut, more };
    }),
  };
}

/** Starts a day, in the region of the child unless that wish is left out. */
export function countStarts(
  { index }: Calendar,
  query: SlotQuery,
  without: readonly Wish[],
): readonly DayCount[] {
  const home = query.homeRegion ?? null;
  const near = home !== null && index.regions.includes(home) && !without.includes('region');
  return countSlotsPerDay(index, near ? { ...query, regions: [home] } : query);
}

/** A wish only ranks; to count what it costs it is held against every start. */
function strictly(query: SlotQuery): SlotQuery {
  const { interviewerSex: sex, sameInterviewer: same } = query;
  return {
    ...query,
    interviewerSex: sex == null ? null : { ...sex, required: true },
    sameInterviewer: same == null ? null : { ...same, required: true },
    childHoursRequired: true,
  };
}

function total(days: readonly DayCount[]): number {
  return days.reduce((sum, { count }) => sum + count, 0);
}

function needsWithout<Own extends Needs>(
  needs: Own,
  without: readonly Wish[],
  calendar: Calendar,
): Own {
  const left = (wish: Wish) => without.includes(wish);
  return {
    ...needs,
    ...(left('interviewer-sex') ? { interviewerSex: null } : {}),
    ...(left('busy-hours') ? { busyHours: [] } : {}),
    ...(left('daytime') ? { wishedDaytime: null } : {}),
    ...(left('travel') ? { travelLimitMinutes: null } : {}),
    accessNeeds: needsLeft(needs.accessNeeds, left),
    ...(left('language') ? { languages: everyLanguage(calendar), interpreterLanguage: null } : {}),
  };
}

function needsLeft(
  accessNeeds: Needs['accessNeeds'],
  left: (wish: Wish) => boolean,
): Needs['accessNeeds'] {
  const roomed = left('equipment') ? withoutEquipment(accessNeeds) : accessNeeds;
  return left('specialism') ? withoutRequired(roomed) : roomed;
}

function everyLanguage({ interviewers }: Calendar): readonly string[] {
  const papers = [...interviewers.values()].flatMap(({ certificates }) => certificates);
  return [...new Set(papers.flatMap(({ languages }) => languages))];
}

/** The needs and wishes that this child has. */
function wishesOf(plan: ChildPlan, ask: AskOf, { index }: Calendar): readonly Wish[] {
  const query = ask(plan);
  if (query === null) return [];
  const near = plan.homeRegion !== null && index.regions.includes(plan.homeRegion);
  const held = [...(near ? (['region'] as const) : []), ...statedIn(plan), ...asked(query)];
  return WISHES.filter((wish) => held.includes(wish));
}

/** What was written down of the child and its wishes. */
function statedIn({ needs }: ChildPlan): readonly Wish[] {
  if (needs === null) return [];
  const held: Partial<Record<Wish, boolean>> = {
    'interviewer-sex': needs.interviewerSex !== null,
    'busy-hours': needs.busyHours.length > 0,
    daytime: needs.wishedDaytime !== null,
    language: ledIn(needs).join() !== 'nl',
  };
  return WISHES.filter((wish) => held[wish] === true);
}

/** What follows for the search. */
function asked(query: SlotQuery): readonly Wish[] {
  const { sameInterviewer, maxTravelMinutes, equipment = [], specialisms } = query;
  const held: Partial<Record<Wish, boolean>> = {
    'same-interviewer': sameInterviewer?.required === false,
    travel: maxTravelMinutes != null,
    equipment: equipment.length > 0,
    specialism: specialisms != null && specialisms.required !== null,
  };
  return WISHES.filter((wish) => held[wish] === true);
}
