import { clockAt, specialises, suitsChild, type ReferenceSlot } from './reference.js';
import type { SchedulerWorld } from '../types.js';
import type { FullQuery } from './random-world.js';

/** What the search should propose: the best combination per start, then the best starts per date. */
export function rankedSlots(
  world: SchedulerWorld,
  query: FullQuery,
  slots: readonly ReferenceSlot[],
): unknown {
  const bestPerStart = new Map<number, Ranked>();
  for (const ranked of slots.map((slot) => rankOf(world, query, slot))) {
    const known = bestPerStart.get(ranked.slot.startsAt);
    if (known === undefined || compare(ranked.withinStart, known.withinStart) < 0) {
      bestPerStart.set(ranked.slot.startsAt, ranked);
    }
  }
  return [...bestPerStart.values()]
    .sort((one, other) => compare(one.overall, other.overall))
    .filter(
      (one, _, all) => query.perDay == null || chosenOfDate(all, one, query.perDay).includes(one),
    )
    .slice(0, query.limit)
    .map(({ slot, suits }) => ({
      ...slot,
      startsAt: new Date(slot.startsAt).toISOString(),
      endsAt: new Date(slot.endsAt).toISOString(),
      suitsChild: suits,
    }));
}

/** Of the date of this one: the best-ranked that is two hours from all before it, then one hour, then half, then any. */
function chosenOfDate(
  all: readonly Ranked[],
  { overall: [date] }: Ranked,
  count: number,
): readonly Ranked[] {
  const chosen: Ranked[] = [];
  const apart = (one: Ranked, minutes: number) =>
    chosen.every((two) => Math.abs(one.slot.startsAt - two.slot.startsAt) >= minutes * 60_000);
  const next = (minutes: number) =>
    all.find((one) => one.overall[0] === date && !chosen.includes(one) && apart(one, minutes));
  while (chosen.length < count) {
    const best = next(120) ?? next(60) ?? next(30) ?? next(0);
    if (best === undefined) return chosen;
    chosen.push(best);
  }
  return chosen;
}

interface Ranked {
  readonly slot: ReferenceSlot;
  readonly suits: boolean;
  readonly withinStart: readonly (number | string)[];
  readonly overall: readonly (number | string)[];
}

function rankOf(world: SchedulerWorld, query: FullQuery, slot: ReferenceSlot): Ranked {
  const { startsAt, endsAt, studioId } = slot;
  const [other, plain, unlike, load, place] = interviewerRank(world, query, slot);
  const room = byRegion(world.studios, (one) => one.region).findIndex((one) => one.id === studioId);
  const interpreter = world.interpreters?.findIndex((one) => one.id === slot.interpreterId) ?? -1;
  const travel = query.travelMinutes[studioId] ?? Infinity;
  const suits = suitsChild(query, startsAt, endsAt);
  const { date } = clockAt(startsAt);
  return {
    slot,
    suits,
    withinStart: [other, plain, unlike, travel, room, load, place, interpreter],
    overall: [date, other, plain, unlike, travel, Number(!suits), load, startsAt],
  };
}

function interviewerRank(
  { interviewers }: SchedulerWorld,
  query: FullQuery,
  slot: ReferenceSlot,
): [number, number, number, number, number] {
  const { sameInterviewer, interviewerSex } = query;
  const { interviewerId } = slot;
  const roster = byRegion(interviewers, (one) => one.regions?.[0] ?? '');
  const place = roster.findIndex((one) => one.id === interviewerId);
  const one = roster[place]!;
  const other = Number(sameInterviewer?.interviewerId !== interviewerId);
  const plain = Number(!specialises(query, slot, one));
  return [other, plain, Number(interviewerSex?.sex !== one.sex), one.load, place];
}

/** Equals are told apart by region, then by the order they came in. */
function byRegion<Resource>(
  resources: readonly Resource[],
  regionOf: (resource: Resource) => string,
): readonly Resource[] {
  return resources.toSorted((one, other) =>
    regionOf(one) < regionOf(other) ? -1 : Number(regionOf(one) > regionOf(other)),
  );
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  if (place < 0) return 0;
  return (one[place] ?? 0) < (other[place] ?? 0) ? -1 : 1;
}
