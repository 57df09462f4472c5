import { describe, expect, it } from '@jest/globals';
import {
  BOOKING_STATES,
  BOOKING_STEPS,
  type BookingFactsNow,
  decideStep,
  stepsIn,
} from './booking-life.js';

// Written out a second time, by hand.
const LEGAL = new Map([
  ['BOOKED start', 'STARTED'],
  ['BOOKED cancel', 'CANCELLED'],
  ['BOOKED mark-no-show', 'NO_SHOW'],
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
  studioCertified: true,
  authorised: true,
  ...given,
});

describe('the life of a booking', () => {
  it.each(BOOKING_STATES.flatMap((from) => BOOKING_STEPS.map((step) => [from, step] as const)))(
    'in %s: %s',
    (from, step) => {
      const to = LEGAL.get(`${from} ${step}`);

      expect(decideStep(from, step, facts())).toEqual(
        to === undefined ? { kind: 'unavailable' } : { kind: 'moved', to },
      );
      expect(stepsIn(from).includes(step)).toBe(to !== undefined);
    },
  );

  it.each(['2026-03-03', '2026-03-05'])(
    'does not start on %s when it is booked for the fourth',
    (today) => {
      expect(decideStep('BOOKED', 'start', facts({ today }))).toEqual({
        kind: 'blocked',
        by: ['not-the-booked-day'],
      });
    },
  );

  it('names every lapsed paper at once at the start', () => {
    expect(
      decideStep(
        'BOOKED',
        'start',
        facts({ interviewerCertified: false, studioCertified: false, authorised: false }),
      ),
    ).toEqual({
      kind: 'blocked',
      by: ['interviewer-not-certified', 'studio-not-certified', 'authorisation-expired'],
    });
  });

  it('records an absence from the minute the session was due, not before', () => {
    expect(
      decideStep('BOOKED', 'mark-no-show', facts({ now: new Date('2026-03-04T08:59:59Z') })),
    ).toEqual({ kind: 'blocked', by: ['session-not-begun-yet'] });
    expect(decideStep('BOOKED', 'mark-no-show', facts()).kind).toBe('moved');
  });

  it('cancels whatever papers lapsed', () => {
    expect(
      decideStep('BOOKED', 'cancel', facts({ interviewerCertified: false, today: '2026-03-01' }))
        .kind,
    ).toBe('moved');
  });
});
