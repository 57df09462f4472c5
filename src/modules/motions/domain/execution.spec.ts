import { describe, expect, it } from '@jest/globals';
import { followSession } from './execution.js';
import { MOTION_STATES } from './motion-transitions.js';

const SESSIONS = [
  null,
  'ON_HOLD',
  'BOOKED',
  'AT_RISK',
  'CHECKED_IN',
  'STARTED',
  'HELD',
  'INTERRUPTED',
  'CHILD_DECLINED',
  'CANCELLED',
  'NO_SHOW',
] as const;

/** Written by hand from domain 4.9: which step a session asks of a granted motion. */
const STEPS: readonly (readonly [string, string | null, string])[] = [
  ['DECIDED', 'BOOKED', 'book'],
  ['DECIDED', 'AT_RISK', 'book'],
  ['DECIDED', 'CHECKED_IN', 'book'],
  ['DECIDED', 'STARTED', 'book'],
  ['DECIDED', 'HELD', 'book'],
  ['DECIDED', 'INTERRUPTED', 'book'],
  ['DECIDED', 'CHILD_DECLINED', 'book'],
  ['BOOKED', null, 'unbook'],
  ['BOOKED', 'ON_HOLD', 'unbook'],
  ['BOOKED', 'CANCELLED', 'unbook'],
  ['BOOKED', 'NO_SHOW', 'unbook'],
  ['BOOKED', 'HELD', 'hold'],
  ['BOOKED', 'INTERRUPTED', 'hold'],
  ['BOOKED', 'CHILD_DECLINED', 'hold'],
];

describe('a motion that follows its session', () => {
  it('takes the step of each state and session, and none elsewhere', () => {
    for (const state of MOTION_STATES)
      for (const session of SESSIONS)
        expect([state, session, followSession(state, session)]).toEqual([
          state,
          session,
          STEPS.find(([from, at]) => from === state && at === session)?.[2] ?? null,
        ]);
  });
});
