import { allocate } from './allocate.js';
import { figuresOf, type PlanFigures } from './joint-plan.js';
import type { Prices } from './least-possible.js';
import {
  type Allocation,
  at,
  NO_PLACE,
  type Placement,
  type Places,
  placesOf,
  priceAt,
} from './places.js';
import { leastWorstWait } from './worst-wait.js';

/** Children who would best come in one journey, such as siblings. */
export interface Company {
  /** Groups have no child in common. */
  readonly groups: readonly (readonly number[])[];
  /** Per cell where it lets a group meet, such as its studio and day, or its day; the best kind of meeting first. */
  readonly meetings: readonly (readonly number[])[];
  /** What a plan may cost more for each journey that it spares. */
  readonly worth: number;
  /** A longest wait of so many days at most may grow up to them. */
  readonly within: number;
}

/** What a group could agree on, with the least that the plan would cost more. */
interface Meeting {
  readonly point: number;
  readonly extra: number;
}

interface Solved {
  readonly options: Allocation['options'];
  readonly places: Places;
  readonly placement: Placement;
  readonly prices: Prices;
  readonly figures: PlanFigures;
}

/** Meetings of one kind that are tried for a group; a bound that holds for any prices puts them in order. */
const TRIES = 4;
/** Plans made at most, so that many groups do not keep the others waiting. */
const MOST_PLANS = 40;

/**
 * The options left when groups that can be kept together are: nobody loses a place for it, nobody waits longer than
 * somebody must or than is `within` bounds, and the whole costs no more than the journeys spared are worth.
 *
 * One group after the other; each time the plan is made anew, so that it is the cheapest for the meetings chosen.
 */
export function keepTogether(allocation: Allocation, company: Company): Allocation['options'] {
  const gathering = new Gathering(allocation, company);
  for (const group of company.groups) gathering.gather(group);
  return gathering.options;
}

class Gathering {
  private readonly longest: number;
  private solved: Solved;
  private plans = 0;

  constructor(
    private readonly allocation: Allocation,
    private readonly company: Company,
  ) {
    this.longest = Math.max(leastWorstWait(placesOf(allocation)), company.within);
    this.solved = this.solve(allocation.options);
  }

  get options(): Allocation['options'] {
    return this.solved.options;
  }

  gather(group: readonly number[]): void {
    for (const kind of this.company.meetings) {
      const members = group.filter((child) => this.solved.placement[child] !== NO_PLACE);
      const journeys = new Set(members.map((child) => this.pointOf(kind, this.solved, child))).size;
      if (journeys < 2) return;
      const most = (journeys - 1) * this.company.worth;
      const better = this.together(members, kind, most);
      if (better === undefined) continue;
      this.solved = better;
      return;
    }
  }

  /** The first plan, of those that look cheapest, in which the members meet. */
  private together(
    members: readonly number[],
    kind: readonly number[],
    most: number,
  ): Solved | undefined {
    const { placed, cost } = this.solved.figures;
    for (const { point } of this.meetingsOf(members, kind, most)) {
      if (this.plans >= MOST_PLANS) return undefined;
      const tried = this.solve(meetAt(this.options, members, (cell) => kind[cell] === point));
      const met = members.every((child) => this.pointOf(kind, tried, child) === point);
      if (met && tried.figures.placed === placed && tried.figures.cost <= cost + most) return tried;
    }
    return undefined;
  }

  private solve(options: Allocation['options']): Solved {
    this.plans += 1;
    const places = placesOf({ ...this.allocation, options });
    const { placement, prices } = allocate(places, this.longest);
    return { options, places, placement, prices, figures: figuresOf(places, placement) };
  }

  private pointOf(kind: readonly number[], { placement }: Solved, child: number): number {
    return kind[placement[child] ?? NO_PLACE] ?? NO_PLACE;
  }

  /** What a group could agree on within the price, the cheapest first. Source of the bound: weak duality. */
  private meetingsOf(
    members: readonly number[],
    kind: readonly number[],
    most: number,
  ): readonly Meeting[] {
    const extras = members.map((child) => this.extraOf(child, kind));
    const [first = new Map<number, number>(), ...others] = extras;
    return [...first]
      .map(([point, extra]) => ({
        point,
        extra: others.reduce((sum, of) => sum + (of.get(point) ?? Infinity), extra),
      }))
      .filter(({ extra }) => extra <= most)
      .toSorted((one, other) => one.extra - other.extra)
      .slice(0, TRIES);
  }

  /** Per point what a child's cheapest place there costs above its cheapest of all, prices included. */
  private extraOf(child: number, kind: readonly number[]): ReadonlyMap<number, number> {
    const { starts, cells, waits } = this.solved.places;
    const least = new Map<number, number>();
    const last = at(starts, child + 1);
    for (let place = at(starts, child); place < last; place += 1) {
      const point = kind[at(cells, place)];
      if (point === undefined || at(waits, place) > this.longest) continue;
      least.set(point, Math.min(least.get(point) ?? Infinity, this.offerOf(place)));
    }
    const cheapest = Math.min(...least.values());
    return new Map([...least].map(([point, offer]) => [point, offer - cheapest]));
  }

  private offerOf(place: number): number {
    const { places, prices } = this.solved;
    const cell = at(places.cells, place);
    const price = priceAt(prices.cells, cell) + priceAt(prices.zones, at(places.zoneOfCell, cell));
    return at(places.costs, place) + price;
  }
}

function meetAt(
  options: Allocation['options'],
  members: readonly number[],
  isThere: (cell: number) => boolean,
): Allocation['options'] {
  return options.map((of, child) =>
    members.includes(child) ? of.filter(({ cell }) => isThere(cell)) : of,
  );
}
