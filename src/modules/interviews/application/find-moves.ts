import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { BookingId } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import { WishOfBooking } from './confirm-hold.js';
import { type FoundSlots, SearchSlots } from './search-slots.js';

const MOVES = 20;

/** Where a booking could move to, the same moment with other people or rooms first: what a booking at risk needs (A07). */
@Injectable()
export class FindMoves {
  constructor(
    private readonly wishes: WishOfBooking,
    private readonly search: SearchSlots,
  ) {}

  /** From the given day on; from today unless told. */
  async execute(
    actor: Actor,
    bookingId: BookingId,
    from: LegalDate | undefined,
  ): Promise<FoundSlots> {
    const wish = await this.wishes.read(actor, bookingId);
    const { startsAt, endsAt, interviewerId, studioId, interpreterNumber } = wish;
    return this.search.execute(actor, {
      ...wish,
      from,
      to: undefined,
      limit: MOVES,
      without: [],
      moving: { bookingId, startsAt, endsAt, interviewerId, studioId, interpreterNumber },
    });
  }
}
