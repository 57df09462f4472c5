import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type {
  AuthorisationId,
  BookingId,
  CaseId,
  ChildRef,
  PersonId,
  StudioId,
} from '../../../kernel/ids.js';
import { type GateReason, isAboutSlot, isTaken } from '../domain/booking-gates.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { isBookedType } from '../domain/session-types.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';
import type { BookInterviewCommand } from './book-interview.command.js';
import { FindAlternatives } from './find-alternatives.js';
import { type JudgedBooking, JudgeBooking } from './judge-booking.js';
import { WriteBooking } from './write-booking.js';

export interface MadeBooking {
  readonly id: BookingId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly ageBand: string;
  readonly warnings: readonly string[];
}

interface BookedRow extends MadeBooking {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly sessionType: string;
  readonly interviewerId: PersonId;
  readonly studioId: StudioId;
  readonly authorisationId: AuthorisationId | null;
}

/**
 * Books a session: all gates at once, then one insert that the database judges again.
 *
 * Of many who book one slot, one gets it; the others get the reasons and the next feasible starts. Nobody holds a
 * connection while the vault or the scheduler works. Source: domain 4.1, A11.
 */
@Injectable()
export class BookInterview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly judge: JudgeBooking,
    private readonly alternatives: FindAlternatives,
    private readonly write: WriteBooking,
  ) {}

  async execute(actor: Actor, command: BookInterviewCommand): Promise<MadeBooking> {
    if (!isBookedType(command.sessionType))
      throw interviewProblems['session-type-not-offered'](
        {},
        { errors: [{ pointer: '/sessionType', code: 'not-offered' }] },
      );
    const judged = await this.judge.judge(actor, command);
    if (judged.refusals.length === 0) {
      const written = await this.unitOfWork.run(actor, (tx) =>
        this.write.insert(tx, command, judged),
      );
      if (written) return asMade(command, judged);
    }
    return this.afterRefusal(actor, command, judged);
  }

  /** The same key answers the same booking, also for the slower of two equal requests. */
  private async afterRefusal(
    actor: Actor,
    command: BookInterviewCommand,
    judged: JudgedBooking,
  ): Promise<MadeBooking> {
    const booked = await this.unitOfWork.run(actor, (tx) =>
      tx.one<BookedRow>(BOOKING_SQL.byKey, [command.bookingKey]),
    );
    if (booked !== undefined) return repeated(command, booked);
    const latest = judged.refusals.length === 0 ? await this.judge.judge(actor, command) : judged;
    // A rival that left again in the meantime: the slot may be free now, but this attempt lost it.
    if (latest.refusals.length === 0)
      throw await this.refusal(actor, command, {
        ...latest,
        refusals: [{ gate: 'B4', code: 'slot-taken', params: {} }],
      });
    throw await this.refusal(actor, command, latest);
  }

  private async refusal(
    actor: Actor,
    { childRef, startsAt }: BookInterviewCommand,
    { plan, refusals }: JudgedBooking,
  ) {
    const elsewhere = isAboutSlot(refusals)
      ? await this.alternatives.after(actor, childRef, plan, startsAt)
      : [];
    const help = { gates: refusals.map(presentReason), alternatives: elsewhere };
    const problem =
      isTaken(refusals) || refusals.some(({ code }) => code === 'slot-taken')
        ? interviewProblems['slot-taken']
        : interviewProblems['gates-refuse'];
    return problem({ reasons: refusals.length }, { help });
  }
}

function asMade(
  { bookingKey, startsAt }: BookInterviewCommand,
  { endsAt, ageBand, warnings }: JudgedBooking,
): MadeBooking {
  return {
    id: bookingKey,
    startsAt,
    endsAt,
    ageBand: ageBand ?? '',
    warnings: warnings.map(({ code }) => code),
  };
}

function repeated(command: BookInterviewCommand, booked: BookedRow): MadeBooking {
  const same =
    booked.caseId === command.caseId &&
    booked.childRef === command.childRef &&
    booked.sessionType === command.sessionType &&
    booked.startsAt.getTime() === command.startsAt.getTime() &&
    samePeople(command, booked);
  if (!same) throw interviewProblems['booking-key-used']();
  const { id, startsAt, endsAt, ageBand, warnings } = booked;
  return { id, startsAt, endsAt, ageBand, warnings };
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

function presentReason({ gate, code, params }: GateReason) {
  return {
    gate,
    code,
    params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })),
  };
}
