import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { addDays, Clock, legalDate, startOfLegalDay } from '../../../kernel/time.js';
import type { SlotQuery } from '../../../scheduler/index.js';
import { BookingFactsReader } from './booking-facts.js';
import { ChildAge } from './child-age.js';
import { PlanAside } from './plan-aside.js';
import { planJob } from './plan-job.js';
import type { ProposedLine, WaitingFigures } from './propose-together.js';
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
  /** Children of the region who wait with others and were planned along; nothing else is told of them. */
  readonly along: number;
  readonly together: WaitingFigures;
  readonly oneByOne: WaitingFigures;
}

/**
 * Proposes dates for all waiting children of a region at once; nothing is booked until a line is accepted.
 *
 * Each coordinator sees and accepts the lines of the own cases. Source: issue 4, domain 2.5.
 */
@Injectable()
export class PlanWaiting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly waiting: WaitingChildren,
    private readonly facts: BookingFactsReader,
    private readonly age: ChildAge,
    private readonly slots: SlotIndex,
    private readonly aside: PlanAside,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<WaitingPlan> {
    const children = await this.waiting.list(actor);
    const beside = await this.waiting.beside(actor, children);
    const own = await this.queriesOf(actor, children);
    const along = await this.queriesOf(systemActor(), beside);
    // Whoever waits longest is served first, whoever plans.
    const queries = [...own, ...along].toSorted((one, other) =>
      one.child.reportedOn.localeCompare(other.child.reportedOn),
    );
    const calendar = await this.slots.current(actor);
    const proposed = await this.aside.of(planJob(calendar, queries));
    const lines = children.map((child): PlannedLine => ({
      ...child,
      ...(proposed.lines.get(child.childRef) ?? NO_LINE),
    }));
    return {
      calendar,
      lines,
      along: along.length,
      together: proposed.together,
      oneByOne: proposed.oneByOne,
    };
  }

  private async queriesOf(
    actor: Actor,
    children: readonly WaitingChild[],
  ): Promise<readonly WaitingQuery[]> {
    const queries: WaitingQuery[] = [];
    for (const child of children) {
      const query = child.needsComplete ? await this.queryOf(actor, child) : null;
      if (query !== null) queries.push({ child, query });
    }
    return queries;
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
    return slotQuery(plan, age, window);
  }
}
