import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { ChildRef } from '../../../kernel/ids.js';
import { Clock, type LegalDate, legalDate } from '../../../kernel/time.js';
import type { ChildPlan } from './booking-facts.js';
import { type AgeOverTime, ChildAge } from './child-age.js';
import { searchNearHome } from './search-near-home.js';
import { SlotIndex } from './slot-index.js';
import { slotQuery } from './slot-question.js';

const ALTERNATIVES = 3;
/** How far after a refused start others are looked for. */
export const ALTERNATIVE_DAYS = 28;

/** One start that could be booked instead; instants and opaque ids only. */
export interface Alternative {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly interviewerId: string;
  readonly studioId: string;
}

/** A start that was refused. */
export interface RefusedStart {
  readonly startsAt: Date;
  /** The age of the child from then on, when it is known already. */
  readonly ages: AgeOverTime | null;
}

/** The next feasible starts after one that was refused. */
@Injectable()
export class FindAlternatives {
  constructor(
    private readonly slots: SlotIndex,
    private readonly age: ChildAge,
    private readonly clock: Clock,
  ) {}

  async after(
    actor: Actor,
    childRef: ChildRef,
    plan: ChildPlan,
    { startsAt, ages }: RefusedStart,
  ): Promise<readonly Alternative[]> {
    const now = this.clock.now();
    const from = startsAt < now ? now : startsAt;
    const calendar = await this.slots.current(actor);
    const until = new Date(from.getTime() + ALTERNATIVE_DAYS * 86_400_000);
    const to = until < calendar.until ? until : calendar.until;
    if (from >= to) return [];
    const days = { from: legalDate(from), to: legalDate(to) };
    const known = startsAt < now ? null : ages;
    const age = known ?? (await this.ageOver(actor, childRef, plan, days));
    const query = slotQuery(plan, age, { from, to, now, limit: ALTERNATIVES, nearMissLimit: 0 });
    if (query === null) return [];
    return searchNearHome(calendar, query)
      .found.proposals.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
      .map(({ startsAt: start, endsAt, interviewerId, studioId }) => ({
        startsAt: start.toISOString(),
        endsAt: endsAt.toISOString(),
        interviewerId,
        studioId,
      }));
  }

  private ageOver(
    actor: Actor,
    childRef: ChildRef,
    { needs }: ChildPlan,
    days: { readonly from: LegalDate; readonly to: LegalDate },
  ): Promise<AgeOverTime> {
    return this.age.over(actor, childRef, days, needs?.estimatedAgeBand ?? null);
  }
}
