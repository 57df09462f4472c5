import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Problem } from '../../../kernel/problems.js';
import { isAboutSlot, isTaken } from '../domain/booking-gates.js';
import type { WarningReason } from '../domain/warning-reasons.js';
import { interviewProblems } from '../domain/interview-problems.js';
import type { BookInterviewCommand } from './book-interview.command.js';
import { ReasonWarnings } from './reason-warnings.js';
import { FindAlternatives } from './find-alternatives.js';
import type { JudgedBooking } from './judge-booking.js';
import { presentReason } from './present-reason.js';

/** Says why a booking is refused: every reason, and the next feasible starts when another start could help. */
@Injectable()
export class RefuseBooking {
  constructor(
    private readonly alternatives: FindAlternatives,
    private readonly reasons: ReasonWarnings,
  ) {}

  /** Refuses whatever refusals and warnings leave open; else the reasons that are kept with the booking. */
  async unless(
    actor: Actor,
    command: BookInterviewCommand,
    judged: JudgedBooking,
  ): Promise<readonly WarningReason[]> {
    await this.reasons.screen(actor, command);
    if (judged.refusals.length > 0) throw await this.problem(actor, command, judged);
    return this.reasons.require(command, judged);
  }

  async problem(
    actor: Actor,
    { childRef, startsAt }: BookInterviewCommand,
    { plan, refusals, ages }: JudgedBooking,
  ): Promise<Problem> {
    const elsewhere = isAboutSlot(refusals)
      ? await this.alternatives.after(actor, childRef, plan, { startsAt, ages })
      : [];
    const help = { gates: refusals.map(presentReason), alternatives: elsewhere };
    const problem =
      isTaken(refusals) || refusals.some(({ code }) => code === 'slot-taken')
        ? interviewProblems['slot-taken']
        : interviewProblems['gates-refuse'];
    return problem({ reasons: refusals.length }, { help });
  }
}
