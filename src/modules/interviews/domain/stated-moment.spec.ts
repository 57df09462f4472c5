import { describe, expect, it } from '@jest/globals';
import { momentFits } from './stated-moment.js';

const SESSION = {
  now: new Date('2026-03-04T11:00:00Z'),
  startsAt: new Date('2026-03-04T09:00:00Z'),
  endsAt: new Date('2026-03-04T10:30:00Z'),
  earlier: [new Date('2026-03-01T08:00:00Z'), new Date('2026-03-04T09:02:00Z'), null],
};

const fits = (at: string, over: Partial<typeof SESSION> = {}) =>
  momentFits({ ...SESSION, ...over, at: new Date(at) });

describe('the stated moment of a step', () => {
  it('is a moment of its session, neither ahead nor before the step before it', () => {
    expect(fits('2026-03-04T09:10:00Z')).toBe(true);
    expect(fits('2026-03-04T11:00:00Z')).toBe(true);
    expect(fits('2026-03-04T09:02:00Z')).toBe(true);
    expect(fits('2026-03-04T11:00:00.001Z')).toBe(false);
    expect(fits('2026-03-04T09:01:59.999Z')).toBe(false);
  });

  it('lies on the legal day in Amsterdam, also when it is recorded on the next', () => {
    const now = new Date('2026-03-05T08:00:00Z');
    expect(fits('2026-03-04T22:59:59Z', { now })).toBe(true);
    expect(fits('2026-03-04T23:00:00Z', { now })).toBe(false);
    expect(fits('2026-03-03T22:59:59Z', { now, earlier: [null] })).toBe(false);
    expect(fits('2026-03-03T23:00:00Z', { now, earlier: [null] })).toBe(true);
  });

  it('may be after midnight where the session was booked past it', () => {
    const late = {
      now: new Date('2026-03-05T01:00:00Z'),
      endsAt: new Date('2026-03-04T23:30:00Z'),
    };
    expect(fits('2026-03-04T23:20:00Z', late)).toBe(true);
  });
});
