import { describe, expect, it } from '@jest/globals';
import { endOfTerm, keptBecause } from './retention.js';

describe('a term of keeping', () => {
  it.each([
    ['2026-03-02', 12, '2027-03-02T22:59:59.999Z'],
    ['2024-02-29', 12, '2025-02-28T22:59:59.999Z'],
    ['2025-12-31', 2, '2026-02-28T22:59:59.999Z'],
    ['2026-01-15', 6, '2026-07-15T21:59:59.999Z'],
    ['2021-06-01', 480, '2061-06-01T21:59:59.999Z'],
  ])('from %s of %i months ends with the last moment of its day', (from, months, end) => {
    expect(endOfTerm(from, months).toISOString()).toBe(end);
  });
});

describe('a recording', () => {
  const dueAt = new Date('2026-03-02T22:59:59.999Z');
  const free = { caseClosed: true, dueAt, held: false, used: false, identityHeld: false };

  it('is kept up to and including the last moment of its term', () => {
    expect(keptBecause(free, dueAt)).toEqual(['term-runs']);
    expect(keptBecause(free, new Date(dueAt.getTime() + 1))).toEqual([]);
  });

  it('is kept for every reason there is, all said at once', () => {
    const all = { caseClosed: false, dueAt: null, held: true, used: true, identityHeld: true };
    expect(keptBecause(all, dueAt)).toEqual([
      'case-open',
      'no-term',
      'held',
      'used',
      'identity-held',
    ]);
  });
});
