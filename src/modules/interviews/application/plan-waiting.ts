import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { addDays, Clock, legalDate, startOfLegalDay } from '../../../kernel/time.js';
import type { SlotQuery } from '../../../scheduler/index.js';
import { BookingFactsReader } from './booking-facts.js';
import { ChildAge } from './child-age.js';
import { type ProposedLine, proposeTogether, type WaitingFigures } from './propose-together.js';
import { type Calendar, SlotIndex } from './slot-index.js';
import { slotQuery } from './slot-question.js';
import type { WaitingQuery } from './waiting-places.js';
import { type WaitingChild, WaitingChildren } from './waiting.query.js';

/** Days ahead that a joint plan looks, from tomorrow: a child and its companion must be told. */
const PLAN_DAYS = 42;

/** One waiting child with what the plan proposes; null when there is no place or its needs are not known yet. */
export type PlannedLine = WaitingChild & (ProposedLine | typeof NO_LINE);

const NO_LINE = {
  slot: null,
  waitThen: null,
  waitAlone: null,
  needsAcceptance: false,
  familyDay: null,
} as const;

export interface WaitingPlan {
  readonly calendar: Calendar;
  readonly lines: readonly PlannedLine[];
  readonly together: WaitingFigures;
  readonly oneByOne: WaitingFigures;
}

/** Proposes dates for all waiting children at once; nothing is booked until a line is accepted. */
@Injectable()
export class PlanWaiting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly waiting: WaitingChildren,
    private readonly facts: BookingFactsReader,
    private readonly age: ChildAge,
    private readonly slots: SlotIndex,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<WaitingPlan> {
    const children = await this.waiting.list(actor);
    const queries: WaitingQuery[] = [];
    for (const child of children) {
      const query = child.needsComplete ? await this.queryOf(actor, child) : null;
      if (query !== null) queries.push({ child, query });
    }
    const calendar = await this.slots.current(actor);
    const proposed = proposeTogether(calendar, queries);
    const lines = children.map((child): PlannedLine => ({
      ...child,
      ...(proposed.lines.get(child.childRef) ?? NO_LINE),
    }));
    return { calendar, lines, together: proposed.together, oneByOne: proposed.oneByOne };
  }

  private async queryOf(actor: Actor, child: WaitingChild): Promise<SlotQuery | null> {
    const { caseId, childRef } = child;
    const asked = { caseId, childRef, authorisationId: null, continuesId: null };
    const plan = await this.unitOfWork.run(actor, (tx) => this.facts.plan(tx, asked));
    if (plan.needs === null) return null;
    const now = this.clock.now();
    const from = addDays(legalDate(now), 1);
    const to = addDays(from, PLAN_DAYS);
    const age = await this.age.over(actor, childRef, { from, to }, plan.needs.estimatedAgeBand);
    const window = {
      from: startOfLegalDay(from),
      to: startOfLegalDay(to),
      now,
      limit: 1,
      nearMissLimit: 0,
    };
    const query = slotQuery(plan, age, window);
    // A sworn interpreter of the register is planned with the others; which one can still be changed when the line is booked.
    const { interpreterLanguage } = plan.needs;
    return query === null ? null : { ...query, interpreterLanguage };
  }
}
