import { describe, expect, it } from '@jest/globals';
import {
  applyBlocked,
  assessSlot,
  buildIndex,
  countSlotsPerDay,
  findSlots,
  type AgeBand,
  type InterpreterCalendar,
  type InterviewerCalendar,
  type NearMiss,
  type RefusalCode,
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
    const nearMisses = new Map<string, number>();
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
      for (const miss of findSlots(index, query).nearMisses) {
        nearMisses.set(miss.code, (nearMisses.get(miss.code) ?? 0) + 1);
        expect({ seed, miss, single: isSingleObstacle(now, query, miss) }).toEqual({
          seed,
          miss,
          single: true,
        });
      }
    }
    expect(feasible).toBeGreaterThan(WORLDS / 4);
    expect(nearMisses.size).toBeGreaterThanOrEqual(25);
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

/** Whether some combination at that start is refused for this one reason, by the booking gate. */
function isSingleObstacle(world: SchedulerWorld, query: FullQuery, miss: NearMiss): boolean {
  const startsAt = miss.startsAt.getTime();
  if (miss.code === 'no-session-for-age-band') return bandAt(query, startsAt) === 'AGE_0_3';
  const { resource } = miss;
  return everyFacts(world, query, startsAt).some(({ facts, reach }) => {
    const codes = new Set([...refusalsOf(facts), ...reach]);
    const ids = [facts.interviewer, facts.studio, facts.interpreter].map((one) => one?.calendar.id);
    return codes.size === 1 && codes.has(miss.code) && (!resource || ids.includes(resource.id));
  });
}

function refusalsOf(facts: SlotFacts): readonly RefusalCode[] {
  const verdict = assessSlot(facts);
  return verdict.allowed ? [] : verdict.because.map(({ code }) => code);
}

function everyFacts(
  world: SchedulerWorld,
  query: FullQuery,
  startsAt: number,
): { facts: SlotFacts; reach: readonly RefusalCode[] }[] {
  const interpreters = query.interpreterLanguage === null ? [] : (world.interpreters ?? []);
  return world.interviewers.flatMap((interviewer) =>
    world.studios
      .filter((studio) => query.regions?.includes(studio.region) ?? true)
      .flatMap((studio) =>
        [null, ...interpreters].map((interpreter) => ({
          facts: factsFor(world, query, { startsAt, interviewer, studio, interpreter }),
          reach: searchRefusals(query, { startsAt, interviewer, studio }),
        })),
      ),
  );
}

/** What the search refuses and the gate does not know. */
function searchRefusals(
  query: FullQuery,
  { startsAt, interviewer, studio }: Pick<Choice, 'startsAt' | 'interviewer' | 'studio'>,
): readonly RefusalCode[] {
  const { sameInterviewer: same } = query;
  const endsAt = endOf(query, startsAt);
  const refusals: RefusalCode[] = [];
  if (!reachable(query, studio)) refusals.push('studio-too-far');
  if (query.childHoursRequired && !suitsChild(query, startsAt, endsAt)) {
    refusals.push('outside-child-hours');
  }
  if (same?.required === true && same.interviewerId !== interviewer.id) {
    refusals.push('interviewer-not-the-same');
  }
  return refusals;
}

interface Choice {
  readonly startsAt: number;
  readonly interviewer: InterviewerCalendar;
  readonly studio: StudioCalendar;
  readonly interpreter: InterpreterCalendar | null;
}

/** Some start, interviewer, studio and interpreter; half of the time a start that is feasible. */
function randomFacts(chance: Chance, { world, query, slots }: Asked): SlotFacts | null {
  const known = chance.maybe(50) ? slots[chance.below(slots.length)] : undefined;
  const choice = {
    startsAt: known?.startsAt ?? someStart(chance, query),
    interviewer: someOf(chance, world.interviewers),
    studio: someOf(chance, world.studios),
    interpreter: someInterpreter(chance, world, query),
  };
  if (endOf(query, choice.startsAt) > query.to.getTime()) return null;
  return searchRefusals(query, choice).length > 0 ? null : factsFor(world, query, choice);
}

function factsFor(world: SchedulerWorld, query: FullQuery, choice: Choice): SlotFacts {
  const { startsAt, interviewer, studio, interpreter } = choice;
  return {
    ...query,
    startsAt: new Date(startsAt),
    endsAt: new Date(endOf(query, startsAt)),
    child: childFacts(query, bandAt(query, startsAt)),
    interviewer: booked(world, interviewer),
    studio: booked(world, studio),
    interpreter: interpreter === null ? null : booked(world, interpreter),
    sessionType: 'INITIAL',
    authorisation: null,
    continued: null,
    closedDates: world.closedDates,
    buffers: world.buffers!,
  };
}

function endOf(query: FullQuery, startsAt: number): number {
  return startsAt + (query.sessionMinutes[bandAt(query, startsAt)] ?? 60) * 60_000;
}

function someInterpreter(
  chance: Chance,
  world: SchedulerWorld,
  query: FullQuery,
): InterpreterCalendar | null {
  const known = world.interpreters ?? [];
  return query.interpreterLanguage === null || known.length === 0 ? null : someOf(chance, known);
}

function childFacts(query: FullQuery, ageBand: AgeBand): SlotFacts['child'] {
  return {
    ageBand,
    protection: 'minor',
    languages: query.languages,
    specialism: query.specialisms.required,
    interpreterLanguage: query.interpreterLanguage,
    equipment: query.equipment,
    homeRegion: query.homeRegion,
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
