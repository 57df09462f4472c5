import { describe, expect, it } from '@jest/globals';
import { bookingActions, followActions, mayLog, mayTake } from './booking-actions.js';

const facts = {
  now: new Date('2026-03-04T09:00:00Z'),
  startsAt: new Date('2026-03-04T09:00:00Z'),
  bookedDay: '2026-03-04',
  today: '2026-03-04',
  interviewerCertified: true,
  interviewerSpecialised: true,
  studioCertified: true,
  interviewerImpartial: true,
  dateOpen: true,
  hindrances: [],
  authorised: true,
  accepted: true,
  heldUntil: null,
};
const interviewer = { functions: ['CHILD_INTERVIEWER'], own: true };
const coordinator = { functions: ['INTERVIEW_COORDINATOR'], own: false };

describe('what a caller may do with a booking', () => {
  it('follows function, state and papers', () => {
    expect(bookingActions('BOOKED', facts, interviewer)).toEqual([
      'check-in',
      'start',
      'log',
      'mark-no-show',
    ]);
    expect(bookingActions('CHECKED_IN', facts, interviewer)).toEqual(['start', 'decline', 'log']);
    expect(bookingActions('CHECKED_IN', facts, coordinator)).toEqual(['cancel']);
    expect(
      bookingActions('BOOKED', { ...facts, interviewerCertified: false }, interviewer),
    ).toEqual(['log', 'mark-no-show']);
    expect(bookingActions('STARTED', facts, interviewer)).toEqual(['log', 'finish']);
    expect(bookingActions('BOOKED', facts, coordinator)).toEqual([
      'check-in',
      'reschedule',
      'cancel',
      'mark-no-show',
    ]);
    expect(bookingActions('ON_HOLD', facts, coordinator)).toEqual(['confirm', 'release']);
    expect(bookingActions('ON_HOLD', { ...facts, heldUntil: facts.now }, coordinator)).toEqual([
      'release',
    ]);
    expect(bookingActions('HELD', facts, interviewer)).toEqual(['supplement']);
    expect(bookingActions('HELD', facts, coordinator)).toEqual([]);
    expect(bookingActions('BOOKED', facts, { functions: ['PROSECUTOR'], own: false })).toEqual([]);
  });

  it('goes on with what was announced in time and once, or was interrupted before the child told', () => {
    const ended = {
      announced: true,
      tooLate: false,
      continued: false,
      toldFreely: true,
      resumed: false,
    };
    expect(followActions('HELD', ended, coordinator)).toEqual(['continue']);
    expect(followActions('HELD', ended, interviewer)).toEqual([]);
    expect(followActions('BOOKED', ended, coordinator)).toEqual([]);
    for (const no of [{ announced: false }, { tooLate: true }, { continued: true }])
      expect(followActions('HELD', { ...ended, ...no }, coordinator)).toEqual([]);
    const hardly = { ...ended, announced: false, toldFreely: false };
    expect(followActions('INTERRUPTED', hardly, coordinator)).toEqual(['resume']);
    expect(followActions('HELD', hardly, coordinator)).toEqual([]);
    for (const no of [{ toldFreely: true }, { resumed: true }])
      expect(followActions('INTERRUPTED', { ...hardly, ...no }, coordinator)).toEqual([]);
  });

  it('is nothing for an interviewer of another booking', () => {
    expect(bookingActions('BOOKED', facts, { ...interviewer, own: false })).toEqual([]);
    expect(mayTake('start', { ...interviewer, own: false })).toBe(false);
    expect(mayTake('cancel', interviewer)).toBe(false);
  });

  it('logs who comes before the start, a phase only after it, and a supplement only at the end', () => {
    expect(mayLog('BOOKED', 'ARRIVAL')).toBe(true);
    expect(mayLog('BOOKED', 'PHASE')).toBe(false);
    expect(mayLog('STARTED', 'PHASE')).toBe(true);
    expect(mayLog('CHECKED_IN', 'ENTERED')).toBe(true);
    expect(mayLog('CHECKED_IN', 'PROTOCOL')).toBe(false);
    expect(mayLog('ON_HOLD', 'ARRIVAL')).toBe(false);
    expect(mayLog('HELD', 'INCIDENT')).toBe(false);
    expect(mayLog('HELD', 'SUPPLEMENT')).toBe(true);
    expect(mayLog('STARTED', 'SUPPLEMENT')).toBe(false);
  });
});
