import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Problem } from '../../../kernel/problems.js';
import { type GateReason, isAboutSlot, isTaken } from '../domain/booking-gates.js';
import { interviewProblems } from '../domain/interview-problems.js';
import type { BookInterviewCommand } from './book-interview.command.js';
import { FindAlternatives } from './find-alternatives.js';
import type { JudgedBooking } from './judge-booking.js';

/** Says why a booking is refused: every reason, and the next feasible starts when another start could help. */
@Injectable()
export class RefuseBooking {
  constructor(private readonly alternatives: FindAlternatives) {}

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

function presentReason({ gate, code, params }: GateReason) {
  return {
    gate,
    code,
    params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })),
  };
}
