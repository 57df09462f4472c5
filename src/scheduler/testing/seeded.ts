/** A small generator of repeatable chance (mulberry32): the same seed, the same world. */
export interface Chance {
  /** A whole number from 0 up to `below`. */
  readonly below: (below: number) => number;
  readonly pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
  readonly maybe: (percent: number) => boolean;
  readonly some: <Value>(values: readonly Value[], percent: number) => Value[];
}

export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
  return {
    below,
    pick: (values) => values[below(values.length)] ?? values[0],
    maybe: (percent) => below(100) < percent,
    some: (values, percent) => values.filter(() => below(100) < percent),
  };
}
