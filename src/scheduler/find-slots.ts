import { localDaysBetween } from './amsterdam.js';
import {
  chooseCombination,
  preferencesOf,
  type Combination,
  type Preferences,
} from './choose-combination.js';
import { feasibleInWord } from './feasible-starts.js';
import { instantOf, type GridDay } from './grid.js';
import { findNearMisses } from './near-misses.js';
import { wordMask } from './plane.js';
import { daysOf, planQuery, type SegmentPlan } from './query-plan.js';
import { reasonsFor } from './reasons.js';
import type { SchedulerIndex } from './scheduler-index.js';
import { startsInHours, type StartMask } from './start-mask.js';
import type { SlotProposal, SlotQuery, SlotSearchResult } from './types.js';

/**
 * The first combinations that fit a child, best first, and what stood in the way of others.
 *
 * One proposal per start: the best interviewer and studio for it. Proposals are ranked by local
 * date, then the interviewer the child knows, the sex the child would rather speak to, travel, the
 * child's hours, load, and start. Everything proposed meets B1 to B4; B5 is the caller's window.
 */
export function findSlots(index: SchedulerIndex, query: SlotQuery): SlotSearchResult {
  const proposals = findProposals(index, query, planQuery(index, query));
  return { proposals, nearMisses: findNearMisses(index, query, proposals) };
}

interface Search {
  readonly index: SchedulerIndex;
  readonly query: SlotQuery;
  readonly segment: SegmentPlan;
  readonly preferences: Preferences;
}

function findProposals(
  index: SchedulerIndex,
  query: SlotQuery,
  segments: readonly SegmentPlan[],
): readonly SlotProposal[] {
  const proposals: SlotProposal[] = [];
  let soonest = Infinity;
  for (const segment of segments) {
    const search = { index, query, segment, preferences: preferencesOf(segment, query) };
    const { first, last } = daysOf(index, segment.range);
    for (const day of index.grid.days.slice(first, last + 1)) {
      if (proposals.length >= query.limit) return proposals;
      const found = combinationsOn(search, day);
      soonest = Math.min(soonest, found[0]?.cell ?? Infinity);
      const best = found.toSorted(byRank).slice(0, query.limit - proposals.length);
      for (const one of best) proposals.push(toProposal(search, day, one, soonest));
    }
  }
  return proposals;
}

/** In order of start. */
function combinationsOn(search: Search, day: GridDay): readonly Combination[] {
  const { index, segment, preferences } = search;
  const found: Combination[] = [];
  const suiting = childMask(search, day);
  for (let word = day.firstCell >> 5; word <= (day.endCell - 1) >> 5; word += 1) {
    const open = (segment.starts[word] ?? 0) & wordMask(word, day.firstCell, day.endCell - 1);
    let left = open === 0 ? 0 : feasibleInWord(index.free, segment, word, open);
    for (; left !== 0; left &= left - 1) {
      const cell = word * 32 + 31 - Math.clz32(left & -left);
      const chosen = chooseCombination(index.free, segment, preferences, cell);
      if (chosen !== null)
        found.push(suits(suiting, cell) ? chosen : { ...chosen, suitsChild: false });
    }
  }
  return found;
}

function childMask({ index, query, segment }: Search, day: GridDay): StartMask | null {
  if (query.childHours === undefined || query.childHoursRequired === true) return null;
  const place = index.grid.dayOfCell[day.firstCell] ?? 0;
  return startsInHours(index.grid, segment.fit, query.childHours, { first: place, last: place });
}

function suits(mask: StartMask | null, cell: number): boolean {
  return mask === null || (((mask[cell >> 5] ?? 0) >>> (cell & 31)) & 1) === 1;
}

function byRank(one: Combination, other: Combination): number {
  return (
    Number(other.sameInterviewer) - Number(one.sameInterviewer) ||
    Number(other.sexAsWished) - Number(one.sexAsWished) ||
    byTravel(one, other) ||
    Number(other.suitsChild) - Number(one.suitsChild) ||
    one.interviewer.calendar.load - other.interviewer.calendar.load ||
    one.cell - other.cell
  );
}

function byTravel(one: Combination, other: Combination): number {
  // Two unknown distances are both infinite, and their difference is not a number.
  return one.travel === other.travel ? 0 : one.travel - other.travel;
}

function toProposal(
  { index, query, segment }: Search,
  day: GridDay,
  combination: Combination,
  soonest: number,
): SlotProposal {
  const startsAt = new Date(instantOf(index.grid, combination.cell));
  return {
    startsAt,
    endsAt: new Date(startsAt.getTime() + segment.fit.minutes * 60_000),
    interviewerId: combination.interviewer.calendar.id,
    studioId: combination.studio.calendar.id,
    interpreterId: combination.interpreter?.calendar.id ?? null,
    ageBand: segment.ageBand,
    reasons: reasonsFor(combination, query, {
      date: day.date,
      days: localDaysBetween(query.now, startsAt),
      soonest: combination.cell === soonest,
    }),
  };
}
