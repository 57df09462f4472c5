import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { kernelProblems, Problem } from '../../../kernel/problems.js';
import { systemActor } from '../../../kernel/actor.js';
import { Cases } from '../../cases/index.js';
import { mayTake, STEP_ACTORS } from '../domain/booking-actions.js';
import { LAPSES } from '../domain/booking-life.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';
import type { BookingFacts } from './interviews.facade.js';
import { type BookingMove, type BookingMoved, MoveBooking } from './move-booking.js';

const PAPERS: readonly string[] = LAPSES.map((lapse) => interviewProblems[lapse].code);

/** Takes one step in the life of a booking for somebody who may take it. */
@Injectable()
export class TakeBookingStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly moves: MoveBooking,
  ) {}

  async execute(actor: Actor, command: BookingMove): Promise<BookingMoved> {
    try {
      return await this.unitOfWork.run(actor, async (tx) => {
        await this.require(tx, command);
        return this.moves.take(tx, command);
      });
    } catch (error) {
      // Papers that lapsed are found at the door as well as at night: the coordinator gets a task (A07).
      if (error instanceof Problem && PAPERS.includes(error.code))
        await this.flag(command.bookingId);
      throw error;
    }
  }

  /** The case first, then the booking: every use case takes them in this order. */
  private async require(tx: Tx, { bookingId, step }: BookingMove): Promise<void> {
    const found = await tx.one<BookingFacts>(BOOKING_SQL.find, [bookingId]);
    if (found === undefined) throw kernelProblems['not-found']();
    const { held } = await this.cases.lock(tx, found.caseId, STEP_ACTORS[step]);
    const own = found.interviewerId === tx.actor.id;
    if (!mayTake(step, { functions: held.map((one) => one.function), own }))
      throw kernelProblems['not-found']();
  }

  /** A late start may be refused although the booking as planned still holds; then nothing is flagged. */
  private async flag(bookingId: BookingMove['bookingId']): Promise<void> {
    await this.unitOfWork
      .run(systemActor(), (tx) => this.moves.take(tx, { bookingId, step: 'flag-risk' }))
      .catch((error: unknown) => {
        if (!(error instanceof Problem)) throw error;
      });
  }
}
