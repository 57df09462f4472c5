import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type {
  AuthorisationId,
  BookingId,
  CaseId,
  ChildRef,
  ExceptionId,
  PersonId,
  StudioId,
} from '../../../kernel/ids.js';
import type { FieldError } from '../../../kernel/problems.js';
import { Clock, type LegalDate, legalDate } from '../../../kernel/time.js';
import { IdentityVault, type PlanningAnswer } from '../../identity-vault/index.js';
import { type InterpreterRecord, type InterviewerRecord, People } from '../../people/index.js';
import { type StudioRecord, Studios } from '../../studios/index.js';
import { type AgeBand, assessInterpreterTime, type Period } from '../../../scheduler/index.js';
import {
  assessBooking,
  type GateFacts,
  type GateReason,
  isAboutPapers,
  needsLeave,
  refusalsOfHold,
} from '../domain/booking-gates.js';
import { mayBeExcepted } from '../domain/exceptions.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { needsFacts } from '../domain/needs.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';
import {
  BookingFactsReader,
  type ChildPlan,
  hasInitial,
  knownInterviewer,
} from './booking-facts.js';
import type { BookInterviewCommand } from './book-interview.command.js';
import { BUFFER_MS, interpreterCalendar } from './calendars.js';
import { suitsChild } from './child-hours.js';
import { type AgeThen, ageThen } from './child-age.js';
import { type JudgedSlot, judgeSlot } from './slot-question.js';

interface Taken extends Period {
  readonly bookingId: BookingId;
  readonly interviewerId: string;
  readonly studioId: string;
  readonly interpreterNumber: string | null;
}

/** A booking as it was answered to whoever made it. */
export interface BookedRow {
  readonly id: BookingId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly sessionType: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly interviewerId: PersonId;
  readonly studioId: StudioId;
  readonly authorisationId: AuthorisationId | null;
  readonly ageBand: string;
  readonly warnings: readonly string[];
  readonly heldUntil: Date | null;
}

/** What was gathered in one short transaction. */
interface Gathered {
  readonly booked: BookedRow | undefined;
  readonly plan: ChildPlan;
  readonly interviewer: InterviewerRecord;
  readonly studio: StudioRecord;
  /** Null when none is named, or none with this number is in the register. */
  readonly interpreter: InterpreterRecord | null;
  readonly taken: readonly Taken[];
  readonly closedDates: readonly LegalDate[];
}

/** Facts and verdict of one wished booking. */
export interface JudgedBooking {
  /** What stands under the key of this wish already. */
  readonly booked: BookedRow | undefined;
  readonly plan: ChildPlan;
  readonly ageBand: AgeBand | null;
  readonly endsAt: Date;
  readonly language: string;
  readonly refusals: readonly GateReason[];
  readonly warnings: readonly GateReason[];
  /** The coordinator of another region must accept. Source: A10. */
  readonly mustBeAccepted: boolean;
  /** What a prosecutor approved, when the booking could not be made without it. Source: A03. */
  readonly exceptionId: ExceptionId | null;
}

// No session with its buffers is longer; whoever is taken in this stretch may stand in the way.
const REACH_MS = 6 * 3_600_000;

/** Gathers the facts of a wished booking and lets the pure gates judge them. */
@Injectable()
export class JudgeBooking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: BookingFactsReader,
    private readonly people: People,
    private readonly studios: Studios,
    private readonly vault: IdentityVault,
    private readonly clock: Clock,
  ) {}

  async judge(actor: Actor, command: BookInterviewCommand): Promise<JudgedBooking> {
    const { gathered, answer } = await this.ask(actor, command);
    const { plan } = gathered;
    const age = ageThen(answer, plan.needs?.estimatedAgeBand ?? null);
    const slot = this.slotOf(command, gathered, age);
    const facts = gateFacts(command, gathered, age, slot);
    const { refusals, warnings } = assessBooking(facts);
    return {
      booked: gathered.booked,
      plan,
      ageBand: age.band,
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
    const gathering = this.unitOfWork.atOnce(actor, (tx) => this.gather(tx, command));
    const answering = this.vault.forPlanning(actor, childRef, legalDate(startsAt));
    await Promise.allSettled([gathering, answering]);
    return { gathered: await gathering, answer: await answering };
  }

  private async gather(tx: Tx, command: BookInterviewCommand): Promise<Gathered> {
    const { startsAt, interviewerId, studioId, interpreterNumber, hold: holding } = command;
    // A booking that is moved or confirmed does not stand in its own way.
    const leftOut = [command.replacesId ?? command.bookingKey];
    const begins = new Date(startsAt.getTime() - REACH_MS);
    const ends = new Date(startsAt.getTime() + REACH_MS);
    const [booked, plan, interviewer, studio, interpreter, around, closedDates] = await Promise.all(
      [
        tx.one<BookedRow>(BOOKING_SQL.byKey, [command.bookingKey]),
        this.facts.plan(tx, command, { leftOut, holding }),
        this.people.interviewer(tx, interviewerId),
        this.studios.one(tx, studioId),
        interpreterNumber === null ? undefined : this.people.interpreter(tx, interpreterNumber),
        tx.query<Taken>(BOOKING_SQL.taken, [
          begins,
          ends,
          interviewerId,
          studioId,
          interpreterNumber,
          this.clock.now(),
        ]),
        this.studios.closedDates(tx, legalDate(begins), legalDate(ends)),
      ],
    );
    if (interviewer === undefined)
      throw interviewProblems['interviewer-unknown']({}, wrong('/interviewerId'));
    if (studio === undefined) throw interviewProblems['studio-unknown']({}, wrong('/studioId'));
    const free = holding ? [...leftOut, ...plan.ownHolds] : leftOut;
    const taken = around.filter(({ bookingId }) => !free.includes(bookingId));
    return {
      booked,
      plan,
      interviewer,
      studio,
      interpreter: interpreter ?? null,
      taken,
      closedDates,
    };
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

function wrong(pointer: string): { readonly errors: readonly FieldError[] } {
  return { errors: [{ pointer, code: 'unknown' }] };
}
