import type { BookingId } from '../../../kernel/ids.js';
import { applyBlocked, type SlotProposal, type SlotQuery } from '../../../scheduler/index.js';
import { searchNearHome } from './search-near-home.js';
import type { Calendar } from './slot-index.js';

/** A booking that looks for another place. */
export interface MovingBooking {
  readonly bookingId: BookingId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly interviewerId: string;
  readonly studioId: string;
  readonly interpreterNumber: string | null;
}

/**
 * Searches as usual; for a booking that moves, its own time is free meanwhile, and who could take it over at the same
 * moment comes first, with as little changed as can be: a swap asks nothing of the child.
 */
export function searchForMove(
  calendar: Calendar,
  query: SlotQuery,
  moving: MovingBooking,
): ReturnType<typeof searchNearHome> {
  const own = calendar.taken.get(moving.bookingId) ?? [];
  applyBlocked(calendar.index, { remove: own });
  try {
    // Who looks at later days only does not ask for a swap.
    const asked = query.from <= moving.startsAt ? swapsFor(query, moving) : [];
    const swaps = asked.flatMap((one) => searchNearHome(calendar, one).found.proposals);
    const { found, beyondRegion } = searchNearHome(calendar, query);
    const others = found.proposals.filter((one) => !isAtSameTime(one, moving));
    const proposals = [...withoutRepeats(swaps, moving), ...others].slice(0, query.limit);
    return { found: { ...found, proposals }, beyondRegion };
  } finally {
    applyBlocked(calendar.index, { add: own });
  }
}

/** The same moment: with both, with the interviewer, in the studio, and whoever and wherever. One start gives one proposal each. */
function swapsFor(query: SlotQuery, moving: MovingBooking): readonly SlotQuery[] {
  const { startsAt: from, endsAt: to, interviewerId, studioId } = moving;
  const then = { ...query, from, to, limit: 1, nearMissLimit: 0 };
  const asked = query.sameInterviewer?.required === true;
  const same = asked ? {} : { sameInterviewer: { interviewerId, required: true } };
  const there = { studios: query.studios ?? [studioId] };
  return [{ ...then, ...same, ...there }, { ...then, ...same }, { ...then, ...there }, then];
}

function withoutRepeats(
  proposals: readonly SlotProposal[],
  { interviewerId, studioId, interpreterNumber }: MovingBooking,
): readonly SlotProposal[] {
  const keys = proposals.map((one) => [one.interviewerId, one.studioId, one.interpreterId].join());
  const booked = [interviewerId, studioId, interpreterNumber].join();
  return proposals.filter((_, at) => keys[at] !== booked && keys.indexOf(keys[at] ?? '') === at);
}

function isAtSameTime({ startsAt }: SlotProposal, moving: MovingBooking): boolean {
  return startsAt.getTime() === moving.startsAt.getTime();
}
