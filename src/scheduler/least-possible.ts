import { at, type Places, priceAt } from './places.js';

/**
 * What a place is worth to those who would also have it, in the unit of the costs, never below 0.
 *
 * With them anybody can check that a plan is the cheapest, without knowing how it was made: see `leastPossible`.
 */
export interface Prices {
  /** One more place in a cell, above what its zone asks. */
  readonly cells: Float64Array;
  /** One more session of the interviewers of a zone. */
  readonly zones: Float64Array;
  /** The price of having no place, above anything a whole plan can cost. */
  readonly none: number;
}

/**
 * No placement in which nobody waits longer than `longest` days costs less than this, everybody without a place counted at `prices.none`. True of any prices; a placement
 * that costs just this is the cheapest of those that place most.
 *
 * Each child pays at least what its cheapest place costs, price included; of that the prices give back at most what
 * all places together can take in. Source: weak duality of linear programs.
 */
export function leastPossible(places: Places, prices: Prices, longest = Infinity): number {
  let paid = 0;
  for (let child = 0; child < places.children; child += 1)
    paid += leastFor(places, prices, child, longest);
  return paid - takenIn(places.cellLimits, prices.cells) - takenIn(places.zoneLimits, prices.zones);
}

function leastFor(
  { starts, cells, costs, waits, zoneOfCell }: Places,
  prices: Prices,
  child: number,
  longest: number,
): number {
  const last = at(starts, child + 1);
  let least = prices.none;
  for (let place = at(starts, child); place < last; place += 1) {
    if (at(waits, place) > longest) continue;
    const cell = at(cells, place);
    const price = priceAt(prices.cells, cell) + priceAt(prices.zones, at(zoneOfCell, cell));
    least = Math.min(least, at(costs, place) + price);
  }
  return least;
}

function takenIn(limits: Int32Array, prices: Float64Array): number {
  return limits.reduce((sum, limit, index) => sum + limit * priceAt(prices, index), 0);
}
