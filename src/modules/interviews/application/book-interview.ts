import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/time.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { BookingId } from '../../../kernel/ids.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { isBookedType } from '../domain/session-types.js';
import type { BookInterviewCommand } from './book-interview.command.js';
import type { BookedRow } from './gather-wish.js';
import { type JudgedBooking, JudgeBooking } from './judge-booking.js';
import { RefuseBooking } from './refuse-booking.js';
import { ReleaseHolds } from './release-holds.js';
import { Turnstile } from './turnstile.js';
import { HOLD_MINUTES, WriteBooking, type Writing } from './write-booking.js';

/** Somebody else was first: rolls back what made room. */
class SlotLost extends Error {}

export interface MadeBooking {
  readonly id: BookingId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly ageBand: string;
  readonly warnings: readonly string[];
  /** The last moment of a hold. */
  readonly heldUntil: Date | null;
}

/**
 * Books a session: all gates at once, then one insert that the database judges again.
 *
 * Of many who book one slot, one gets it; the others get the reasons and the next feasible starts. Nobody holds a
 * connection while the vault or the scheduler works. Source: domain 4.1, A11.
 */
@Injectable()
export class BookInterview {
  private readonly turnstile = new Turnstile();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly judge: JudgeBooking,
    private readonly refuse: RefuseBooking,
    private readonly write: WriteBooking,
    private readonly holds: ReleaseHolds,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: BookInterviewCommand): Promise<MadeBooking> {
    if (!isBookedType(command.sessionType))
      throw interviewProblems['session-type-not-offered'](
        {},
        { errors: [{ pointer: '/sessionType', code: 'not-offered' }] },
      );
    const { interviewerId, startsAt } = command;
    return this.turnstile.pass(`${interviewerId} ${startsAt.getTime()}`, () =>
      this.book(actor, command),
    );
  }

  private async book(actor: Actor, command: BookInterviewCommand): Promise<MadeBooking> {
    const judged = await this.judge.judge(actor, command);
    if (judged.booked !== undefined) return repeated(command, judged.booked);
    const reasons = await this.refuse.unless(actor, command, judged);
    const written = await this.written(actor, { ...command, reasons }, judged);
    return written ? this.made(command, judged) : this.lost(actor, command);
  }

  /**
   * A hold that ran out stands in nobody's way: it is cleared when it is met, and the slot tried once more. So it is when the
   * planner took another hold for the child meanwhile, which then gives way.
   */
  private async written(
    actor: Actor,
    command: BookInterviewCommand,
    judged: JudgedBooking,
  ): Promise<boolean> {
    const { hold, replacesId } = command;
    const needsRoom = replacesId !== null || (hold && judged.plan.ownHolds.length > 0);
    if (await this.tryWrite(actor, { command, judged, needsRoom })) return true;
    const again = (await this.holds.execute(actor)) > 0 || (hold && !needsRoom);
    return again && this.tryWrite(actor, { command, judged, needsRoom: needsRoom || hold });
  }

  private async tryWrite(actor: Actor, writing: Writing): Promise<boolean> {
    const write = async (tx: Tx) => {
      if (!(await this.write.insert(tx, writing))) throw new SlotLost();
    };
    try {
      if (writing.needsRoom) await this.unitOfWork.run(actor, write);
      else await this.unitOfWork.atOnce(actor, write);
      return true;
    } catch (error) {
      if (error instanceof SlotLost) return false;
      throw error;
    }
  }

  private made(
    { bookingKey, startsAt, hold }: BookInterviewCommand,
    { endsAt, ageBand, warnings }: JudgedBooking,
  ): MadeBooking {
    return {
      id: bookingKey,
      startsAt,
      endsAt,
      ageBand: ageBand ?? '',
      warnings: warnings.map(({ code }) => code),
      heldUntil: hold ? new Date(this.clock.now().getTime() + HOLD_MINUTES * 60_000) : null,
    };
  }

  /** The same key answers the same booking, also for the slower of two equal requests. */
  private async lost(actor: Actor, command: BookInterviewCommand): Promise<MadeBooking> {
    const judged = await this.judge.judge(actor, command);
    if (judged.booked !== undefined) return repeated(command, judged.booked);
    // A rival that left again in the meantime: the slot may be free now, but this attempt lost it.
    const refusals: JudgedBooking['refusals'] =
      judged.refusals.length > 0
        ? judged.refusals
        : [{ gate: 'B4', code: 'slot-taken', params: {} }];
    throw await this.refuse.problem(actor, command, { ...judged, refusals });
  }
}

function repeated(command: BookInterviewCommand, booked: BookedRow): MadeBooking {
  const same =
    booked.caseId === command.caseId &&
    booked.childRef === command.childRef &&
    booked.sessionType === command.sessionType &&
    booked.startsAt.getTime() === command.startsAt.getTime() &&
    samePeople(command, booked);
  if (!same) throw interviewProblems['booking-key-used']();
  const { id, startsAt, endsAt, ageBand, warnings, heldUntil } = booked;
  return { id, startsAt, endsAt, ageBand, warnings, heldUntil };
}

function samePeople(
  command: BookInterviewCommand,
  { interviewerId, studioId, authorisationId }: BookedRow,
): boolean {
  return (
    interviewerId === command.interviewerId &&
    studioId === command.studioId &&
    authorisationId === command.authorisationId
  );
}
