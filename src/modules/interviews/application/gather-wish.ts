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
import { type FieldError, kernelProblems } from '../../../kernel/problems.js';
import { Clock, type LegalDate, legalDate } from '../../../kernel/time.js';
import type { InterpreterRecord, InterviewerRecord } from '../../people/index.js';
import type { StudioRecord } from '../../studios/index.js';
import type { Period } from '../../../scheduler/index.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { JUDGING } from '../persistence/plan-sql.js';
import { asPlan, type ChildPlan, type PlanRow } from './booking-facts.js';
import type { BookInterviewCommand } from './book-interview.command.js';
import { type Papers, SlotIndex } from './slot-index.js';

/** Time that somebody or a room is taken around a wished start. */
export interface Taken extends Period {
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

/** Everything a wish is judged by, of one moment. */
export interface Gathered {
  readonly booked: BookedRow | undefined;
  readonly plan: ChildPlan;
  readonly interviewer: InterviewerRecord;
  readonly studio: StudioRecord;
  /** Null when none is named, or none with this number is in the register. */
  readonly interpreter: InterpreterRecord | null;
  readonly taken: readonly Taken[];
  readonly closedDates: readonly LegalDate[];
}

interface BookedJson extends Omit<BookedRow, 'startsAt' | 'endsAt' | 'heldUntil'> {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly heldUntil: string | null;
}

interface JudgingRow extends PlanRow {
  readonly booked: BookedJson | null;
  readonly mayPlan: boolean;
  readonly taken: readonly (Omit<Taken, 'from' | 'to'> & {
    readonly from: string;
    readonly to: string;
  })[];
  readonly closedDates: readonly LegalDate[];
  readonly version: number;
}

// No session with its buffers is longer; whoever is taken in this stretch may stand in the way.
const REACH_MS = 6 * 3_600_000;

/** Gathers what a wish is judged by in one statement; papers and hours are kept in memory while their version lasts. */
@Injectable()
export class GatherWish {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly slots: SlotIndex,
    private readonly clock: Clock,
  ) {}

  /** Not found for everybody who does not plan in this case. */
  async gather(actor: Actor, command: BookInterviewCommand): Promise<Gathered> {
    // A booking that is moved or confirmed does not stand in its own way.
    const leftOut = [command.replacesId ?? command.bookingKey];
    const values = this.questions(command, leftOut);
    const row = (await this.unitOfWork.once<JudgingRow>(actor, JUDGING, values))[0];
    if (row?.mayPlan !== true) throw kernelProblems['not-found']();
    const named = namedIn(command, await this.slots.papers(actor, row.version));
    const free = command.hold ? [...leftOut, ...row.ownHolds] : leftOut;
    return {
      booked: row.booked === null ? undefined : asBooked(row.booked),
      plan: asPlan(row),
      ...named,
      taken: row.taken.filter(({ bookingId }) => !free.includes(bookingId)).map(asTaken),
      closedDates: row.closedDates,
    };
  }

  private questions(command: BookInterviewCommand, leftOut: readonly BookingId[]) {
    const { startsAt, interviewerId, studioId, interpreterNumber } = command;
    const begins = new Date(startsAt.getTime() - REACH_MS);
    const ends = new Date(startsAt.getTime() + REACH_MS);
    return [
      command.caseId,
      command.childRef,
      command.authorisationId,
      [...leftOut],
      this.clock.now(),
      command.continuesId,
      command.hold,
      command.bookingKey,
      begins,
      ends,
      interviewerId,
      studioId,
      interpreterNumber,
      legalDate(begins),
      legalDate(ends),
    ];
  }
}

/** Who and what the wish names; an interpreter may be of no register. */
function namedIn(
  { interviewerId, studioId, interpreterNumber }: BookInterviewCommand,
  { interviewers, studios, interpreters }: Papers,
): Pick<Gathered, 'interviewer' | 'studio' | 'interpreter'> {
  const interviewer = interviewers.get(interviewerId);
  if (interviewer === undefined)
    throw interviewProblems['interviewer-unknown']({}, wrong('/interviewerId'));
  const studio = studios.get(studioId);
  if (studio === undefined) throw interviewProblems['studio-unknown']({}, wrong('/studioId'));
  return { interviewer, studio, interpreter: interpreters.get(interpreterNumber ?? '') ?? null };
}

function asTaken(taken: JudgingRow['taken'][number]): Taken {
  return { ...taken, from: new Date(taken.from), to: new Date(taken.to) };
}

function asBooked(booked: BookedJson): BookedRow {
  const { startsAt, endsAt, heldUntil } = booked;
  return {
    ...booked,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    heldUntil: heldUntil === null ? null : new Date(heldUntil),
  };
}

function wrong(pointer: string): { readonly errors: readonly FieldError[] } {
  return { errors: [{ pointer, code: 'unknown' }] };
}
