import { describe, expect, it } from '@jest/globals';
import {
  ASKS_PAPERS,
  BOOKING_STATES,
  BOOKING_STEPS,
  type BookingFactsNow,
  type BookingState,
  type BookingStep,
  decideStep,
  stepsIn,
} from './booking-life.js';

// Written out a second time, by hand.
const LEGAL = new Map([
  ['ON_HOLD confirm', 'BOOKED'],
  ['ON_HOLD release', 'RELEASED'],
  ['BOOKED flag-risk', 'AT_RISK'],
  ['BOOKED check-in', 'CHECKED_IN'],
  ['BOOKED start', 'STARTED'],
  ['BOOKED reschedule', 'RESCHEDULED'],
  ['BOOKED cancel', 'CANCELLED'],
  ['BOOKED mark-no-show', 'NO_SHOW'],
  ['AT_RISK clear-risk', 'BOOKED'],
  ['AT_RISK check-in', 'CHECKED_IN'],
  ['AT_RISK start', 'STARTED'],
  ['AT_RISK reschedule', 'RESCHEDULED'],
  ['AT_RISK cancel', 'CANCELLED'],
  ['AT_RISK mark-no-show', 'NO_SHOW'],
  ['CHECKED_IN start', 'STARTED'],
  ['CHECKED_IN accept-refusal', 'CHILD_DECLINED'],
  ['CHECKED_IN cancel', 'CANCELLED'],
  ['STARTED hold', 'HELD'],
  ['STARTED interrupt', 'INTERRUPTED'],
  ['STARTED accept-refusal', 'CHILD_DECLINED'],
]);

const facts = (given: Partial<BookingFactsNow> = {}): BookingFactsNow => ({
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
  ...given,
});

const blockers = (from: BookingState, step: BookingStep, given: Partial<BookingFactsNow>) => {
  const verdict = decideStep(from, step, facts(given));
  return verdict.kind === 'blocked' ? verdict.by : [];
};

describe('the life of a booking', () => {
  it.each(BOOKING_STATES.flatMap((from) => BOOKING_STEPS.map((step) => [from, step] as const)))(
    'in %s: %s',
    (from, step) => {
      const to = LEGAL.get(`${from} ${step}`);
      // Only lapsed papers lead to AT_RISK.
      const given = step === 'flag-risk' ? { studioCertified: false } : {};

      expect(decideStep(from, step, facts(given))).toEqual(
        to === undefined ? { kind: 'unavailable' } : { kind: 'moved', to },
      );
      expect(stepsIn(from).includes(step)).toBe(to !== undefined);
    },
  );

  it.each(['2026-03-03', '2026-03-05'])(
    'does not start on %s when it is booked for the fourth',
    (today) => {
      expect(blockers('BOOKED', 'start', { today })).toEqual(['not-the-booked-day']);
      expect(blockers('BOOKED', 'check-in', { today })).toEqual(['not-the-booked-day']);
    },
  );

  it.each(['BOOKED', 'AT_RISK', 'CHECKED_IN'] as const)(
    'names everything that lapsed at once at the start from %s',
    (state) => {
      const lapsed = {
        interviewerCertified: false,
        interviewerSpecialised: false,
        studioCertified: false,
        authorised: false,
        accepted: false,
      };

      expect(blockers(state, 'start', lapsed)).toEqual([
        'interviewer-not-certified',
        'interviewer-not-specialised',
        'studio-not-certified',
        'authorisation-expired',
        'not-accepted-yet',
      ]);
    },
  );

  it('is at risk only while papers lapsed, and is not any more as soon as they hold', () => {
    expect(blockers('BOOKED', 'flag-risk', {})).toEqual(['papers-hold']);
    expect(blockers('AT_RISK', 'clear-risk', { interviewerCertified: false })).toEqual([
      'interviewer-not-certified',
    ]);
    expect(decideStep('AT_RISK', 'clear-risk', facts())).toEqual({ kind: 'moved', to: 'BOOKED' });
  });

  it('is at risk while somebody or the room is not there, and is not let in', () => {
    const gone = { hindrances: ['interviewer-absent', 'studio-faulty'] } as const;

    expect(decideStep('BOOKED', 'flag-risk', facts(gone)).kind).toBe('moved');
    expect(blockers('AT_RISK', 'clear-risk', gone)).toEqual(gone.hindrances);
    expect(blockers('BOOKED', 'check-in', gone)).toEqual(gone.hindrances);
  });

  it.each([...LEGAL.keys()])('looks at the papers only where it says so: %s', (cell) => {
    const [from, step] = cell.split(' ') as [BookingState, BookingStep];
    const after = (given: Partial<BookingFactsNow>) => decideStep(from, step, facts(given)).kind;

    expect(after({ authorised: false, hindrances: ['studio-closed'] }) !== after({})).toBe(
      ASKS_PAPERS.includes(step),
    );
  });

  it('confirms a hold until its last moment, and not on it', () => {
    const heldUntil = new Date('2026-03-04T09:00:00Z');

    expect(
      decideStep('ON_HOLD', 'confirm', facts({ heldUntil, now: new Date('2026-03-04T08:59:59Z') }))
        .kind,
    ).toBe('moved');
    expect(blockers('ON_HOLD', 'confirm', { heldUntil, now: heldUntil })).toEqual(['hold-expired']);
  });

  it('records an absence from the minute the session was due, not before', () => {
    expect(blockers('BOOKED', 'mark-no-show', { now: new Date('2026-03-04T08:59:59Z') })).toEqual([
      'session-not-begun-yet',
    ]);
    expect(decideStep('BOOKED', 'mark-no-show', facts()).kind).toBe('moved');
  });

  it('cancels whatever papers lapsed', () => {
    expect(
      decideStep('BOOKED', 'cancel', facts({ interviewerCertified: false, today: '2026-03-01' }))
        .kind,
    ).toBe('moved');
  });
});
