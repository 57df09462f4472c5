import { buildIndex, type SchedulerWorld } from '../../../scheduler/index.js';
import { type Proposed, proposeTogether } from './propose-together.js';
import type { Calendar, PlannedCalendar } from './slot-index.js';
import type { WaitingQuery } from './waiting-places.js';

/** A joint plan as it goes to a thread: values only, the index is laid out on the other side. */
export interface PlanJob extends Omit<PlannedCalendar, 'index'> {
  readonly world: SchedulerWorld;
  readonly horizon: { readonly from: Date; readonly to: Date };
  readonly waiting: readonly WaitingQuery[];
}

/** The calendar of this moment with everybody who waits. */
export function planJob(
  { index, studios, interviewers, taken }: Calendar,
  waiting: readonly WaitingQuery[],
): PlanJob {
  const { days } = index.grid;
  const [from = 0, to = 0] = [days[0]?.from, days.at(-1)?.to];
  return {
    // What was booked since the index was laid out is known beside it.
    world: { ...index.world, blocked: [...taken.values()].flat() },
    horizon: { from: new Date(from), to: new Date(to) },
    studios,
    interviewers,
    waiting,
  };
}

/** Lays out the calendar and plans. */
export function planTogether({ world, horizon, waiting, ...known }: PlanJob): Proposed {
  return proposeTogether({ ...known, index: buildIndex(world, horizon) }, waiting);
}
