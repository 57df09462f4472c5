import { describe, expect, it } from '@jest/globals';
import { departsFromSeat, type SessionConditions } from './seats.js';

const CONDITIONS: SessionConditions = {
  validUntil: '2026-05-31',
  maxMinutes: 45,
  studioId: null,
  barredTopics: [],
  seats: { DEFENCE_COUNSEL: 'CONTROL_ROOM', PROSECUTOR: 'ABSENT' },
};

describe('a seat the judge gave', () => {
  it.each([
    ['DEFENCE_COUNSEL', 'CONTROL_ROOM', false],
    ['DEFENCE_COUNSEL', 'INTERVIEW_ROOM', true],
    ['PROSECUTOR', 'WAITING_ROOM', true],
    ['SUPPORT_PERSON', 'INTERVIEW_ROOM', false],
    [null, null, false],
  ])('%s in %s departs from it: %s', (attendee, room, departs) => {
    expect(departsFromSeat(CONDITIONS, { attendee, room })).toBe(departs);
  });

  it('is nobody’s without leave', () => {
    expect(departsFromSeat(null, { attendee: 'DEFENCE_COUNSEL', room: 'INTERVIEW_ROOM' })).toBe(
      false,
    );
  });
});
