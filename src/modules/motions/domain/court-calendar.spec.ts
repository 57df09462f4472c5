import { describe, expect, it } from '@jest/globals';
import { PRESENT_LAW } from '../testing/present-law.js';
import {
  addWorkingDays,
  deadline,
  easterSunday,
  isCourtHoliday,
  isWorkingDay,
} from './court-calendar.js';

const { holidays } = PRESENT_LAW;

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
    expect(isCourtHoliday(day, holidays)).toBe(true);
  });

  it('celebrates the King a day early when the 27th is a Sunday', () => {
    expect(isCourtHoliday('2025-04-26', holidays)).toBe(true);
    expect(isCourtHoliday('2025-04-27', holidays)).toBe(false);
  });

  it('works on Friday and not on Saturday and Sunday', () => {
    expect([
      isWorkingDay('2026-03-27', holidays),
      isWorkingDay('2026-03-28', holidays),
      isWorkingDay('2026-03-29', holidays),
      isWorkingDay('2026-03-30', holidays),
    ]).toEqual([true, false, false, true]);
  });

  it('counts ten working days over the spring clock change, Good Friday and Easter Monday', () => {
    expect(addWorkingDays('2026-03-25', 10, holidays)).toBe('2026-04-10');
  });

  it('counts ten working days over the autumn clock change', () => {
    expect(addWorkingDays('2026-10-19', 10, holidays)).toBe('2026-11-02');
  });

  it('counts no day twice and zero days as the day itself', () => {
    expect(addWorkingDays('2026-03-02', 0, holidays)).toBe('2026-03-02');
    expect(addWorkingDays('2026-03-06', 1, holidays)).toBe('2026-03-09');
  });

  it.each([
    ['CALENDAR_DAY', '2026-03-20', 14, '2026-04-03', '2026-04-03T21:59:59.999Z'],
    ['CALENDAR_DAY', '2026-10-15', 14, '2026-10-29', '2026-10-29T22:59:59.999Z'],
    ['COURT_DAY', '2026-03-25', 10, '2026-04-10', '2026-04-10T21:59:59.999Z'],
    ['COURT_DAY', '2026-10-19', 10, '2026-11-02', '2026-11-02T22:59:59.999Z'],
    ['CALENDAR_DAY', '2026-04-10', -10, '2026-03-31', '2026-03-31T21:59:59.999Z'],
  ] as const)(
    'ends a term of %s from %s after %i days on %s, at one instant',
    (...[unit, from, days, lastDay, dueAt]) => {
      const end = deadline({ from, days, unit }, holidays);

      expect([end.lastDay, end.dueAt.toISOString()]).toEqual([lastDay, dueAt]);
    },
  );

  it('counts a day that becomes a holiday by a row, and no longer one that ends', () => {
    const extra = [...holidays, { monthDay: '03-03', easterOffset: null, sundayMoves: 0 }];

    expect(addWorkingDays('2026-03-02', 1, extra)).toBe('2026-03-04');
    expect(addWorkingDays('2026-03-02', 1, [])).toBe('2026-03-03');
  });
});
