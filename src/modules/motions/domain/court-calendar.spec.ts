import { describe, expect, it } from '@jest/globals';
import { addWorkingDays, easterSunday, isCourtHoliday, isWorkingDay } from './court-calendar.js';

describe('the court calendar', () => {
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2076, '2076-04-19'],
    [1981, '1981-04-19'],
  ])('knows Easter of %i', (year, day) => {
    expect(easterSunday(year)).toBe(day);
    expect(easterSunday(year)).toBe(day);
  });

  it.each([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ])('is closed on %s', (day) => {
    expect(isCourtHoliday(day)).toBe(true);
  });

  it('celebrates the King a day early when the 27th is a Sunday', () => {
    expect(isCourtHoliday('2025-04-26')).toBe(true);
    expect(isCourtHoliday('2025-04-27')).toBe(false);
  });

  it('works on Friday and not on Saturday and Sunday', () => {
    expect([
      isWorkingDay('2026-03-27'),
      isWorkingDay('2026-03-28'),
      isWorkingDay('2026-03-29'),
      isWorkingDay('2026-03-30'),
    ]).toEqual([true, false, false, true]);
  });

  it('counts ten working days over the spring clock change, Good Friday and Easter Monday', () => {
    expect(addWorkingDays('2026-03-25', 10)).toBe('2026-04-10');
  });

  it('counts ten working days over the autumn clock change', () => {
    expect(addWorkingDays('2026-10-19', 10)).toBe('2026-11-02');
  });

  it('counts no day twice and zero days as the day itself', () => {
    expect(addWorkingDays('2026-03-02', 0)).toBe('2026-03-02');
    expect(addWorkingDays('2026-03-06', 1)).toBe('2026-03-09');
  });
});
