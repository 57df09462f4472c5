import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { AuthorisationId, BookingId, StudioId } from '../../../kernel/ids.js';
import { kernelProblems, type Problem } from '../../../kernel/problems.js';
import { Cases } from '../../cases/index.js';
import type { BookingState } from '../domain/booking-life.js';
import { interviewProblems } from '../domain/interview-problems.js';
import type { WarningReason } from '../domain/warning-reasons.js';
import type { SessionType } from '../domain/session-types.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';
import type { BookInterviewCommand } from './book-interview.command.js';
import { PLANNERS } from './booking-facts.js';
import type { BookingFacts } from './interviews.facade.js';
import { JudgeBooking } from './judge-booking.js';
import { MoveBooking } from './move-booking.js';
import { RefuseBooking } from './refuse-booking.js';
import { WriteBooking } from './write-booking.js';

interface WishRow extends BookingFacts {
  readonly sessionType: SessionType;
  readonly studioId: StudioId;
  readonly authorisationId: AuthorisationId | null;
  readonly interpreterNumber: string | null;
  readonly continuesId: BookingId | null;
  readonly replacedById: BookingId | null;
  readonly reasons: readonly WarningReason[];
  readonly mayPlan: boolean;
}

/** A wish with when it was to end. */
export interface WishMade extends BookInterviewCommand {
  readonly endsAt: Date;
  readonly state: BookingState;
  readonly replacedById: BookingId | null;
}

/** What a booking was made from, as a wish that can be judged again; not found for who does not plan in its case. */
@Injectable()
export class WishOfBooking {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async read(actor: Actor, bookingId: BookingId): Promise<WishMade> {
    const row = (await this.unitOfWork.once<WishRow>(actor, BOOKING_SQL.wish, [bookingId]))[0];
    if (row?.mayPlan !== true) throw kernelProblems['not-found']();
    const { caseId, childRef, sessionType, startsAt, endsAt, interviewerId, studioId } = row;
    const { authorisationId, interpreterNumber, continuesId, state, replacedById } = row;
    const { reasons } = row;
    return {
      bookingKey: bookingId,
      caseId,
      childRef,
      sessionType,
      startsAt,
      endsAt,
      interviewerId,
      studioId,
      authorisationId,
      interpreterNumber,
      continuesId,
      replacesId: null,
      moveNote: null,
      reasons,
      hold: false,
      state,
      replacedById,
    };
  }
}

export interface ConfirmHoldCommand {
  readonly bookingId: BookingId;
  readonly interpreterNumber: string | null;
  readonly reasons: readonly WarningReason[];
}

/** Makes a booking of a hold while it lasts: all gates again, preparation included. Source: domain 4.1. */
@Injectable()
export class ConfirmHold {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly wishes: WishOfBooking,
    private readonly judge: JudgeBooking,
    private readonly refuse: RefuseBooking,
    private readonly cases: Cases,
    private readonly moves: MoveBooking,
    private readonly write: WriteBooking,
  ) {}

  async execute(
    actor: Actor,
    { bookingId, interpreterNumber, reasons }: ConfirmHoldCommand,
  ): Promise<void> {
    const held = await this.wishes.read(actor, bookingId);
    const number = interpreterNumber ?? held.interpreterNumber;
    const wish = { ...held, interpreterNumber: number, reasons };
    if (held.state === 'RELEASED') throw await this.lost(actor, wish);
    const judged = await this.judge.judge(actor, wish);
    const kept = await this.refuse.unless(actor, wish, judged);
    await this.unitOfWork.run(actor, async (tx) => {
      // Sent together, taken in this order: the case, then the booking.
      const locked = this.cases.lock(tx, wish.caseId, PLANNERS);
      const taken = this.moves.take(tx, {
        bookingId,
        step: 'confirm',
        confirmed: {
          needsVersion: judged.plan.needs?.version ?? null,
          warnings: judged.warnings.map(({ code }) => code),
          interpreterNumber: wish.interpreterNumber,
          reasons: kept,
        },
      });
      const [, { repeated }] = await Promise.all([locked, taken]);
      if (!repeated) await this.write.tellInterviewer(tx, bookingId);
    });
  }

  /**
   * A hold that ran out, or that another window of the planner let go. Whoever else has the time by now is said, with what
   * could be booked instead; a later hold of the same planner for the child is nobody else.
   */
  private async lost(actor: Actor, wish: BookInterviewCommand): Promise<Problem> {
    const judged = await this.judge.judge(actor, { ...wish, hold: true });
    return judged.refusals.length > 0
      ? this.refuse.problem(actor, wish, judged)
      : interviewProblems['hold-expired']();
  }
}
