import { allocate, type Allocation, costOf, type Placement } from './allocate.js';
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
  /** What choosing one child after the other would have given. */
  readonly oneByOne: { readonly placement: Placement; readonly figures: PlanFigures };
}

/**
 * Places all who wait at once: first as many as can be, then the longest wait as short as can be, then least cost.
 *
 * Least cost alone would let one child wait longer so that others travel less; the cap comes first. `order` is who
 * would be served first one by one.
 */
export function planJointly(problem: Allocation, order: readonly number[]): JointPlan {
  const capped = within(problem, leastWorstWait(problem));
  const placement = allocate(capped);
  const alone = placeOneByOne(problem, order);
  return {
    placement,
    figures: figuresOf(problem, placement),
    oneByOne: { placement: alone, figures: figuresOf(problem, alone) },
  };
}

function within(problem: Allocation, longest: number): Allocation {
  const options = problem.options.map((one) => one.filter(({ wait }) => wait <= longest));
  return { ...problem, options };
}

/** The usual way: the first in the order takes the cheapest place left, then the next. */
export function placeOneByOne(problem: Allocation, order: readonly number[]): Placement {
  const { options, cellLimits, zoneOfCell, zoneLimits } = problem;
  const cells = [...cellLimits];
  const zones = [...zoneLimits];
  const placement = new Int32Array(options.length).fill(-1);
  for (const child of order) {
    const open = (options[child] ?? []).filter(
      ({ cell }) => (cells[cell] ?? 0) > 0 && (zones[zoneOfCell[cell] ?? -1] ?? 0) > 0,
    );
    const best = open.toSorted((left, right) => left.cost - right.cost)[0];
    if (best === undefined) continue;
    const zone = zoneOfCell[best.cell] ?? -1;
    placement[child] = best.cell;
    cells[best.cell] = (cells[best.cell] ?? 0) - 1;
    zones[zone] = (zones[zone] ?? 0) - 1;
  }
  return placement;
}

export function figuresOf(problem: Allocation, placement: Placement): PlanFigures {
  const waits = problem.options.flatMap((one, child) =>
    one.filter(({ cell }) => cell === placement[child]).map(({ wait }) => wait),
  );
  return {
    placed: waits.length,
    worstWait: waits.reduce((longest, wait) => Math.max(longest, wait), 0),
    totalWait: waits.reduce((sum, wait) => sum + wait, 0),
    cost: costOf(problem, placement),
  };
}
