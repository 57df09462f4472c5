import { describe, expect, it } from '@jest/globals';
import { assessOrder, CLOSURE_STATES, isClosureProposed, ORDERS, ordersAfter } from './closure.js';
import { assessPeriod, boundsWitnessList, HEARING_KINDS, isOnTheClock } from './hearing.js';

describe('the times of a hearing', () => {
  it('are a start and a later end', () => {
    expect(assessPeriod('2026-04-01T09:00:00+02:00', '2026-04-01T12:00:00+02:00')).toEqual([]);
    expect(assessPeriod('2026-04-01T09:00:00+02:00', '2026-04-01T09:00:00+02:00')).toEqual([
      { pointer: '/endsAt', code: 'before-start' },
    ]);
    expect(assessPeriod('2026-04-01T09:00:00+02:00', '2026-04-01T09:30:00+03:00')).toEqual([
      { pointer: '/endsAt', code: 'before-start' },
    ]);
  });

  it('last fourteen hours at most', () => {
    expect(assessPeriod('2026-04-01T06:00:00Z', '2026-04-01T20:00:00Z')).toEqual([]);
    expect(assessPeriod('2026-04-01T06:00:00Z', '2026-04-01T20:01:00Z')).toEqual([
      { pointer: '/endsAt', code: 'too-long' },
    ]);
  });

  it.each(['2026-03-29T02:00:00+01:00', '2026-03-29T02:30:00+01:00', '2026-03-29T02:59:59+02:00'])(
    'are never %s, which the clock skips',
    (text) => {
      expect(isOnTheClock(text)).toBe(false);
    },
  );

  it.each([
    '2026-03-29T01:59:59+01:00',
    '2026-03-29T03:00:00+02:00',
    '2026-03-29T01:30:00Z',
    '2026-10-25T02:30:00+02:00',
    '2026-10-25T02:30:00+01:00',
    '2026-03-29T02:30:00-05:00',
  ])('may be %s', (text) => {
    expect(isOnTheClock(text)).toBe(true);
  });

  it('name every mistake at once', () => {
    expect(
      assessPeriod('2026-03-29T02:30:00+01:00', '2026-03-29T02:10:00+01:00').map(
        ({ code }) => code,
      ),
    ).toEqual(['not-on-the-clock', 'not-on-the-clock', 'before-start']);
  });

  it('bound the naming of witnesses unless only judgment is pronounced', () => {
    expect(HEARING_KINDS.filter(boundsWitnessList)).toEqual([
      'PRO_FORMA',
      'CASE_MANAGEMENT',
      'MERITS',
      'APPEAL',
    ]);
  });
});

describe('closed doors', () => {
  it('are proposed when the child is there, also by video link', () => {
    expect([
      isClosureProposed('NONE'),
      isClosureProposed('IN_PERSON'),
      isClosureProposed('VIDEO_LINK'),
    ]).toEqual([false, true, true]);
  });

  it.each([
    [null, 3],
    ['PROPOSED', 3],
    ['ORDERED_FULL', 0],
    ['ORDERED_PARTIAL', 0],
    ['NOT_ORDERED', 0],
  ] as const)('can from %s still be ordered in %i ways', (state, ways) => {
    expect(ordersAfter(state, false)).toHaveLength(ways);
  });

  it('can be ordered otherwise only as a revision of an order', () => {
    for (const state of CLOSURE_STATES) expect(ordersAfter(state, true)).toEqual(ORDERS);
    expect(ordersAfter(null, true)).toEqual(ORDERS);
  });

  it('need a ground, a part when partial, and reasons, all at once', () => {
    expect(
      assessOrder({ order: 'ORDERED_PARTIAL', ground: null, part: ' ', reasons: null }).map(
        ({ pointer }) => pointer,
      ),
    ).toEqual(['/ground', '/part', '/reasons']);
    expect(
      assessOrder({
        order: 'ORDERED_FULL',
        ground: 'INTERESTS_OF_MINORS',
        part: null,
        reasons: 'r',
      }),
    ).toEqual([]);
    expect(
      assessOrder({
        order: 'ORDERED_PARTIAL',
        ground: 'INTERESTS_OF_MINORS',
        part: 'verhoor',
        reasons: 'r',
      }),
    ).toEqual([]);
  });

  it('have no ground when they are not ordered, only reasons', () => {
    expect(assessOrder({ order: 'NOT_ORDERED', ground: null, part: null, reasons: 'r' })).toEqual(
      [],
    );
    expect(
      assessOrder({ order: 'NOT_ORDERED', ground: 'PUBLIC_ORDER', part: 'p', reasons: 'r' }).map(
        ({ code }) => code,
      ),
    ).toEqual(['only-with-closure', 'only-with-partial']);
  });
});
