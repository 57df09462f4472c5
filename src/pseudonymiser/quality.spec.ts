import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { compileIdentity, findIdentifiers, type KnownIdentity } from './index.js';
import { measure, total, type Answers, type Tally } from './measure.js';

interface LabelledDocument extends Answers {
  readonly vault: KnownIdentity;
}

function read(name: string): readonly LabelledDocument[] {
  const file = new URL(`../../test/pseudonymiser-set/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledDocument);
}

function figures(name: string): Tally {
  return total(
    read(name).map((document) =>
      measure(document, findIdentifiers(document.text, [compileIdentity(document.vault)])),
    ),
  );
}

/** What a set must reach, a little under what it did when this was written. */
interface Bar {
  readonly found: number;
  readonly direct: number;
  readonly any: number;
  readonly precision: number;
  readonly touched: number;
  readonly afterReview: number;
}

const MET: Bar = {
  found: 0.99,
  direct: 0.05,
  any: 0.1,
  precision: 0.98,
  touched: 0.025,
  afterReview: 0,
};

/** The bar where it is met; elsewhere what is reached, so that it can only get better. */
const BARS: readonly (readonly [string, Bar])[] = [
  ['tuned', MET],
  ['held-out', MET],
  ['tuned-2', { ...MET, direct: 0.07, any: 0.1, afterReview: 0.04 }],
  [
    'held-out-2',
    {
      ...MET,
      found: 0.96,
      direct: 0.17,
      any: 0.42,
      precision: 0.965,
      touched: 0.055,
      afterReview: 0.13,
    },
  ],
  ['tuned-3', { ...MET, found: 0.98, direct: 0.19, any: 0.35, afterReview: 0.04 }],
  [
    'held-out-3',
    { found: 0.97, direct: 0.28, any: 0.4, precision: 0.965, touched: 0.06, afterReview: 0.18 },
  ],
  ['tuned-4', { ...MET, afterReview: 0.05 }],
  ['tuned-8', { ...MET, found: 0.97, direct: 0.31, any: 0.43, afterReview: 0.12 }],
  [
    'tuned-9',
    {
      ...MET,
      found: 0.95,
      direct: 0.43,
      any: 0.7,
      precision: 0.97,
      touched: 0.045,
      afterReview: 0.18,
    },
  ],
  [
    'held-out-7',
    { found: 0.975, direct: 0.31, any: 0.47, precision: 0.955, touched: 0.05, afterReview: 0.12 },
  ],
  [
    'held-out-8',
    { found: 0.94, direct: 0.6, any: 0.8, precision: 0.975, touched: 0.042, afterReview: 0.3 },
  ],
  [
    'held-out-10',
    { found: 0.97, direct: 0.34, any: 0.4, precision: 0.98, touched: 0.025, afterReview: 0.23 },
  ],
  [
    'held-out-11',
    { found: 0.92, direct: 0.58, any: 0.72, precision: 0.975, touched: 0.034, afterReview: 0.58 },
  ],
  [
    'held-out-14',
    { found: 0.96, direct: 0.38, any: 0.56, precision: 0.985, touched: 0.015, afterReview: 0.21 },
  ],
  [
    'held-out-15',
    { found: 0.965, direct: 0.37, any: 0.48, precision: 0.995, touched: 0.005, afterReview: 0.31 },
  ],
  [
    'held-out-16',
    { found: 0.935, direct: 0.45, any: 0.58, precision: 0.974, touched: 0.028, afterReview: 0.3 },
  ],
  [
    'held-out-17',
    { found: 0.947, direct: 0.48, any: 0.55, precision: 0.971, touched: 0.038, afterReview: 0.28 },
  ],
  [
    'held-out-12',
    { found: 0.975, direct: 0.3, any: 0.34, precision: 0.98, touched: 0.01, afterReview: 0.13 },
  ],
  ['held-out-4', { ...MET, found: 0.975, direct: 0.13, any: 0.38, afterReview: 0.07 }],
  ['tuned-5', { ...MET, found: 0.98, direct: 0.15, any: 0.29 }],
  ['tuned-6', { ...MET, direct: 0.1, afterReview: 0.1 }],
  [
    'tuned-7',
    { found: 0.93, direct: 0.54, any: 0.6, precision: 0.955, touched: 0.052, afterReview: 0.34 },
  ],
  ['held-out-5', { ...MET, direct: 0.17, any: 0.17, afterReview: 0.09 }],
];

describe.each(BARS)('pseudonymiser on the %s documents', (name, bar) => {
  const tally = figures(name);

  test('finds the mentions', () => {
    expect(tally.found / tally.mentions).toBeGreaterThanOrEqual(bar.found);
  });

  test('leaks in few documents, and in fewer after review', () => {
    expect(tally.leakDirect / tally.documents).toBeLessThanOrEqual(bar.direct);
    expect(tally.leakAny / tally.documents).toBeLessThanOrEqual(bar.any);
    expect(tally.leakAfterReview / tally.documents).toBeLessThanOrEqual(bar.afterReview);
  });

  test('replaces little else', () => {
    expect(tally.rightCharacters / tally.characters).toBeGreaterThanOrEqual(bar.precision);
    expect(tally.touched / tally.negatives).toBeLessThanOrEqual(bar.touched);
  });

  test('offers at most one doubtful place in 100 words', () => {
    expect(tally.offers / tally.words).toBeLessThanOrEqual(0.01);
  });
});
