import { describe, expect, it } from '@jest/globals';
import { workBand } from './work-list.query.js';

// 23:59:59.999 in Amsterdam, on a winter day.
const LAST_MOMENT = new Date('2026-03-02T22:59:59.999Z');
const NOW = new Date('2026-03-02T09:00:00Z');

describe('band of the work list', () => {
  it('is today for what is overdue and for what is due up to the last moment of the day', () => {
    expect(workBand(true, new Date('2026-02-01T00:00:00Z'), NOW)).toBe('TODAY');
    expect(workBand(true, LAST_MOMENT, NOW)).toBe('TODAY');
  });

  it('is this week from the next day up to the last moment of the seventh', () => {
    expect(workBand(true, new Date(LAST_MOMENT.getTime() + 1), NOW)).toBe('THIS_WEEK');
    expect(workBand(true, new Date('2026-03-09T22:59:59.999Z'), NOW)).toBe('THIS_WEEK');
  });

  it('is later from the eighth day on, and for what has no term', () => {
    expect(workBand(true, new Date('2026-03-09T23:00:00Z'), NOW)).toBe('LATER');
    expect(workBand(true, null, NOW)).toBe('LATER');
  });

  it('counts days, not hours, when the clock changes within the week', () => {
    const friday = new Date('2026-03-27T09:00:00Z');

    expect(workBand(true, new Date('2026-04-03T21:59:59.999Z'), friday)).toBe('THIS_WEEK');
    expect(workBand(true, new Date('2026-04-03T22:00:00Z'), friday)).toBe('LATER');
  });

  it('is waiting for what lies with others, however late', () => {
    expect(workBand(false, new Date('2026-02-01T00:00:00Z'), NOW)).toBe('WAITING');
  });
});
