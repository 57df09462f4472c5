import { describe, expect, it } from '@jest/globals';
import { figuresOf } from './joint-plan.js';
import { Matching } from './matching.js';
import { type Allocation, placesOf } from './places.js';
import { everyPlacement, smallAllocation } from './testing/random-allocation.js';
import { leastWorstWait } from './worst-wait.js';

describe('the least possible worst wait', () => {
  it('is that of the best of all ways that place most', () => {
    for (let seed = 1; seed <= 2_000; seed += 1) {
      const world = smallAllocation(seed);
      const places = placesOf(world);
      const ways = everyPlacement(world).map((way) => figuresOf(places, way));
      const most = Math.max(...ways.map(({ placed }) => placed));
      const worst = ways.filter(({ placed }) => placed === most).map(({ worstWait }) => worstWait);

      expect({ seed, wait: leastWorstWait(places) }).toEqual({ seed, wait: Math.min(...worst) });
    }
  });

  it('is nothing where nobody can be placed', () => {
    const none: Allocation = { options: [[], []], cellLimits: [], zoneOfCell: [], zoneLimits: [] };

    expect(leastWorstWait(placesOf(none))).toBe(0);
  });

  it('follows a chain of moves as long as the list of children', () => {
    const length = 20_000;
    const wait = 3;
    const chain: Allocation = {
      // Each child but the last can move one cell up; the last child needs the first cell.
      options: Array.from({ length }, (_, child) =>
        child === length - 1
          ? [{ cell: 0, cost: 0, wait }]
          : [
              { cell: child, cost: 0, wait },
              { cell: child + 1, cost: 0, wait },
            ],
      ),
      cellLimits: Array.from({ length }, () => 1),
      zoneOfCell: Array.from({ length }, (_, cell) => cell),
      zoneLimits: Array.from({ length }, () => 1),
    };
    const matching = new Matching(placesOf(chain));

    matching.place(wait, length);

    expect(matching.placed).toBe(length);
    matching.place(wait - 1, length);
    expect(matching.placed).toBe(0);
  });
});
