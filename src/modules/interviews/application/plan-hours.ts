import { addDays, startOfLegalDay } from '../../../kernel/time.js';
import {
  applyBlocked,
  type BlockedPeriod,
  findSlots,
  type SchedulerIndex,
  type SlotProposal,
  type SlotQuery,
} from '../../../scheduler/index.js';
import { BUFFER_MS } from './calendars.js';
import { periodsOf } from './taken-time.js';
import { type Cell, inStudio, type WaitingQuery } from './waiting-places.js';

/**
 * The hours of children who are planned one after the other, each taking its time from the next.
 *
 * Children of one case are siblings as far as is known: those of the plan are kept apart like those already booked.
 * Source: gate B4, A12.
 */
export class PlanHours {
  readonly slots = new Map<number, SlotProposal>();
  private readonly taken: BlockedPeriod[] = [];

  constructor(
    private readonly index: SchedulerIndex,
    private readonly waiting: readonly WaitingQuery[],
  ) {}

  /** Whether an hour was found for the child. */
  take(child: number, find: (query: SlotQuery) => SlotProposal | undefined): boolean {
    const one = this.waiting[child];
    const slot = one && find(this.apart(one));
    if (slot === undefined) return false;
    this.slots.set(child, slot);
    const blocked = blockedBy(slot, `plan ${String(child)}`);
    this.taken.push(...blocked);
    applyBlocked(this.index, { add: blocked });
    return true;
  }

  /** The calendar is as before. */
  giveBack(): void {
    applyBlocked(this.index, { remove: this.taken });
  }

  private apart({ child: { caseId }, query }: WaitingQuery): SlotQuery {
    const planned = [...this.slots]
      .filter(([number]) => this.waiting[number]?.child.caseId === caseId)
      .map(([, { startsAt, endsAt }]) => ({ from: startsAt, to: endsAt }));
    return { ...query, siblingSessions: [...(query.siblingSessions ?? []), ...planned] };
  }
}

/** The first hour for a child in a studio on a day. */
export function hourIn(
  index: SchedulerIndex,
  query: SlotQuery,
  cell: Cell,
): SlotProposal | undefined {
  const begins = startOfLegalDay(cell.date);
  const day = {
    from: begins > query.from ? begins : query.from,
    to: startOfLegalDay(addDays(cell.date, 1)),
  };
  return findSlots(index, { ...inStudio(query, cell), ...day, limit: 1 }).proposals[0];
}

function blockedBy(
  { startsAt, endsAt, interviewerId, studioId, interpreterId }: SlotProposal,
  bookingId: string,
): readonly BlockedPeriod[] {
  return periodsOf({
    bookingId,
    interviewerId,
    studioId,
    interpreterNumber: interpreterId,
    from: new Date(startsAt.getTime() - BUFFER_MS),
    to: new Date(endsAt.getTime() + BUFFER_MS),
  });
}
