/** A half-open stretch `[from, to)`, of bytes or of milliseconds. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The same stretches in order, as few as possible.
 *
 * Stretches that touch become one; a gap of a single unit stays a gap. Empty ones vanish.
 */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const sorted = ranges.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const merged: Range[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last === undefined || range.from > last.to) merged.push(range);
    else if (range.to > last.to) merged[merged.length - 1] = { from: last.from, to: range.to };
  }
  return merged;
}

/** What lies in both, merged. */
export function intersectRanges(left: readonly Range[], right: readonly Range[]): readonly Range[] {
  const both = left.flatMap((a) =>
    right.map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })),
  );
  return mergeRanges(both);
}

/** Length of everything covered; overlaps count once. */
export function coveredLength(ranges: readonly Range[]): number {
  return mergeRanges(ranges).reduce((sum, { from, to }) => sum + to - from, 0);
}
