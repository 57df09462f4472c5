import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { BookingId, PersonId, StudioId } from '../../../kernel/ids.js';
import { stepsIn } from '../domain/booking-life.js';
import type { WarningReason } from '../domain/warning-reasons.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { PLANNERS } from './booking-facts.js';
import { BookInterview, type MadeBooking } from './book-interview.js';
import { ReasonWarnings } from './reason-warnings.js';
import { ScreenBookingNote } from './screen-booking-note.js';
import { WishOfBooking } from './confirm-hold.js';

export interface RescheduleCommand {
  readonly bookingId: BookingId;
  /** Made by the caller; becomes the id of the booking at the new moment, so that repeating moves once. */
  readonly bookingKey: BookingId;
  readonly startsAt: Date;
  readonly interviewerId: PersonId;
  readonly studioId: StudioId;
  /** The interpreter of the booking unless another is named. */
  readonly interpreterNumber: string | null;
  /** Why it is moved. */
  readonly note: string | null;
  /** Beside those of the booking, which go along where their warning still stands. */
  readonly reasons: readonly WarningReason[];
}

/**
 * Moves a booking to another moment, person or room: the same gates and constraints as a new one, both in one
 * transaction. When the new slot is lost the old one is still there.
 */
@Injectable()
export class RescheduleBooking {
  constructor(
    private readonly wishes: WishOfBooking,
    private readonly book: BookInterview,
    private readonly reasons: ReasonWarnings,
    private readonly screen: ScreenBookingNote,
  ) {}

  async execute(actor: Actor, command: RescheduleCommand): Promise<MadeBooking> {
    const { bookingId, bookingKey, startsAt, interviewerId, studioId } = command;
    const now = await this.wishes.read(actor, bookingId);
    await this.reasons.screen(actor, { caseId: now.caseId, reasons: command.reasons });
    await this.screen.refuse(actor, bookingId, command.note, PLANNERS);
    // Whoever repeats the request that moved it gets the same answer.
    if (!stepsIn(now.state).includes('reschedule') && now.replacedById !== bookingKey)
      throw interviewProblems['step-not-available']();
    return this.book.execute(actor, {
      ...now,
      bookingKey,
      replacesId: bookingId,
      moveNote: command.note,
      startsAt,
      interviewerId,
      studioId,
      reasons: [
        ...command.reasons,
        ...now.reasons.filter(({ code }) => !isAnswered(command, code)),
      ],
      interpreterNumber: command.interpreterNumber ?? now.interpreterNumber,
    });
  }
}

/** New words for a warning take the place of those that came along. */
function isAnswered({ reasons }: RescheduleCommand, asked: string): boolean {
  return reasons.some(({ code }) => code === asked);
}
