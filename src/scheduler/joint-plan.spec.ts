import { describe, expect, it } from '@jest/globals';
import { allocate, type Allocation, type PlacingOption } from './allocate.js';
import { figuresOf, placeOneByOne, planJointly } from './joint-plan.js';
import { seeded } from './testing/seeded.js';
import { leastWorstWait } from './worst-wait.js';

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

/** Every way of placing everybody, tried. */
function everyPlacement({ options, cellLimits, zoneOfCell, zoneLimits }: Allocation): number[][] {
  const found: number[][] = [];
  const cells = [...cellLimits];
  const zones = [...zoneLimits];
  const tryFrom = (child: number, placed: readonly number[]): void => {
    if (child === options.length) {
      found.push([...placed]);
      return;
    }
    tryFrom(child + 1, [...placed, -1]);
    for (const { cell } of options[child]!) {
      const zone = zoneOfCell[cell]!;
      if (cells[cell] === 0 || zones[zone] === 0) continue;
      cells[cell]! -= 1;
      zones[zone]! -= 1;
      tryFrom(child + 1, [...placed, cell]);
      cells[cell]! += 1;
      zones[zone]! += 1;
    }
  };
  tryFrom(0, []);
  return found;
}

describe('a joint plan', () => {
  it('lets somebody move so that everybody has a place', () => {
    const scarce = problem([[option(0, 1), option(1, 2)], [option(0, 1)]]);

    expect([...placeOneByOne(scarce, [0, 1])]).toEqual([0, -1]);
    expect([...planJointly(scarce, [0, 1]).placement]).toEqual([1, 0]);
  });

  it('keeps the longest wait short before it saves cost', () => {
    const tempting = problem([
      [option(0, 0, 5), option(1, 50, 6)],
      [option(0, 0, 7), option(2, 1, 40)],
    ]);

    const { figures } = planJointly(tempting, [0, 1]);

    expect(figures).toMatchObject({ placed: 2, worstWait: 7, cost: 50 });
  });

  it('counts the interviewers of a zone over its studios', () => {
    const shared = { zoneOfCell: [0, 0], zoneLimits: [1] };

    expect(
      planJointly(problem([[option(0, 1)], [option(1, 1)]], shared), [0, 1]).figures.placed,
    ).toBe(1);
  });

  it('leaves out who fits nowhere, and nobody else', () => {
    const plan = planJointly(problem([[], [option(0, 3)]]), [0, 1]);

    expect([...plan.placement]).toEqual([-1, 0]);
    expect(planJointly(problem([]), []).figures).toEqual({
      placed: 0,
      worstWait: 0,
      totalWait: 0,
      cost: 0,
    });
  });

  it('is the best of all ways in small random worlds, by number, longest wait and cost in that order', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const chance = seeded(seed);
      const cells = 1 + chance.below(4);
      const zones = 1 + chance.below(2);
      const world: Allocation = {
        options: Array.from({ length: 1 + chance.below(5) }, () =>
          Array.from({ length: cells }, (_, cell) =>
            option(cell, chance.below(20), 1 + chance.below(6)),
          ).filter(() => chance.below(4) > 0),
        ),
        cellLimits: Array.from({ length: cells }, () => chance.below(3)),
        zoneOfCell: Array.from({ length: cells }, () => chance.below(zones)),
        zoneLimits: Array.from({ length: zones }, () => chance.below(4)),
      };
      const ways = everyPlacement(world).map((way) => figuresOf(world, Int32Array.from(way)));
      const most = Math.max(...ways.map(({ placed }) => placed));
      const fullest = ways.filter(({ placed }) => placed === most);
      const bound = Math.min(...fullest.map(({ worstWait }) => worstWait));
      const cheapest = Math.min(
        ...fullest.filter(({ worstWait }) => worstWait === bound).map(({ cost }) => cost),
      );

      const { figures } = planJointly(
        world,
        world.options.map((_, child) => child),
      );

      expect({ seed, ...figures }).toMatchObject({
        seed,
        placed: most,
        worstWait: bound,
        cost: cheapest,
      });
    }
  });

  it('leaves nobody out so that the others wait shorter, also where zones are full and many must move', () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const chance = seeded(seed);
      const cells = 60;
      const world: Allocation = {
        options: Array.from({ length: 70 }, () =>
          Array.from({ length: cells }, (_, cell) =>
            option(cell, chance.below(50), chance.below(10) + Math.floor(cell / 3)),
          ).filter(() => chance.below(4) === 0),
        ),
        cellLimits: Array.from({ length: cells }, () => 1 + chance.below(2)),
        zoneOfCell: Array.from({ length: cells }, (_, cell) => Math.floor(cell / 3)),
        zoneLimits: Array.from({ length: cells / 3 }, () => 2 + chance.below(3)),
      };
      const most = [...allocate(world)].filter((cell) => cell >= 0).length;

      const { figures } = planJointly(
        world,
        world.options.map((_, child) => child),
      );

      expect({ seed, placed: figures.placed }).toEqual({ seed, placed: most });
    }
  });

  it('knows the bound without naming a plan', () => {
    expect(leastWorstWait(problem([[option(0, 1, 9), option(1, 9, 4)], [option(1, 1, 3)]]))).toBe(
      9,
    );
  });
});
