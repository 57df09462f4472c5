import { describe, expect, it } from '@jest/globals';
import type { Place } from './document.js';
import { occurrencesOf, planSweep } from './sweep.js';

const aPlace = (number: number, start: number, end: number, more: Partial<Place> = {}): Place => ({
  number,
  start,
  end,
  type: 'NAME',
  certain: false,
  replacement: 'KN-7F3K-9QWD-H',
  decision: null,
  decisionReason: null,
  ...more,
});

describe('where words stand', () => {
  it('finds them as words of their own, also beside marks and at both ends', () => {
    expect(occurrencesOf('Roos', 'Roos, (Roos) en Roos')).toEqual([
      { start: 0, end: 4 },
      { start: 7, end: 11 },
      { start: 16, end: 20 },
    ]);
  });

  it('leaves longer words and other cases alone', () => {
    expect(occurrencesOf('Roos', 'Roosje plukt een roos voor Roosmarijn; MyRoos')).toEqual([]);
  });

  it('finds words that end in a mark', () => {
    expect(occurrencesOf('R.', 'Daar zat R. op de bank met R.K.')).toEqual([
      { start: 9, end: 11 },
      { start: 27, end: 29 },
    ]);
  });
});

describe('a decision everywhere', () => {
  const twice = [
    { start: 0, end: 4 },
    { start: 10, end: 14 },
  ];

  it('decides what is open and adds what nobody found', () => {
    const plan = planSweep({ type: 'NAME', decision: 'REPLACE' }, twice, [aPlace(1, 0, 4)]);

    expect(plan).toEqual({ decide: [1], add: [{ start: 10, end: 14 }], left: 0 });
  });

  it('overrules nobody, and takes nothing for another kind of data', () => {
    const plan = planSweep({ type: 'NAME', decision: 'REPLACE' }, twice, [
      aPlace(1, 0, 4, { decision: 'KEEP' }),
      aPlace(2, 10, 14, { type: 'TOWN' }),
    ]);

    expect(plan).toEqual({ decide: [], add: [], left: 2 });
  });

  it('adds nothing when words are kept, and keeps nothing that is certain', () => {
    const plan = planSweep({ type: 'NAME', decision: 'KEEP' }, twice, [
      aPlace(1, 0, 4, { certain: true }),
    ]);

    expect(plan).toEqual({ decide: [], add: [], left: 0 });
  });

  it('leaves a place that covers more or less than these words', () => {
    const plan = planSweep({ type: 'NAME', decision: 'REPLACE' }, twice, [
      aPlace(1, 0, 8),
      aPlace(2, 12, 14),
    ]);

    expect(plan).toEqual({ decide: [], add: [], left: 2 });
  });

  it('adds no two stretches that overlap', () => {
    const plan = planSweep(
      { type: 'NAME', decision: 'REPLACE' },
      [
        { start: 0, end: 3 },
        { start: 2, end: 5 },
      ],
      [],
    );

    expect(plan.add).toEqual([{ start: 0, end: 3 }]);
  });
});
