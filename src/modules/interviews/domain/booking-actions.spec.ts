import { describe, expect, it } from '@jest/globals';
import { bookingActions, mayLog, mayTake } from './booking-actions.js';

const facts = {
  now: new Date('2026-03-04T09:00:00Z'),
  startsAt: new Date('2026-03-04T09:00:00Z'),
  bookedDay: '2026-03-04',
  today: '2026-03-04',
  interviewerCertified: true,
  studioCertified: true,
  authorised: true,
};
const interviewer = { functions: ['CHILD_INTERVIEWER'], own: true };
const coordinator = { functions: ['INTERVIEW_COORDINATOR'], own: false };

describe('what a caller may do with a booking', () => {
  it('follows function, state and papers', () => {
    expect(bookingActions('BOOKED', facts, interviewer)).toEqual(['start', 'log', 'mark-no-show']);
    expect(
      bookingActions('BOOKED', { ...facts, interviewerCertified: false }, interviewer),
    ).toEqual(['log', 'mark-no-show']);
    expect(bookingActions('STARTED', facts, interviewer)).toEqual(['log', 'finish']);
    expect(bookingActions('BOOKED', facts, coordinator)).toEqual(['cancel', 'mark-no-show']);
    expect(bookingActions('HELD', facts, interviewer)).toEqual([]);
    expect(bookingActions('BOOKED', facts, { functions: ['PROSECUTOR'], own: false })).toEqual([]);
  });

  it('is nothing for an interviewer of another booking', () => {
    expect(bookingActions('BOOKED', facts, { ...interviewer, own: false })).toEqual([]);
    expect(mayTake('start', { ...interviewer, own: false })).toBe(false);
    expect(mayTake('cancel', interviewer)).toBe(false);
  });

  it('logs an arrival before the start, a phase only after it, and nothing when it is over', () => {
    expect(mayLog('BOOKED', 'ARRIVAL')).toBe(true);
    expect(mayLog('BOOKED', 'PHASE')).toBe(false);
    expect(mayLog('STARTED', 'PHASE')).toBe(true);
    expect(mayLog('HELD', 'INCIDENT')).toBe(false);
  });
});
