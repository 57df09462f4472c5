import { describe, expect, it } from '@jest/globals';
import { openTime } from './open-time.js';

const hours = (weekday: number, from: string, to: string) => ({
  weekday,
  from,
  to,
  validFrom: null,
  validThrough: null,
});
const period = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });
const shown = (periods: ReturnType<typeof openTime>) =>
  periods.map(({ from, to }) => `${from.toISOString()}/${to.toISOString()}`);

describe('open time', () => {
  const wednesday = period('2026-03-03T23:00:00Z', '2026-03-04T23:00:00Z');

  it('is the hours of the week less what is taken, in order', () => {
    expect(
      shown(
        openTime(
          [hours(3, '13:00', '17:00'), hours(3, '09:00', '12:00'), hours(4, '09:00', '12:00')],
          [period('2026-03-04T09:00:00Z', '2026-03-04T10:00:00Z')],
          wednesday,
        ),
      ),
    ).toEqual([
      '2026-03-04T08:00:00.000Z/2026-03-04T09:00:00.000Z',
      '2026-03-04T10:00:00.000Z/2026-03-04T11:00:00.000Z',
      '2026-03-04T12:00:00.000Z/2026-03-04T16:00:00.000Z',
    ]);
  });

  it('ends with the window', () => {
    const until = period('2026-03-04T08:30:00Z', '2026-03-04T09:00:00Z');
    expect(shown(openTime([hours(3, '09:00', '17:00')], [], until))).toEqual([
      '2026-03-04T08:30:00.000Z/2026-03-04T09:00:00.000Z',
    ]);
  });

  it('follows the clock on the nights it changes', () => {
    const spring = period('2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z');
    const autumn = period('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z');
    const night = [hours(7, '01:00', '04:00')];

    expect(shown(openTime(night, [], spring))).toEqual([
      '2026-03-29T00:00:00.000Z/2026-03-29T02:00:00.000Z',
    ]);
    expect(shown(openTime(night, [], autumn))).toEqual([
      '2026-10-24T23:00:00.000Z/2026-10-25T03:00:00.000Z',
    ]);
  });
});
