import { describe, expect, it } from '@jest/globals';
import { ageBandOn, isMinorOn } from './age.js';

describe('age band', () => {
  it.each([
    ['2020-05-10', '2024-05-09', 'AGE_0_3'],
    ['2020-05-10', '2024-05-10', 'AGE_4_5'],
    ['2014-05-10', '2026-05-09', 'AGE_9_11'],
    ['2014-05-10', '2026-05-10', 'AGE_12_15'],
    ['2008-05-10', '2026-05-09', 'AGE_16_17'],
    ['2008-05-10', '2026-05-10', 'ADULT'],
  ])('of a child born on %s is on %s %s', (bornOn, on, band) => {
    expect(ageBandOn(bornOn, on)).toBe(band);
  });

  it('turns on 1 March for a child born on 29 February', () => {
    expect(ageBandOn('2012-02-29', '2024-02-28')).toBe('AGE_9_11');
    expect(ageBandOn('2014-02-28', '2026-02-28')).toBe('AGE_12_15');
    expect(ageBandOn('2012-02-29', '2025-03-01')).toBe('AGE_12_15');
  });

  it('treats an unknown age as that of a minor', () => {
    expect(isMinorOn(null, '2026-01-01')).toBe(true);
    expect(isMinorOn('2008-05-10', '2026-05-09')).toBe(true);
    expect(isMinorOn('2008-05-10', '2026-05-10')).toBe(false);
  });
});
