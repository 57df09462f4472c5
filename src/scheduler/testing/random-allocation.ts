import type { Allocation } from '../places.js';
import { seeded } from './seeded.js';

/** A world small enough to try every placement in: up to five children and four cells. */
export function smallAllocation(seed: number): Allocation {
  const chance = seeded(seed);
  const cells = 1 + chance.below(4);
  const zones = 1 + chance.below(2);
  return {
    options: Array.from({ length: 1 + chance.below(5) }, () =>
      Array.from({ length: cells }, (_, cell) => ({
        cell,
        cost: chance.below(20),
        wait: 1 + chance.below(6),
      })).filter(() => chance.below(4) > 0),
    ),
    cellLimits: Array.from({ length: cells }, () => chance.below(3)),
    zoneOfCell: Array.from({ length: cells }, () => chance.below(zones)),
    zoneLimits: Array.from({ length: zones }, () => chance.below(4)),
  };
}

/** Five studios on forty days and more children than there is room for, in most worlds. */
export function scarceAllocation(seed: number): Allocation {
  const chance = seeded(seed);
  const [studios, days] = [5, 40];
  const cells = studios * days;
  const dayOf = (cell: number) => Math.floor(cell / studios);
  return {
    options: Array.from({ length: 60 }, () => {
      const waited = chance.below(30);
      return Array.from({ length: cells }, (_, cell) => ({
        cell,
        cost: chance.below(50),
        wait: waited + dayOf(cell),
      }));
    }),
    cellLimits: Array.from({ length: cells }, () => chance.below(3)),
    zoneOfCell: Array.from({ length: cells }, (_, cell) => dayOf(cell)),
    zoneLimits: Array.from({ length: days }, () => chance.below(3)),
  };
}

/** Every way of placing children within the limits, tried. */
export function everyPlacement({
  options,
  cellLimits,
  zoneOfCell,
  zoneLimits,
}: Allocation): Int32Array[] {
  const found: Int32Array[] = [];
  const cells = [...cellLimits];
  const zones = [...zoneLimits];
  const count = (cell: number, change: number): void => {
    cells[cell] = (cells[cell] ?? 0) + change;
    zones[zoneOfCell[cell] ?? 0] = (zones[zoneOfCell[cell] ?? 0] ?? 0) + change;
  };
  const tryFrom = (placed: readonly number[]): void => {
    const child = placed.length;
    if (child === options.length) {
      found.push(Int32Array.from(placed));
      return;
    }
    tryFrom([...placed, -1]);
    for (const { cell } of options[child] ?? []) {
      if (cells[cell] === 0 || zones[zoneOfCell[cell] ?? 0] === 0) continue;
      count(cell, -1);
      tryFrom([...placed, cell]);
      count(cell, 1);
    }
  };
  tryFrom([]);
  return found;
}
