import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { ExceptionId } from '../../../kernel/ids.js';
import { addDays, Clock, legalDate } from '../../../kernel/time.js';
import { IdentityVault, type PlanningAnswer } from '../../identity-vault/index.js';
import { type AgeBand, assessInterpreterTime } from '../../../scheduler/index.js';
import {
  assessBooking,
  type GateFacts,
  type GateReason,
  isAboutPapers,
  needsLeave,
  refusalsOfHold,
} from '../domain/booking-gates.js';
import { mayBeExcepted } from '../domain/exceptions.js';
import { needsFacts } from '../domain/needs.js';
import { type ChildPlan, hasInitial, knownInterviewer } from './booking-facts.js';
import type { BookInterviewCommand } from './book-interview.command.js';
import { BUFFER_MS, interpreterCalendar } from './calendars.js';
import { suitsChild } from './child-hours.js';
import { type AgeOverTime, type AgeThen, ageThen } from './child-age.js';
import { ALTERNATIVE_DAYS } from './find-alternatives.js';
import { type BookedRow, type Gathered, GatherWish, type Taken } from './gather-wish.js';
import { type JudgedSlot, judgeSlot } from './slot-question.js';

/** Facts and verdict of one wished booking. */
export interface JudgedBooking {
  /** What stands under the key of this wish already. */
  readonly booked: BookedRow | undefined;
  readonly plan: ChildPlan;
  readonly ageBand: AgeBand | null;
  /** The age from the wished day on, as far as other starts are looked for; null when a birthday changes it. */
  readonly ages: AgeOverTime | null;
  readonly endsAt: Date;
  readonly language: string;
  readonly refusals: readonly GateReason[];
  readonly warnings: readonly GateReason[];
  /** The coordinator of another region must accept. Source: A10. */
  readonly mustBeAccepted: boolean;
  /** What a prosecutor approved, when the booking could not be made without it. Source: A03. */
  readonly exceptionId: ExceptionId | null;
}

/** Gathers the facts of a wished booking and lets the pure gates judge them. */
@Injectable()
export class JudgeBooking {
  constructor(
    private readonly wishes: GatherWish,
    private readonly vault: IdentityVault,
    private readonly clock: Clock,
  ) {}

  async judge(actor: Actor, command: BookInterviewCommand): Promise<JudgedBooking> {
    const { gathered, answer } = await this.ask(actor, command);
    const { plan } = gathered;
    const estimated = plan.needs?.estimatedAgeBand ?? null;
    const age = ageThen(answer, estimated);
    const slot = this.slotOf(command, gathered, age);
    const facts = gateFacts(command, gathered, age, slot);
    const { refusals, warnings } = assessBooking(facts);
    return {
      booked: gathered.booked,
      plan,
      ageBand: age.band,
      ages: ageThen(answer.until, estimated).band === age.band ? { first: age, changes: [] } : null,
      endsAt: slot.endsAt,
      language: slot.language,
      refusals: command.hold ? refusalsOfHold(refusals) : refusals,
      // With what only the vault can count. Source: domain 4.2.
      warnings:
        command.sessionType === 'INITIAL' && answer.elsewhere > 0
          ? [...warnings, { gate: 'B5', code: 'heard-elsewhere', params: {} }]
          : warnings,
      mustBeAccepted: facts.otherRegion === 'EACH',
      exceptionId: slot.refusals.some(isAboutPapers) ? exceptionFor(command, plan, age) : null,
    };
  }

  /** Case and vault are asked side by side; what the case refuses is said first, whatever the vault knows. */
  private async ask(
    actor: Actor,
    command: BookInterviewCommand,
  ): Promise<{ readonly gathered: Gathered; readonly answer: PlanningAnswer }> {
    const { childRef, startsAt } = command;
    const gathering = this.wishes.gather(actor, command);
    const on = legalDate(startsAt);
    const until = addDays(on, ALTERNATIVE_DAYS);
    const answering = this.vault.forPlanning(actor, childRef, { on, until });
    await Promise.allSettled([gathering, answering]);
    return { gathered: await gathering, answer: await answering };
  }

