import type { InterpreterCandidate, InterviewerCandidate, StudioCandidate } from './candidates.js';
import { canTake } from './feasible-starts.js';
import type { Plane } from './plane.js';
import type { SegmentPlan } from './query-plan.js';
import type { SlotQuery } from './types.js';

/** The people and the room for one start, with what it is ranked by. */
export interface Combination {
  readonly cell: number;
  readonly interviewer: InterviewerCandidate;
  readonly studio: StudioCandidate;
  readonly interpreter: InterpreterCandidate | null;
  readonly sameInterviewer: boolean;
  readonly sexAsWished: boolean;
  /** Minutes; infinite when unknown. */
  readonly travel: number;
  readonly suitsChild: boolean;
}

/** A studio, how far it is, and who could work in it, in tiers of preference. */
interface Room {
  readonly studio: StudioCandidate;
  readonly travel: number;
  readonly tiers: readonly (readonly InterviewerCandidate[])[];
}

/** The order in which combinations are tried for a start, made once per query. */
export interface Preferences {
  readonly rooms: readonly Room[];
  readonly tierCount: number;
  readonly query: SlotQuery;
}

/**
 * Orders rooms by travel, and interviewers by: the one the child already knows, then the sex the
 * child would rather speak to, then the least loaded. Source: gates B8, B10 and B11.
 */
export function preferencesOf(segment: SegmentPlan, query: SlotQuery): Preferences {
  const rooms = segment.regions.flatMap(({ studios, interviewers }) => {
    const tiers = tiersOf(interviewers, query);
    return studios.map((studio) => ({
      studio,
      travel: query.travelMinutes?.[studio.calendar.id] ?? Infinity,
      tiers,
    }));
  });
  rooms.sort(nearestFirst);
  return { rooms, tierCount: rooms[0]?.tiers.length ?? 0, query };
}

/** The best combination for a start known to be feasible. */
export function chooseCombination(
  free: Plane,
  segment: SegmentPlan,
  preferences: Preferences,
  cell: number,
): Combination | null {
  const interpreter =
    segment.interpreters?.find((one) => canTake(free, one, cell, segment.fit)) ?? null;
  const open = preferences.rooms.filter((room) => canTake(free, room.studio, cell, segment.fit));
  for (let tier = 0; tier < preferences.tierCount; tier += 1) {
    for (const room of open) {
      const interviewer = room.tiers[tier]?.find((one) => canTake(free, one, cell, segment.fit));
      if (interviewer !== undefined) {
        return describe(preferences.query, room, { cell, interviewer, interpreter });
      }
    }
  }
  return null;
}

function describe(
  query: SlotQuery,
  room: Room,
  chosen: Pick<Combination, 'cell' | 'interviewer' | 'interpreter'>,
): Combination {
  const { id, sex } = chosen.interviewer.calendar;
  return {
    ...chosen,
    studio: room.studio,
    travel: room.travel,
    sameInterviewer: query.sameInterviewer?.interviewerId === id,
    sexAsWished: query.interviewerSex?.sex === sex,
    suitsChild: true,
  };
}

function tiersOf(interviewers: readonly InterviewerCandidate[], query: SlotQuery): Room['tiers'] {
  const { sameInterviewer: same, interviewerSex: wish } = query;
  const tiers = [interviewers];
  if (wish !== null && wish !== undefined && !wish.required) {
    tiers.unshift(interviewers.filter((one) => one.calendar.sex === wish.sex));
  }
  if (same !== null && same !== undefined && !same.required) {
    tiers.unshift(interviewers.filter((one) => one.calendar.id === same.interviewerId));
  }
  return tiers;
}

function nearestFirst(one: Room, other: Room): number {
  if (one.travel !== other.travel) return one.travel < other.travel ? -1 : 1;
  return one.studio.row - other.studio.row || one.studio.from - other.studio.from;
}
