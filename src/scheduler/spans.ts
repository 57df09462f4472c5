import type { Period } from './types.js';

/** A half-open stretch of instants in milliseconds since the epoch. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The same stretch in numbers; an empty or turned-round one stays empty. */
export function spanOf(period: Period): Span {
  return { from: period.from.getTime(), to: period.to.getTime() };
}

/** Half-open on purpose: 10:00-11:00 and 11:00-12:00 do not overlap. */
export function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to && one.from < one.to && other.from < other.to;
}

/** Joins stretches that overlap or touch, in order of time, and drops empty ones. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const ordered = spans
    .filter((span) => span.from < span.to)
    .toSorted((one, other) => one.from - other.from);
  const result: Span[] = [];
  for (const span of ordered) {
    const last = result.at(-1);
    if (last === undefined || last.to < span.from) result.push(span);
    else if (last.to < span.to) result[result.length - 1] = { from: last.from, to: span.to };
  }
  return result;
}

/** Whether every instant of a stretch lies in at least one of the others. */
export function covered(span: Span, by: readonly Span[]): boolean {
  return merged(by).some((one) => one.from <= span.from && span.to <= one.to);
}

/** Those parts of the stretches that none of the others touch. */
export function without(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  return merged(taken).reduce<readonly Span[]>(
    (left, hole) =>
      left.flatMap((span) =>
        overlaps(span, hole)
          ? [
              { from: span.from, to: hole.from },
              { from: hole.to, to: span.to },
            ].filter((part) => part.from < part.to)
          : [span],
      ),
    merged(spans),
  );
}
