import type { InterviewerCandidate, StudioCandidate } from './candidates.js';
import type { RegionPlan, SegmentPlan } from './query-plan.js';
import type { SlotQuery } from './types.js';

/** A studio, how far it is, and who could work in it, in tiers of preference. */
export interface Room {
  readonly studio: StudioCandidate;
  /** Minutes; infinite when unknown. */
  readonly travel: number;
  readonly tiers: readonly (readonly InterviewerCandidate[])[];
}

/** The order in which combinations are tried for a start, made once per query. */
export interface Preferences {
  readonly rooms: readonly Room[];
  readonly tierCount: number;
}

/**
 * Orders rooms by travel, and interviewers by: the one the child already knows, then whose papers
 * name what the child would gain by, then the sex the child would rather speak to, then the least
 * loaded. Source: gates B8, B10 and B11; domain 3.1.
 */
export function preferencesOf(segment: SegmentPlan, query: SlotQuery): Preferences {
  const rooms: Room[] = [];
  for (const region of segment.regions) {
    const tiers = tiersOf(region, query);
    for (const studio of region.studios) {
      const travel = query.travelMinutes?.[studio.calendar.id] ?? Infinity;
      rooms.push({ studio, travel, tiers });
    }
  }
  rooms.sort(nearestFirst);
  return { rooms, tierCount: rooms[0]?.tiers.length ?? 0 };
}

function tiersOf({ interviewers, specialised }: RegionPlan, query: SlotQuery): Room['tiers'] {
  const { sameInterviewer: same, interviewerSex: wish, specialisms } = query;
  const groups = specialisms?.wished.length ? [specialised, interviewers] : [interviewers];
  const known =
    same && !same.required
      ? groups.map((group) => group.filter((one) => one.calendar.id === same.interviewerId))
      : [];
  const bySex = (group: Room['tiers'][number]) =>
    wish && !wish.required
      ? [group.filter((one) => one.calendar.sex === wish.sex), group]
      : [group];
  return [...known, ...groups.flatMap(bySex)];
}

function nearestFirst(one: Room, other: Room): number {
  if (one.travel !== other.travel) return one.travel < other.travel ? -1 : 1;
  return one.studio.row - other.studio.row || one.studio.from - other.studio.from;
}
