import { describe, expect, it } from '@jest/globals';
import {
  amsterdamOffset,
  instantsBetween,
  localDateOf,
  localDaysBetween,
  localDaysOf,
  minuteOfDay,
  startOfLocalDate,
} from './amsterdam.js';

const HOUR = 3_600_000;

function dayOf(date: string): ReturnType<typeof localDaysOf>[number] {
  const from = startOfLocalDate(date)!;
  return localDaysOf({ from, to: from + 1 })[0]!;
}

function iso(spans: readonly { from: number; to: number }[]): readonly string[] {
  return spans.map(
    ({ from, to }) => `${new Date(from).toISOString()}/${new Date(to).toISOString()}`,
  );
}

describe('local time in Amsterdam', () => {
  it('agrees with the platform at every hour of fifteen years', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Amsterdam',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const disagreements: string[] = [];

    for (let at = Date.UTC(2020, 0, 1); at < Date.UTC(2035, 0, 1); at += HOUR) {
      const shown = Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
      if (shown - at !== amsterdamOffset(at)) disagreements.push(new Date(at).toISOString());
    }

    expect(disagreements).toEqual([]);
  });

  it.each([
    ['2026-03-28', 24],
    ['2026-03-29', 23],
    ['2026-10-24', 24],
    ['2026-10-25', 25],
  ])('gives %s its %i hours', (date, hours) => {
    const day = dayOf(date);

    expect((day.to - day.from) / HOUR).toBe(hours);
  });

  it('leaves out the hour that the clock skips on 29 March 2026', () => {
    expect(iso(instantsBetween(dayOf('2026-03-29'), 60, 240))).toEqual([
      '2026-03-29T00:00:00.000Z/2026-03-29T01:00:00.000Z',
      '2026-03-29T01:00:00.000Z/2026-03-29T02:00:00.000Z',
    ]);
    expect(instantsBetween(dayOf('2026-03-29'), 120, 180)).toEqual([]);
  });

  it('counts the hour that the clock repeats on 25 October 2026 twice', () => {
    expect(iso(instantsBetween(dayOf('2026-10-25'), 150, 180))).toEqual([
      '2026-10-25T00:30:00.000Z/2026-10-25T01:00:00.000Z',
      '2026-10-25T01:30:00.000Z/2026-10-25T02:00:00.000Z',
    ]);
  });

  it('changes date at local midnight, not at UTC midnight', () => {
    expect(localDateOf(Date.parse('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
    expect(localDateOf(Date.parse('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
    expect(localDateOf(Date.parse('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
    expect(localDateOf(Date.parse('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  });

  it('knows the weekday of a local date', () => {
    expect(dayOf('2026-03-29').weekday).toBe(7);
    expect(dayOf('2026-03-30').weekday).toBe(1);
    expect(dayOf('1969-12-31').weekday).toBe(3);
  });

  it('counts midnights, however long the nights', () => {
    const saturdayEvening = new Date('2026-10-24T21:59:00Z');
    const mondayMorning = new Date('2026-10-25T23:01:00Z');

    expect(localDaysBetween(saturdayEvening, mondayMorning)).toBe(2);
  });

  it('refuses what is not a time of day and passes over what is not a date', () => {
    expect(minuteOfDay('24:00')).toBe(1_440);
    expect(() => minuteOfDay('9:00')).toThrow(RangeError);
    expect(startOfLocalDate('29-03-2026')).toBeNull();
  });
});
