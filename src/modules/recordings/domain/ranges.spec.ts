import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coveredLength, intersectRanges, mergeRanges } from './ranges.js';

const range = fc
  .tuple(fc.nat(200), fc.nat(40))
  .map(([from, length]) => ({ from, to: from + length }));
const ranges = fc.array(range, { maxLength: 12 });
const points = (of: readonly { from: number; to: number }[]) =>
  new Set(
    of.flatMap(({ from, to }) =>
      Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index),
    ),
  );

describe('ranges that were watched', () => {
  it('become one when they touch', () => {
    expect(
      mergeRanges([
        { from: 5, to: 9 },
        { from: 0, to: 5 },
      ]),
    ).toEqual([{ from: 0, to: 9 }]);
  });

  it('stay two when a single millisecond lies between them', () => {
    expect(
      mergeRanges([
        { from: 0, to: 5 },
        { from: 6, to: 9 },
      ]),
    ).toEqual([
      { from: 0, to: 5 },
      { from: 6, to: 9 },
    ]);
  });

  it('count once where they overlap, and one inside another adds nothing', () => {
    expect(
      mergeRanges([
        { from: 0, to: 10 },
        { from: 2, to: 4 },
        { from: 8, to: 12 },
      ]),
    ).toEqual([{ from: 0, to: 12 }]);
    expect(
      coveredLength([
        { from: 0, to: 10 },
        { from: 2, to: 4 },
      ]),
    ).toBe(10);
  });

  it('vanish when they are empty', () => {
    expect(mergeRanges([{ from: 3, to: 3 }])).toEqual([]);
  });

  it('cover the same milliseconds before and after merging, in the fewest pieces', () => {
    fc.assert(
      fc.property(ranges, (given) => {
        const merged = mergeRanges(given);
        expect(points(merged)).toEqual(points(given));
        for (let index = 1; index < merged.length; index += 1)
          expect(merged[index]!.from).toBeGreaterThan(merged[index - 1]!.to);
        expect(coveredLength(given)).toBe(points(given).size);
      }),
    );
  });

  it('intersect to exactly what lies in both', () => {
    fc.assert(
      fc.property(ranges, ranges, (left, right) => {
        const both = points(right);
        expect(points(intersectRanges(left, right))).toEqual(
          new Set([...points(left)].filter((point) => both.has(point))),
        );
      }),
    );
  });
});
