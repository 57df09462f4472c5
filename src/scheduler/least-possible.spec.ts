import { describe, expect, it } from '@jest/globals';
import { allocate } from './allocate.js';
import { figuresOf } from './joint-plan.js';
import { leastPossible, type Prices } from './least-possible.js';
import { type Allocation, type Placement, type Places, placesOf } from './places.js';
import { everyPlacement, scarceAllocation, smallAllocation } from './testing/random-allocation.js';
import { seeded } from './testing/seeded.js';
import { leastWorstWait } from './worst-wait.js';

/** What a placement costs when everybody without a place is counted at the price of none. */
const counted = (places: Places, placement: Placement, none: number): number => {
  const { cost, placed } = figuresOf(places, placement);
  return cost + none * (places.children - placed);
};

const withinLimits = ({ cellLimits, zoneLimits, zoneOfCell }: Allocation, placement: Placement) => {
  const taken = [...placement].filter((cell) => cell >= 0);
  const inCell = (cell: number) => taken.filter((one) => one === cell).length;
  const inZone = (zone: number) => taken.filter((one) => zoneOfCell[one] === zone).length;
  return (
    cellLimits.every((limit, cell) => inCell(cell) <= limit) &&
    zoneLimits.every((limit, zone) => inZone(zone) <= limit)
  );
};

describe('the prices of a plan', () => {
  it('prove that the plan is the cheapest, in small worlds and where places are scarce', () => {
    const worlds = [
      ...Array.from({ length: 2_000 }, (_, seed) => smallAllocation(seed + 1)),
      ...Array.from({ length: 40 }, (_, seed) => scarceAllocation(seed + 1)),
    ];
    for (const [seed, world] of worlds.entries()) {
      const places = placesOf(world);

      const longest = leastWorstWait(places);

      const { placement, prices } = allocate(places, longest);

      const proof = {
        least: leastPossible(places, prices, longest),
        worstWait: figuresOf(places, placement).worstWait,
        within: withinLimits(world, placement),
        negative: [...prices.cells, ...prices.zones].some((price) => price < 0),
      };
      expect({ seed, ...proof }).toEqual({
        seed,
        least: counted(places, placement, prices.none),
        worstWait: longest,
        within: true,
        negative: false,
      });
    }
  });

  it('promise too little when they are wrong, never too much', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const world = smallAllocation(seed);
      const places = placesOf(world);
      const chance = seeded(seed);
      const prices: Prices = {
        cells: Float64Array.from(world.cellLimits, () => chance.below(12)),
        zones: Float64Array.from(world.zoneLimits, () => chance.below(12)),
        none: 200,
      };
      const cheapest = Math.min(
        ...everyPlacement(world).map((way) => counted(places, way, prices.none)),
      );

      expect(leastPossible(places, prices)).toBeLessThanOrEqual(cheapest);
    }
  });

  it('ask nothing for a place that nobody else would have', () => {
    const places = placesOf({
      options: [[{ cell: 0, cost: 7, wait: 1 }]],
      cellLimits: [2, 1],
      zoneOfCell: [0, 0],
      zoneLimits: [2],
    });

    const { prices } = allocate(places);

    expect([...prices.cells, ...prices.zones]).toEqual([0, 0, 0]);
    expect(leastPossible(places, prices)).toBe(7);
  });
});
