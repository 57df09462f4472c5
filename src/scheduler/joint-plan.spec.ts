import { describe, expect, it } from '@jest/globals';
import { allocate } from './allocate.js';
import { figuresOf, placeOneByOne, planJointly } from './joint-plan.js';
import { type Allocation, type PlacingOption, placesOf } from './places.js';
import { everyPlacement, scarceAllocation, smallAllocation } from './testing/random-allocation.js';

const option = (cell: number, cost: number, wait = cost): PlacingOption => ({ cell, cost, wait });

/** Cells of one place in zones of their own, unless told. */
const problem = (
  options: readonly (readonly PlacingOption[])[],
  given: Partial<Allocation> = {},
): Allocation => {
  const cells = 1 + Math.max(-1, ...options.flatMap((one) => one.map(({ cell }) => cell)));
  return {
    options,
    cellLimits: Array.from({ length: cells }, () => 1),
    zoneOfCell: Array.from({ length: cells }, (_, cell) => cell),
    zoneLimits: Array.from({ length: cells }, () => 1),
    ...given,
  };
};

describe('a joint plan', () => {
  it('lets somebody move so that everybody has a place', () => {
    const scarce = problem([[option(0, 1), option(1, 2)], [option(0, 1)]]);

    expect([...placeOneByOne(placesOf(scarce), [0, 1])]).toEqual([0, -1]);
    expect([...planJointly(scarce).placement]).toEqual([1, 0]);
  });

  it('serves the first in the order first when it goes one by one', () => {
    const contested = problem([[option(0, 1), option(1, 9)], [option(0, 1)]]);

    expect([...placeOneByOne(placesOf(contested), [1, 0])]).toEqual([1, 0]);
  });

  it('keeps the longest wait short before it saves cost', () => {
    const tempting = problem([
      [option(0, 0, 5), option(1, 50, 6)],
      [option(0, 0, 7), option(2, 1, 40)],
    ]);

    const { figures } = planJointly(tempting);

    expect(figures).toEqual({ placed: 2, worstWait: 7, totalWait: 13, cost: 50 });
  });

  it('counts the interviewers of a zone over its studios', () => {
    const apart = [[option(0, 1)], [option(1, 1)]];
    const shared = { zoneOfCell: [0, 0] };

    const [one, two] = [1, 2].map((limit) =>
      planJointly(problem(apart, { ...shared, zoneLimits: [limit] })),
    );

    expect(one?.figures.placed).toBe(1);
    expect(two?.figures.placed).toBe(2);
  });

  it('leaves out who fits nowhere, and nobody else', () => {
    const plan = planJointly(problem([[], [option(0, 3)]]));

    expect([...plan.placement]).toEqual([-1, 0]);
    expect(planJointly(problem([])).figures).toEqual({
      placed: 0,
      worstWait: 0,
      totalWait: 0,
      cost: 0,
    });
  });

  it('takes no cost that is not a whole number', () => {
    expect(() => planJointly(problem([[option(0, 0.5)]]))).toThrow(RangeError);
    expect(() => planJointly(problem([[option(0, 2 ** 31)]]))).toThrow(RangeError);
    expect(planJointly(problem([[option(0, 2 ** 31 - 1)]])).figures.cost).toBe(2 ** 31 - 1);
  });

  it('is the best of all ways in small random worlds, by number, longest wait and cost in that order', () => {
    for (let seed = 1; seed <= 3_000; seed += 1) {
      const world = smallAllocation(seed);
      const places = placesOf(world);
      const ways = everyPlacement(world).map((way) => figuresOf(places, way));
      const most = Math.max(...ways.map(({ placed }) => placed));
      const fullest = ways.filter(({ placed }) => placed === most);
      const bound = Math.min(...fullest.map(({ worstWait }) => worstWait));
      const cheapest = Math.min(
        ...fullest.filter(({ worstWait }) => worstWait === bound).map(({ cost }) => cost),
      );

      const { figures } = planJointly(world);

      expect({ seed, ...figures }).toMatchObject({
        seed,
        placed: most,
        worstWait: bound,
        cost: cheapest,
      });
    }
  });

  it('never places fewer than a plan that minds no wait, however scarce the places are', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const scarce = scarceAllocation(seed);
      const places = placesOf(scarce);
      const most = figuresOf(places, allocate(places).placement).placed;

      const { figures } = planJointly(scarce);

      expect({ seed, placed: figures.placed }).toEqual({ seed, placed: most });
    }
  });
});
