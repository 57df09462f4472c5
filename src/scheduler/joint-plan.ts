import { allocate } from './allocate.js';
import {
  type Allocation,
  at,
  NO_PLACE,
  type Placement,
  type Places,
  placesOf,
  placeTaken,
} from './places.js';
import { Seating } from './seating.js';
import { leastWorstWait } from './worst-wait.js';

/** A plan and what it means for the children. */
export interface PlanFigures {
  readonly placed: number;
  /** The longest wait of anybody placed; 0 when nobody is. */
  readonly worstWait: number;
  readonly totalWait: number;
  readonly cost: number;
}

export interface JointPlan {
  readonly placement: Placement;
  readonly figures: PlanFigures;
}

/**
 * Places all who wait at once: first as many as can be, then the longest wait as short as can be, then least cost.
 *
 * Least cost alone would let one child wait longer so that others travel less; the cap comes first.
 */
export function planJointly(allocation: Allocation): JointPlan {
  const places = placesOf(allocation);
  const { placement } = allocate(places, leastWorstWait(places));
  return { placement, figures: figuresOf(places, placement) };
}

/** The usual way: the first in the order takes the cheapest place left, then the next. */
export function placeOneByOne(places: Places, order: readonly number[]): Placement {
  const seating = new Seating(places);
  for (const child of order) {
    const place = cheapestLeft(places, seating, child);
    if (place !== NO_PLACE) seating.seat(child, at(places.cells, place));
  }
  return seating.cellOfChild;
}

function cheapestLeft(places: Places, seating: Seating, child: number): number {
  const last = at(places.starts, child + 1);
  let best = NO_PLACE;
  let least = Infinity;
  for (let place = at(places.starts, child); place < last; place += 1) {
    const cost = at(places.costs, place);
    if (cost >= least || !seating.hasRoom(at(places.cells, place))) continue;
    best = place;
    least = cost;
  }
  return best;
}

/** What a placement means for the children; `NO_PLACE` where a child is not placed. */
export function figuresOf(places: Places, placement: Placement): PlanFigures {
  const figures = { placed: 0, worstWait: 0, totalWait: 0, cost: 0 };
  placement.forEach((cell, child) => {
    const place = placeTaken(places, child, cell);
    if (place === NO_PLACE) return;
    const wait = at(places.waits, place);
    figures.placed += 1;
    figures.worstWait = Math.max(figures.worstWait, wait);
    figures.totalWait += wait;
    figures.cost += at(places.costs, place);
  });
  return figures;
}
