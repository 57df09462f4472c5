import { describe, expect, it } from '@jest/globals';
import { mayBeOfAge } from './majority.js';

describe('who can be of age by now', () => {
  it.each([
    // Seventeen on the day of the report may be eighteen the next day.
    ['AGE_16_17', '2026-01-15', '2026-01-15', true],
    ['AGE_16_17', '2026-01-15', '2026-01-16', true],
    // Fifteen and 364 days on 15 January 2026 is eighteen on 16 January 2028 at the earliest.
    ['AGE_12_15', '2026-01-15', '2028-01-14', false],
    ['AGE_12_15', '2026-01-15', '2028-01-15', true],
    ['AGE_0_3', '2020-02-29', '2034-02-28', false],
    ['AGE_0_3', '2020-02-29', '2034-03-01', true],
    ['AGE_UNKNOWN', '2026-01-15', '2026-01-15', true],
  ])('%s, reported on %s, is asked about on %s: %s', (band, reportedOn, today, asked) => {
    expect(mayBeOfAge(band, reportedOn, today)).toBe(asked);
  });
});
