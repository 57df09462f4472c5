import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  addDays,
  Clock,
  type LegalDate,
  legalDate,
  startOfLegalDay,
} from '../../../kernel/time.js';
import { type InterpreterRecord, type InterviewerRecord, People } from '../../people/index.js';
import { type StudioRecord, Studios } from '../../studios/index.js';
import {
  applyBlocked,
  type BlockedPeriod,
  buildIndex,
  type SchedulerIndex,
} from '../../../scheduler/index.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';
import { periodsOf, type TakenTime } from './taken-time.js';
import { BUFFERS, interpreterCalendar, interviewerCalendar, studioCalendar } from './calendars.js';

/** Days ahead that are searched: longer than any leave a judge usually gives. */
export const HORIZON_DAYS = 184;

/** The country's calendar as the scheduler wants it, with the names to show beside the ids. */
export interface Calendar {
  readonly index: SchedulerIndex;
  readonly interviewers: ReadonlyMap<string, InterviewerRecord>;
  readonly studios: ReadonlyMap<string, StudioRecord>;
  /** By register number. */
  readonly interpreters: ReadonlyMap<string, InterpreterRecord>;
  readonly until: Date;
  /** What each booking or hold takes. */
  readonly taken: ReadonlyMap<string, readonly BlockedPeriod[]>;
}

/** Who and what may be booked at all. */
export type Papers = Pick<Calendar, 'interviewers' | 'studios' | 'interpreters'>;

/** What a joint plan reads of it. */
export type PlannedCalendar = Pick<Calendar, 'index' | 'studios' | 'interviewers'>;

interface CalendarRow extends Omit<TakenTime, 'bookingId'> {
  readonly version: number;
  readonly bookingId: string | null;
  readonly held: boolean;
}

interface Kept extends Calendar {
  readonly version: number;
  readonly day: LegalDate;
}

/**
 * The slot index in memory: rebuilt when papers or hours change and every day, kept up to date with bookings.
 *
 * PostgreSQL is the truth; a stale index costs a retry, never a double booking. Askers who arrive while a look at the
 * database is under way share the next one, so that a crowd of losers of one race costs a few looks, not one each.
 */
@Injectable()
export class SlotIndex {
  private kept: Kept | undefined;
  private running: Promise<Kept> | undefined;
  private next: Promise<Kept> | undefined;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    private readonly studios: Studios,
    private readonly clock: Clock,
  ) {}

  /** A calendar that knows every booking committed before this call. */
  current(actor: Actor): Promise<Calendar> {
    if (this.running === undefined) return this.start(actor);
    const begin = () => this.start(actor);
    this.next ??= this.running.then(begin, begin);
    return this.next;
  }

  /** Papers and hours as of this version of theirs, or of a later one; asks the database only when they changed. */
  async papers(actor: Actor, version: number): Promise<Papers> {
    return this.kept?.version === version ? this.kept : this.current(actor);
  }

  private start(actor: Actor): Promise<Kept> {
    this.next = undefined;
    const look = this.look(actor).finally(() => {
      if (this.running === look) this.running = undefined;
    });
    this.running = look;
    return look;
  }

  private async look(actor: Actor): Promise<Kept> {
    const day = legalDate(this.clock.now());
    const horizon = { from: startOfLegalDay(day), to: startOfLegalDay(addDays(day, HORIZON_DAYS)) };
    const rows = await this.unitOfWork.once<CalendarRow>(actor, BOOKING_SQL.calendar, [
      horizon.from,
      horizon.to,
      this.clock.now(),
    ]);
    const taken = takenOf(rows);
    const version = rows[0]?.version ?? 0;
    const { kept } = this;
    const fresh =
      kept?.version === version && kept.day === day
        ? follow(kept, taken)
        : await this.build(actor, { version, day, taken, horizon });
    this.kept = fresh;
    return fresh;
  }

  private async build(
    actor: Actor,
    at: Pick<Kept, 'version' | 'day' | 'taken'> & { readonly horizon: { from: Date; to: Date } },
  ): Promise<Kept> {
    const { version, day, taken, horizon } = at;
    const until = addDays(day, HORIZON_DAYS);
    const [interviewers, studios, closedDates, interpreters] = await this.unitOfWork.run(
      actor,
      async (tx) =>
        [
          await this.people.interviewers(tx),
          await this.studios.all(tx),
          await this.studios.closedDates(tx, day, until),
          await this.people.interpreters(tx),
        ] as const,
    );
    const blocked = [...taken.values()].flat();
    const loads = new Map<string, number>();
    for (const { resourceKind, resourceId } of blocked)
      if (resourceKind === 'interviewer') loads.set(resourceId, (loads.get(resourceId) ?? 0) + 1);
    const world = {
      interviewers: interviewers.map((one) => interviewerCalendar(one, loads.get(one.id))),
      studios: studios.map(studioCalendar),
      interpreters: interpreters.map(interpreterCalendar),
      blocked,
      closedDates,
      buffers: BUFFERS,
    };
    return {
      index: buildIndex(world, horizon),
      interviewers: new Map(interviewers.map((one) => [one.id, one])),
      studios: new Map(studios.map((one) => [one.id, one])),
      interpreters: new Map(interpreters.map((one) => [one.registerNumber, one])),
      until: horizon.to,
      version,
      day,
      taken,
    };
  }
}

/** Brings the kept index up to what is taken now; only differences touch it. */
function follow(kept: Kept, taken: Kept['taken']): Kept {
  const remove = [...kept.taken].filter(([id]) => !taken.has(id)).flatMap(([, periods]) => periods);
  // An interpreter may be named when a hold is confirmed; adding what is known already changes nothing.
  const add = [...taken]
    .filter(([id, periods]) => kept.taken.get(id)?.length !== periods.length)
    .flatMap(([, periods]) => periods);
  applyBlocked(kept.index, { remove, add });
  return { ...kept, taken };
}

function takenOf(rows: readonly CalendarRow[]): Kept['taken'] {
  const taken = new Map<string, readonly BlockedPeriod[]>();
  for (const row of rows)
    if (row.bookingId !== null)
      taken.set(row.bookingId, periodsOf({ ...row, bookingId: row.bookingId }));
  return taken;
}
