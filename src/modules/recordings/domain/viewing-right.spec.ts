import { describe, expect, it } from '@jest/globals';
import {
  faultsOfRight,
  faultsOfSlots,
  lateParty,
  mayConfirmPresence,
  offerBy,
  reminderDue,
  rightActions,
  type RightFacts,
  rightStatus,
  whyNotYet,
} from './viewing-right.js';

const START = new Date('2026-03-02T09:00:00Z');
const END = new Date('2026-03-02T12:00:00Z');
const later = (date: Date, ms: number) => new Date(date.getTime() + ms);
const right = (change: Partial<RightFacts> = {}): RightFacts => ({
  startsAt: START,
  endsAt: END,
  place: 'ROOM',
  presentAt: null,
  revokedAt: null,
  openedAt: null,
  ...change,
});

describe('status of a right', () => {
  it.each([
    ['SCHEDULED', later(START, -1), {}],
    ['UNOPENED', START, {}],
    ['OPENED', START, { openedAt: START }],
    ['UNOPENED', later(END, -1), {}],
    ['EXPIRED', END, {}],
    ['EXPIRED', END, { openedAt: START }],
    ['REVOKED', START, { revokedAt: START }],
  ] as const)('is %s at %s', (status, now, change) => {
    expect(rightStatus(right(change), now)).toBe(status);
  });
});

describe('a reminder', () => {
  const DAY = 86_400_000;
  const remote = { place: 'REMOTE', endsAt: later(START, 30 * DAY) } as const;
  const last = remote.endsAt;
  it.each([
    [null, later(START, -DAY - 1), {}],
    ['STARTS', later(START, -DAY), {}],
    ['STARTS', later(START, -1), {}],
    [null, START, {}],
    [null, later(START, -1), { revokedAt: START }],
    [null, later(last, -3 * DAY - 1), remote],
    ['ENDS', later(last, -3 * DAY), remote],
    ['ENDS', later(last, -1), remote],
    [null, last, remote],
    [null, later(last, -1), { ...remote, openedAt: START }],
    [null, later(last, -1), { ...remote, revokedAt: START }],
    // Given for three days: whoever got it just heard when it ends.
    [null, START, { ...remote, endsAt: later(START, 3 * DAY) }],
    ['ENDS', later(START, 1), { ...remote, endsAt: later(START, 3 * DAY + 1) }],
    [null, later(START, -1), { ...remote, endsAt: later(START, 3 * DAY + 1) }],
  ] as const)('is %s at %s', (kind, now, change) => {
    expect(reminderDue(right(change), now)).toBe(kind);
  });
});

describe('presence', () => {
  it('is confirmed from an hour before until the end, once, and only in a room', () => {
    expect(mayConfirmPresence(right(), later(START, -3_600_000))).toBe(true);
    expect(mayConfirmPresence(right(), later(START, -3_600_001))).toBe(false);
    expect(mayConfirmPresence(right(), later(END, -1))).toBe(true);
    expect(mayConfirmPresence(right(), END)).toBe(false);
    expect(mayConfirmPresence(right({ presentAt: START }), START)).toBe(false);
    expect(mayConfirmPresence(right({ place: 'REMOTE' }), START)).toBe(false);
    expect(mayConfirmPresence(right({ revokedAt: START }), START)).toBe(false);
  });

  it('and the end of a right are what an official may do next', () => {
    expect(rightActions(right(), START)).toEqual(['revoke', 'confirm-presence']);
    expect(rightActions(right({ place: 'REMOTE' }), START)).toEqual(['revoke']);
    expect(rightActions(right(), END)).toEqual([]);
  });
});

describe('a right that is given', () => {
  const given = {
    startsAt: START,
    endsAt: END,
    place: 'ROOM' as const,
    room: 'Kamer 2',
    decision: null,
  };
  it('has an end that lies ahead, within a year', () => {
    expect(faultsOfRight(given, START)).toEqual([]);
    expect(faultsOfRight(given, later(END, -1))).toEqual([]);
    expect(faultsOfRight(given, END)).toEqual([{ pointer: '/endsAt', code: 'past' }]);
    expect(faultsOfRight({ ...given, endsAt: START }, START)).toEqual([
      { pointer: '/endsAt', code: 'before-start' },
    ]);
    const year = later(START, 365 * 86_400_000);
    expect(faultsOfRight({ ...given, endsAt: year }, START)).toEqual([]);
    expect(faultsOfRight({ ...given, endsAt: later(year, 1) }, START)).toEqual([
      { pointer: '/endsAt', code: 'lasts-too-long' },
    ]);
  });

  it('is for a room, or elsewhere by a decision: all that is missing is said at once', () => {
    expect(faultsOfRight({ ...given, room: null }, START)).toEqual([
      { pointer: '/room', code: 'missing' },
    ]);
    expect(faultsOfRight({ ...given, place: 'REMOTE' }, START)).toEqual([
      { pointer: '/room', code: 'not-fitting' },
      { pointer: '/decision', code: 'missing' },
    ]);
    expect(
      faultsOfRight({ ...given, place: 'REMOTE', room: null, decision: 'Beslissing RC' }, START),
    ).toEqual([]);
  });
});

describe('times in a room', () => {
  it('lie ahead, run forward and last ten hours at most', () => {
    const slot = (startsAt: Date, endsAt: Date) => faultsOfSlots([{ startsAt, endsAt }], START);
    expect(slot(later(START, 1), END)).toEqual([]);
    expect(slot(START, END)).toEqual([{ pointer: '/slots/0/startsAt', code: 'past' }]);
    expect(slot(END, END)).toEqual([{ pointer: '/slots/0/endsAt', code: 'before-start' }]);
    expect(slot(END, later(END, 36_000_000))).toEqual([]);
    expect(slot(END, later(END, 36_000_001))).toEqual([
      { pointer: '/slots/0/endsAt', code: 'lasts-too-long' },
    ]);
  });
});

describe('who was late', () => {
  const due = offerBy(START);
  const slot = (offeredAt: Date, startsAt = later(due, 1_000)) => ({ offeredAt, startsAt });
  it('is the office when nothing was offered up to the last moment of the seventh day', () => {
    expect(due.toISOString()).toBe('2026-03-09T22:59:59.999Z');
    const asked = { offerBy: due, settledAt: null, slots: [] };
    expect(lateParty(asked, due)).toBeNull();
    expect(lateParty(asked, later(due, 1))).toBe('OFFICE');
    expect(lateParty({ ...asked, slots: [slot(later(due, 1))] }, due)).toBe('OFFICE');
    expect(lateParty({ ...asked, slots: [slot(due)] }, due)).toBeNull();
  });

  it('is counsel when every offered time passed without a choice', () => {
    const asked = { offerBy: due, settledAt: null, slots: [slot(START, END)] };
    expect(lateParty(asked, later(END, -1))).toBeNull();
    expect(lateParty(asked, END)).toBe('ASKER');
    expect(lateParty({ ...asked, settledAt: START }, END)).toBeNull();
  });
});

describe('who has no right that counts now', () => {
  it('has none, or waits for its begin, or for the supervisor', () => {
    expect(whyNotYet(null, START)).toBe('right-missing');
    expect(whyNotYet(START, later(START, -1))).toBe('right-not-begun');
    expect(whyNotYet(START, START)).toBe('presence-missing');
  });
});
