import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { BookingId } from '../../../kernel/ids.js';
import { Problem } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import type { BookingState } from '../domain/booking-life.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';
import { MoveBooking } from './move-booking.js';
import { ReleaseHolds } from './release-holds.js';

/** Asks of every booked session whether what it stands on is still there, and frees holds that ran out. Source: domain 4.1, A07. */
@Injectable()
export class RecheckBookings {
  /** The papers and hours that were asked last. */
  private asked: number | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly moves: MoveBooking,
    private readonly holds: ReleaseHolds,
    private readonly clock: Clock,
  ) {}

  /** @returns how many bookings came to be at risk, or are not any more. */
  async execute(): Promise<number> {
    await this.releaseHolds();
    const found = await this.unitOfWork.run(systemActor(), (tx) =>
      tx.query<{ id: BookingId; state: BookingState }>(BOOKING_SQL.lapsed, [this.clock.now()]),
    );
    let moved = 0;
    for (const { id, state } of found)
      moved += await this.take(id, state === 'BOOKED' ? 'flag-risk' : 'clear-risk');
    return moved;
  }

  /** The same, when certificates, hours, absences, closings or tests changed since this process asked last. */
  async afterChange(): Promise<number> {
    const version = await this.unitOfWork.run(systemActor(), async (tx) => {
      const row = await tx.one<{ version: number }>(BOOKING_SQL.calendarVersion);
      return row?.version;
    });
    if (version === this.asked) return 0;
    const moved = await this.execute();
    // Only now: what failed is asked again.
    this.asked = version;
    return moved;
  }

  releaseHolds(): Promise<number> {
    return this.holds.execute(systemActor());
  }

  /** One transaction each, so that one that changed meanwhile does not undo the others. */
  private async take(bookingId: BookingId, step: 'flag-risk' | 'clear-risk'): Promise<number> {
    try {
      const { repeated } = await this.unitOfWork.run(systemActor(), (tx) =>
        this.moves.take(tx, { bookingId, step }),
      );
      return repeated ? 0 : 1;
    } catch (error) {
      if (error instanceof Problem) return 0;
      throw error;
    }
  }
}
