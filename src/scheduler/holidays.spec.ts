import { describe, expect, it } from '@jest/globals';
import { dutchHolidays, dutchHolidaysBetween } from './holidays.js';

describe('Dutch holidays', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('know Easter of %i', (year, easter) => {
    expect(dutchHolidays(year)).toContain(easter);
  });

  it('are eleven a year, in order', () => {
    expect(dutchHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('move King’s Day to Saturday when it falls on a Sunday', () => {
    expect(dutchHolidays(2025)).toContain('2025-04-26');
    expect(dutchHolidays(2025)).not.toContain('2025-04-27');
  });

  it('span the turn of the year', () => {
    const days = dutchHolidaysBetween(new Date('2026-12-20T00:00:00Z'), new Date('2027-01-02T00:00:00Z'));
    expect(days).toContain('2026-12-25');
    expect(days).toContain('2027-01-01');
  });
});
