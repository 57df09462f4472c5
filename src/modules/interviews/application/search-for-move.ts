import type { BookingId } from '../../../kernel/ids.js';
import { applyBlocked, type SlotQuery } from '../../../scheduler/index.js';
import { searchNearHome } from './search-near-home.js';
import type { Calendar } from './slot-index.js';

/** A booking that looks for another place. */
export interface MovingBooking {
  readonly bookingId: BookingId;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const SAME_TIME = 3;

/**
 * Searches as usual; for a booking that moves, its own time is free meanwhile, and who could take it over at the same
 * moment comes first: a swap asks nothing of the child.
 */
export function searchForMove(
  calendar: Calendar,
  query: SlotQuery,
  moving: MovingBooking,
): ReturnType<typeof searchNearHome> {
  const own = calendar.taken.get(moving.bookingId) ?? [];
  applyBlocked(calendar.index, { remove: own });
  try {
    const { startsAt: from, endsAt: to } = moving;
    const swaps = searchNearHome(calendar, {
      ...query,
      from,
      to,
      limit: SAME_TIME,
      nearMissLimit: 0,
    });
    const { found, beyondRegion } = searchNearHome(calendar, query);
    const others = found.proposals.filter((one) => one.startsAt.getTime() !== from.getTime());
    const proposals = [...swaps.found.proposals, ...others].slice(0, query.limit);
    return { found: { ...found, proposals }, beyondRegion };
  } finally {
    applyBlocked(calendar.index, { add: own });
  }
}
