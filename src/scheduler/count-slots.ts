import { feasibleInWord } from './feasible-starts.js';
import { wordMask } from './plane.js';
import { planQuery, type SegmentPlan } from './query-plan.js';
import type { SchedulerIndex } from './scheduler-index.js';
import { localDaysOf } from './amsterdam.js';
import { spanOf } from './spans.js';
import type { DayCount, SlotQuery } from './types.js';
import type { GridDay } from './grid.js';

/**
 * How many distinct starts each local date of the window still offers, dates without any included.
 *
 * A start counts once, however many interviewers and studios could take it.
 */
export function countSlotsPerDay(index: SchedulerIndex, query: SlotQuery): readonly DayCount[] {
  const counts = new Map<string, number>();
  for (const segment of planQuery(index, query)) {
    const { first, end } = segment.range;
    const from = index.grid.dayOfCell[first] ?? 0;
    const to = index.grid.dayOfCell[end - 1] ?? 0;
    for (const day of index.grid.days.slice(from, to + 1)) {
      counts.set(day.date, (counts.get(day.date) ?? 0) + countDay(index, segment, day));
    }
  }
  return localDaysOf(spanOf(query)).map(({ date }) => ({ date, count: counts.get(date) ?? 0 }));
}

function countDay(index: SchedulerIndex, segment: SegmentPlan, day: GridDay): number {
  let count = 0;
  for (let word = day.firstCell >> 5; word <= (day.endCell - 1) >> 5; word += 1) {
    const open = (segment.starts[word] ?? 0) & wordMask(word, day.firstCell, day.endCell - 1);
    if (open !== 0) count += bitCount(feasibleInWord(index.free, segment, word, open));
  }
  return count;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
