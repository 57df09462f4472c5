import { describe, expect, it } from '@jest/globals';
import { spreadStarts } from './spread.js';
import { seeded } from './testing/seeded.js';

const cells = (...of: number[]) => of.map((cell) => ({ cell }));
const QUARTERS = Array.from({ length: 36 }, (_, place) => 32 + place);

describe('the times offered of one day', () => {
  it('are morning, noon and afternoon rather than neighbouring quarters', () => {
    expect(spreadStarts(cells(...QUARTERS), 5)).toEqual(cells(32, 40, 48, 56, 64));
    expect(spreadStarts(cells(...QUARTERS.slice(0, 7)), 5)).toEqual(cells(32, 33, 34, 36, 38));
  });

  it('begin with the best and stay in order of rank', () => {
    expect(spreadStarts(cells(50, 51, 32, 33), 2)).toEqual(cells(50, 32));
    expect(spreadStarts(cells(50, 51, 32, 33), 3)).toEqual(cells(50, 51, 32));
    expect(spreadStarts(cells(50, 51), 0)).toEqual([]);
  });

  it('are as many as there are, and never near each other while a far one is left out', () => {
    const chance = seeded(7);
    for (let round = 0; round < 2000; round += 1) {
      const ranked = QUARTERS.filter(() => chance.maybe(40))
        .map((cell) => ({ cell, by: chance.below(1_000_000) }))
        .toSorted((one, other) => one.by - other.by);
      const count = 1 + chance.below(8);
      const kept = spreadStarts(ranked, count);

      expect(kept).toEqual(ranked.filter((one) => kept.includes(one)));
      expect(kept).toHaveLength(Math.min(count, ranked.length));
      expect(kept[0]).toBe(ranked[0]);
      const nearest = Math.min(
        ...kept.flatMap((one, at) => kept.slice(at + 1).map((two) => gap(one, two))),
      );
      const far = [8, 4, 2].find((least) => nearest < least);
      const left = ranked.filter((one) => !kept.includes(one));
      expect(
        far === undefined
          ? []
          : left.filter((one) => kept.every((other) => gap(one, other) >= far)),
      ).toEqual([]);
    }
  });
});

function gap(one: { readonly cell: number }, other: { readonly cell: number }): number {
  return Math.abs(one.cell - other.cell);
}
