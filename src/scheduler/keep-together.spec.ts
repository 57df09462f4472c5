import { describe, expect, it } from '@jest/globals';
import { figuresOf, planJointly } from './joint-plan.js';
import { type Company, keepTogether } from './keep-together.js';
import { type Allocation, placesOf, type PlacingOption } from './places.js';
import { everyPlacement, smallAllocation } from './testing/random-allocation.js';
import { leastWorstWait } from './worst-wait.js';

/** Cell 0 and 1 are two studios on a first day, cell 2 and 3 the same on the next, and so on. */
const studioAndDay = Array.from({ length: 8 }, (_, cell) => cell);
const day = studioAndDay.map((cell) => Math.floor(cell / 2));

const world = (
  options: readonly (readonly PlacingOption[])[],
  limits: readonly number[],
): Allocation => ({
  options,
  cellLimits: limits,
  zoneOfCell: limits.map((_, cell) => Math.floor(cell / 2)),
  zoneLimits: Array.from({ length: limits.length / 2 }, () => 9),
});

const on = (cell: number, cost = 10 * Math.floor(cell / 2)): PlacingOption => ({
  cell,
  cost,
  wait: 1 + Math.floor(cell / 2),
});
/** The same where nobody minds the days. */
const any = (cell: number): PlacingOption => ({ ...on(cell), wait: 9 });

const company = (worth: number, given: Partial<Company> = {}): Company => ({
  groups: [[0, 1]],
  meetings: [studioAndDay, day],
  worth,
  within: 0,
  ...given,
});

const planned = (allocation: Allocation, of: Company) => {
  const options = keepTogether(allocation, of);
  const { placement } = planJointly({ ...allocation, options });
  return [...placement];
};

describe('children who would best come together', () => {
  it('meet in one studio on one day where that costs no more than a journey is worth', () => {
    const roomy = world(
      [
        [any(0), any(2)],
        [any(1), any(2)],
      ],
      [1, 1, 2, 2],
    );

    // Side by side on the first day they cost nothing; in one studio a day later 20.
    expect(planned(roomy, company(19))).toEqual([0, 1]);
    expect(planned(roomy, company(20))).toEqual([2, 2]);
  });

  it('meet on one day in two studios where no studio can take them together', () => {
    const apart = world([[any(0), any(2)], [any(3)]], [1, 1, 1, 1]);

    expect(planned(apart, company(9))).toEqual([0, 3]);
    expect(planned(apart, company(10))).toEqual([2, 3]);
  });

  it('never let the longest wait grow, nor anybody lose a place', () => {
    const days = (...cells: readonly number[]) => cells.map((cell) => on(cell));
    const keen = company(1_000);

    // On the third day there is room for both, but nobody needs to wait so long.
    expect(planned(world([days(0, 4), days(2, 4)], [1, 0, 1, 0, 2, 0]), keen)).toEqual([0, 2]);
    // Somebody else waits until then anyway.
    expect(planned(world([days(0, 4), days(2, 4), days(5)], [1, 0, 1, 0, 2, 1]), keen)).toEqual([
      4, 4, 5,
    ]);
    // On the second day they would take the only place of a third child.
    expect(planned(world([days(0, 2), days(3), days(2)], [1, 0, 1, 1]), keen)).toEqual([0, 3, 2]);
  });

  it('let the longest wait grow as far as is within bounds', () => {
    const later = world(
      [
        [on(0), on(4)],
        [on(2), on(4)],
      ],
      [1, 0, 1, 0, 2, 0],
    );

    expect(planned(later, company(1_000, { within: 2 }))).toEqual([0, 2]);
    expect(planned(later, company(1_000, { within: 3 }))).toEqual([4, 4]);
  });

  it('are asked for nothing when they meet already, or are alone', () => {
    const roomy = world([[on(0), on(2)], [on(0), on(2)], [on(1)]], [2, 1, 1, 1]);

    expect(keepTogether(roomy, company(1_000))).toBe(roomy.options);
    expect(keepTogether(roomy, company(1_000, { groups: [[2]] }))).toBe(roomy.options);
    expect(keepTogether(roomy, company(1_000, { groups: [] }))).toBe(roomy.options);
  });

  it('let whoever has no place be, and keep the others together', () => {
    const three = world([[any(0), any(2)], [any(3)], []], [1, 1, 1, 1]);

    expect(planned(three, company(1_000, { groups: [[0, 1, 2]] }))).toEqual([2, 3, -1]);
  });

  it('meet exactly where a search of all ways says it is worth it, in small random worlds', () => {
    let met = 0;
    for (let seed = 1; seed <= 12_000; seed += 1) {
      const small = smallAllocation(seed);
      const places = placesOf(small);
      const [worth, kind] = [seed % 15, small.cellLimits.map((_, cell) => cell % 2)];
      const one = planJointly(small);
      const pointOf = (placement: Int32Array, child: number) => kind[placement[child] ?? -1] ?? -1;
      const members = [0, 1].filter((child) => pointOf(one.placement, child) >= 0);
      const journeys = new Set(members.map((child) => pointOf(one.placement, child))).size;
      // Where not all have a place, the cheapest plan may leave out one of the two: then they do not meet.
      if (journeys < 2 || one.figures.placed < small.options.length) continue;
      const longest = leastWorstWait(places);
      const together = everyPlacement(small)
        .filter((way) => pointOf(way, 0) >= 0 && pointOf(way, 0) === pointOf(way, 1))
        .map((way) => figuresOf(places, way))
        .filter(({ placed, worstWait }) => placed === one.figures.placed && worstWait <= longest);
      const least = Math.min(...together.map(({ cost }) => cost));
      const worthIt = least <= one.figures.cost + worth;

      const options = keepTogether(small, company(worth, { meetings: [kind] }));
      const { placement, figures } = planJointly({ ...small, options });

      met += Number(worthIt);
      expect({ seed, placed: figures.placed, within: figures.worstWait <= longest }).toEqual({
        seed,
        placed: one.figures.placed,
        within: true,
      });
      expect({ seed, met: pointOf(placement, 0) === pointOf(placement, 1) }).toEqual({
        seed,
        met: worthIt,
      });
      if (worthIt) expect({ seed, cost: figures.cost }).toEqual({ seed, cost: least });
    }
    expect(met).toBeGreaterThan(50);
  });
});
