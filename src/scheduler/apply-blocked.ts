import { MINUTE } from './amsterdam.js';
import { minutesTouched, type MinuteSpan } from './grid.js';
import { cellsTouched, markTaken, restore } from './plane.js';
import type { BlockedSpan, SchedulerIndex } from './scheduler-index.js';
import { spanOf } from './spans.js';
import type { BlockedChange, BlockedPeriod, ResourceKind } from './types.js';

/**
 * Brings the index up to date with bookings made, moved or cancelled.
 *
 * Removals come first, so a moved booking may be in both lists. Adding the same period twice and
 * removing an unknown booking change nothing: notifications may come again. Source: gate B4.
 */
export function applyBlocked(index: SchedulerIndex, change: BlockedChange): void {
  for (const period of change.remove ?? []) unblockRow(index, period);
  blockRows(index, change.add ?? []);
}

/** Takes periods from the rows they concern; resources the index does not know are passed over. */
export function blockRows(index: SchedulerIndex, periods: readonly BlockedPeriod[]): void {
  for (const period of periods) {
    const row = index.rows[period.resourceKind].get(period.resourceId);
    const { from, to } = spanOf(period);
    if (row === undefined || from >= to) continue;
    const known = index.blocked.get(row) ?? [];
    const { bookingId } = period;
    if (known.some((one) => one.bookingId === bookingId && one.from === from && one.to === to)) {
      continue;
    }
    const span = { bookingId, from, to };
    known.push(span);
    index.blocked.set(row, known);
    markTaken(index.free, row, takenMinutes(index, period.resourceKind, span), index.grid.cells);
  }
}

function unblockRow(
  index: SchedulerIndex,
  { bookingId, resourceKind, resourceId }: BlockedPeriod,
): void {
  const row = index.rows[resourceKind].get(resourceId);
  if (row === undefined) return;
  const known = index.blocked.get(row) ?? [];
  const kept = known.filter((one) => one.bookingId !== bookingId);
  index.blocked.set(row, kept);
  for (const gone of known.filter((one) => one.bookingId === bookingId)) {
    const minutes = takenMinutes(index, resourceKind, gone);
    restore(index.free, index.base, row, cellsTouched(minutes, index.grid.cells));
    // What is put back may belong to a neighbour whose buffer reaches into it.
    for (const other of kept) {
      const taken = takenMinutes(index, resourceKind, other);
      if (taken.from < minutes.to + 15 && minutes.from - 15 < taken.to) {
        markTaken(index.free, row, taken, index.grid.cells);
      }
    }
  }
}

/**
 * The minutes in which a new session would come too close.
 *
 * A session and its buffers miss a blocked period exactly when the session misses the period
 * widened by the same buffers turned round, so buffers are paid for here and never in a search.
 */
function takenMinutes(index: SchedulerIndex, kind: ResourceKind, span: BlockedSpan): MinuteSpan {
  const { beforeMinutes, afterMinutes } = index.buffers[kind];
  return minutesTouched(index.grid, {
    from: span.from - afterMinutes * MINUTE,
    to: span.to + beforeMinutes * MINUTE,
  });
}
