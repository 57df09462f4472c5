import { describe, expect, it } from '@jest/globals';
import {
  applyBlocked,
  assessSlot,
  buildIndex,
  countSlotsPerDay,
  findSlots,
  type AgeBand,
  type SchedulerIndex,
  type SchedulerWorld,
  type SlotFacts,
  type StudioCalendar,
} from './index.js';
import { randomCase, type FullQuery } from './testing/random-world.js';
import { rankedSlots } from './testing/reference-rank.js';
import {
  bandAt,
  clockAt,
  everySlot,
  reachable,
  suitsChild,
  type ReferenceSlot,
} from './testing/reference.js';
import { seeded, type Chance } from './testing/seeded.js';

const FIRST_SEED = 20_260_329;
const WORLDS = 2_000;

interface Asked {
  readonly world: SchedulerWorld;
  readonly query: FullQuery;
  readonly slots: readonly ReferenceSlot[];
}

describe('the engine against the slow reference', () => {
  it(`agrees on ${WORLDS} random worlds, also after bookings came and went`, () => {
    let feasible = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + WORLDS; seed += 1) {
      const { world, horizon, query, removed, added } = randomCase(seeded(seed));
      const index = buildIndex(world, horizon);
      applyBlocked(index, { remove: removed, add: added });
      const gone = new Set(removed.map((one) => `${one.bookingId}${one.resourceId}`));
      const blocked = [
        ...world.blocked.filter((one) => !gone.has(`${one.bookingId}${one.resourceId}`)),
        ...added,
      ];
      const now = { ...world, blocked };

      const slots = everySlot(now, query);

      feasible += slots.length > 0 ? 1 : 0;
      expect({ seed, proposals: engineProposals(index, query) }).toEqual({
        seed,
        proposals: rankedSlots(now, query, slots),
      });
      expect({ seed, counts: engineCounts(index, query) }).toEqual({
        seed,
        counts: referenceCounts(slots),
      });
      expectGateToAgree(seed, { world: now, query, slots });
    }
    expect(feasible).toBeGreaterThan(WORLDS / 4);
  }, 300_000);
});

function engineProposals(index: SchedulerIndex, query: FullQuery): unknown {
  return findSlots(index, query).proposals.map((one) => ({
    startsAt: one.startsAt.toISOString(),
    endsAt: one.endsAt.toISOString(),
    interviewerId: one.interviewerId,
    studioId: one.studioId,
    interpreterId: one.interpreterId,
    suitsChild: !one.reasons.some((reason) => reason.code === 'outside-child-hours'),
  }));
}

function engineCounts(index: SchedulerIndex, query: FullQuery): unknown {
  return countSlotsPerDay(index, query).filter((day) => day.count > 0);
}

function referenceCounts(slots: readonly ReferenceSlot[]): unknown {
  const counts = new Map<string, Set<number>>();
  for (const { startsAt } of slots) {
    const { date } = clockAt(startsAt);
    counts.set(date, (counts.get(date) ?? new Set()).add(startsAt));
  }
  return [...counts].map(([date, starts]) => ({ date, count: starts.size }));
}

/** The gate judges some combinations at random: it allows exactly those the reference finds. */
function expectGateToAgree(seed: number, asked: Asked): void {
  const chance = seeded(seed + 1_000_000);
  const found = new Set(
    asked.slots.map((one) =>
      [one.startsAt, one.interviewerId, one.studioId, one.interpreterId].join('|'),
    ),
  );
  for (let tries = 0; tries < 10; tries += 1) {
    const facts = randomFacts(chance, asked);
    if (facts === null) continue;
    const { startsAt, interviewer, studio, interpreter } = facts;
    const key = [
      startsAt.getTime(),
      interviewer.calendar.id,
      studio.calendar.id,
      interpreter?.calendar.id,
    ].join('|');
    const { allowed } = assessSlot(facts);
    expect({ seed, key, allowed }).toEqual({ seed, key, allowed: found.has(key) });
  }
}

/** Some start, interviewer, studio and interpreter; half of the time a start that is feasible. */
function randomFacts(chance: Chance, { world, query, slots }: Asked): SlotFacts | null {
  const known = chance.maybe(50) ? slots[chance.below(slots.length)] : undefined;
  const startsAt = known?.startsAt ?? someStart(chance, query);
  const ageBand = bandAt(query, startsAt);
  const endsAt = startsAt + (query.sessionMinutes[ageBand] ?? 60) * 60_000;
  const studio = booked(world, someOf(chance, world.studios));
  if (isBeyondTheGate(query, { startsAt, endsAt, studio: studio.calendar })) return null;
  return {
    ...query,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
    child: childFacts(query, ageBand),
    interviewer: booked(world, someOf(chance, world.interviewers)),
    studio,
    interpreter: someInterpreter(chance, world, query),
    sessionType: 'INITIAL',
    authorisation: null,
    continued: null,
    closedDates: world.closedDates,
    buffers: world.buffers!,
  };
}

/** Window, region, travel, required hours and required interviewer are the search's own. */
function isBeyondTheGate(
  query: FullQuery,
  slot: { startsAt: number; endsAt: number; studio: StudioCalendar },
): boolean {
  if (slot.endsAt > query.to.getTime() || !reachable(query, slot.studio)) return true;
  if (query.childHoursRequired && !suitsChild(query, slot.startsAt, slot.endsAt)) return true;
  return query.sameInterviewer?.required === true;
}

function someInterpreter(
  chance: Chance,
  world: SchedulerWorld,
  query: FullQuery,
): SlotFacts['interpreter'] {
  const known = world.interpreters ?? [];
  return query.interpreterLanguage === null || known.length === 0
    ? null
    : booked(world, someOf(chance, known));
}

function childFacts(query: FullQuery, ageBand: AgeBand): SlotFacts['child'] {
  return {
    ageBand,
    protection: 'minor',
    languages: query.languages,
    interpreterLanguage: query.interpreterLanguage,
    equipment: query.equipment,
    excludedInterviewers: query.excludedInterviewers,
    requiredInterviewerSex:
      query.interviewerSex?.required === true ? query.interviewerSex.sex : null,
    busy: query.childBusy,
    siblingSessions: query.siblingSessions,
    siblingsMayMeet: query.siblingsMayMeet,
  };
}

function someStart(chance: Chance, query: FullQuery): number {
  const quarter = 900_000;
  const first = Math.ceil(query.from.getTime() / quarter);
  return (first + chance.below(query.to.getTime() / quarter - first)) * quarter;
}

function someOf<Value>(chance: Chance, values: readonly Value[]): Value {
  return values[chance.below(values.length)]!;
}

function booked<Calendar extends { readonly id: string }>(
  world: SchedulerWorld,
  calendar: Calendar,
): { calendar: Calendar; blocked: SchedulerWorld['blocked'] } {
  return { calendar, blocked: world.blocked.filter((one) => one.resourceId === calendar.id) };
}
