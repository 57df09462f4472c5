import { feasibleInWord } from './feasible-starts.js';
import type { GridDay } from './grid.js';
import { wordMask } from './plane.js';
import { daysOf, openInWord, planQuery, type SegmentPlan } from './query-plan.js';
import type { SchedulerIndex } from './scheduler-index.js';
import type { DayCount, SlotQuery } from './types.js';

/**
 * How many distinct starts each local date of the window still offers, dates without any included.
 *
 * A start counts once, however many interviewers and studios could take it. Dates outside the
 * horizon of the index are left out: nothing is known about them.
 */
export function countSlotsPerDay(index: SchedulerIndex, query: SlotQuery): readonly DayCount[] {
  const { days } = index.grid;
  const counts = new Int32Array(days.length);
  for (const segment of planQuery(index, query)) {
    const { first, last } = daysOf(index, segment.range);
    for (let place = first; place <= last; place += 1) {
      const day = days[place];
      if (day !== undefined) counts[place] = (counts[place] ?? 0) + countDay(index, segment, day);
    }
  }
  const from = query.from.getTime();
  const to = query.to.getTime();
  return days.flatMap((day, place) =>
    day.from < to && from < day.to ? [{ date: day.date, count: counts[place] ?? 0 }] : [],
  );
}

function countDay(index: SchedulerIndex, segment: SegmentPlan, day: GridDay): number {
  let count = 0;
  for (let word = day.firstCell >> 5; word <= (day.endCell - 1) >> 5; word += 1) {
    const open = openInWord(segment, word) & wordMask(word, day.firstCell, day.endCell - 1);
    if (open !== 0) count += bitCount(feasibleInWord(index.free, segment, word, open));
  }
  return count;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
