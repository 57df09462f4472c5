import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { BookingId } from '../../../kernel/ids.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';
import type { BookInterviewCommand } from './book-interview.command.js';
import { MoveBooking } from './move-booking.js';

/**
 * Frees what makes place for a new booking, in the transaction that inserts it: the booking that is moved, or the
 * planner's own earlier hold for the same child. When the insert then loses, all of it is rolled back.
 */
@Injectable()
export class MakeRoom {
  constructor(private readonly moves: MoveBooking) {}

  async make(
    tx: Tx,
    { replacesId, moveNote: note, hold, childRef, bookingKey }: BookInterviewCommand,
  ): Promise<void> {
    if (replacesId !== null) {
      await this.moves.take(tx, { bookingId: replacesId, step: 'reschedule', note });
    } else if (hold) {
      const held = await tx.query<{ id: BookingId }>(BOOKING_SQL.ownHolds, [childRef]);
      for (const { id } of held)
        if (id !== bookingKey) await this.moves.take(tx, { bookingId: id, step: 'release' });
    }
  }
}