  private slotOf(
    command: BookInterviewCommand,
    { plan, interviewer, studio, taken, closedDates }: Gathered,
    age: AgeThen,
  ): JudgedSlot {
    const { startsAt, sessionType } = command;
    if (age.band === null) return { endsAt: startsAt, language: 'nl', refusals: [] };
    return judgeSlot({
      startsAt,
      now: this.clock.now(),
      ageBand: age.band,
      sessionType,
      plan,
      interviewer,
      studio,
      taken,
      closedDates,
    });
  }
}

function gateFacts(
  command: BookInterviewCommand,
  gathered: Gathered,
  age: AgeThen,
  slot: JudgedSlot,
): GateFacts {
  const { sessionType, interviewerId, interpreterNumber } = command;
  const { plan, studio } = gathered;
  const known = knownInterviewer(plan);
  return {
    sessionType,
    ageKnown: age.band !== null,
    adult: age.adult,
    needs: plan.needs === null ? null : needsFacts(plan.needs, plan.ties),
    interpreterNumber,
    interpreterBusy: isInterpreterBusy(command, gathered.taken, slot.endsAt),
    initialExists: hasInitial(plan),
    authorisationMismatch: isMismatch(command, plan),
    earlier: earlierOf(plan),
    slot: [...slot.refusals, ...interpreterReasons(command, gathered, slot.endsAt)],
    otherRegion:
      plan.homeRegion === null || plan.homeRegion === studio.region ? null : studio.foreignBookings,
    travel: travelTo(command, plan),
    otherInterviewer: known !== null && known !== interviewerId,
    exceptionHolds: exceptionFor(command, plan, age) !== null,
    roundMissing: isRoundMissing(sessionType, plan),
    outsideChildHours: !suitsChild(plan.needs, command.startsAt, slot.endsAt),
  };
}

function exceptionFor(
  { interviewerId, studioId }: BookInterviewCommand,
  { exceptions }: ChildPlan,
  { band }: AgeThen,
): ExceptionId | null {
  if (!mayBeExcepted(band)) return null;
  const found = exceptions.find(
    (one) => one.interviewerId === interviewerId && one.studioId === studioId,
  );
  return found?.id ?? null;
}

/** Whoever could ask for a second interview is asked for questions before the first. Source: gate B12. */
export function isRoundMissing(
  sessionType: string,
  { counselAssigned, roundOffered }: ChildPlan,
): boolean {
  return sessionType === 'INITIAL' && counselAssigned && !roundOffered;
}

/** What the gates ask of the session that another goes on with. */
export function earlierOf({ continued }: ChildPlan): GateFacts['earlier'] {
  return continued === null
    ? null
    : { interrupted: continued.state === 'INTERRUPTED', toldFreely: continued.toldFreely };
}

/** Hours and absences of the interpreter; whether it is one of the register is the database's to say. */
function interpreterReasons(
  { startsAt }: BookInterviewCommand,
  { interpreter }: Gathered,
  endsAt: Date,
): GateFacts['slot'] {
  if (interpreter === null) return [];
  return assessInterpreterTime(interpreterCalendar(interpreter), { from: startsAt, to: endsAt });
}

function isInterpreterBusy(
  { interpreterNumber, startsAt }: BookInterviewCommand,
  taken: readonly Taken[],
  endsAt: Date,
): boolean {
  if (interpreterNumber === null) return false;
  const kept = { from: startsAt.getTime() - BUFFER_MS, to: endsAt.getTime() + BUFFER_MS };
  return taken.some(
    (one) =>
      one.interpreterNumber === interpreterNumber &&
      one.from.getTime() < kept.to &&
      kept.from < one.to.getTime(),
  );
}

function travelTo({ studioId }: BookInterviewCommand, { needs }: ChildPlan): GateFacts['travel'] {
  const minutes = needs?.travelTimes.find((one) => one.studioId === studioId)?.minutes;
  return minutes === undefined ? null : { minutes, limit: needs?.travelLimitMinutes ?? minutes };
}

/** Leave that is not there is no mismatch but missing; the scheduler's gate says so. */
function isMismatch(
  { authorisationId, childRef, sessionType }: BookInterviewCommand,
  { leave }: ChildPlan,
): boolean {
  if (!needsLeave(sessionType)) return authorisationId !== null;
  if (leave === null) return authorisationId !== null;
  return leave.childRef !== childRef || leave.sessionType !== sessionType;
}
