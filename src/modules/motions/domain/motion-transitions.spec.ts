import { describe, expect, it } from '@jest/globals';
import {
  availableActions,
  decideTransition,
  MOTION_ACTIONS,
  MOTION_STATES,
  type MotionFacts,
} from './motion-transitions.js';

const open: MotionFacts = {
  missingFields: 0,
  prosecutionAnswered: true,
  childSideAnswered: true,
  childViewKnown: true,
  responseTermPassed: false,
  adviceAwaited: false,
  grantedUntil: null,
  objectionUntil: '2026-03-02',
  today: '2026-03-02',
};

/** Written by hand from domain 4.9, not from the table under test. */
const LEGAL: readonly (readonly [string, string, string])[] = [
  ['DRAFT', 'file', 'SUBMITTED'],
  ['INCOMPLETE', 'file', 'SUBMITTED'],
  ['SUBMITTED', 'return-for-completion', 'INCOMPLETE'],
  ['SUBMITTED', 'take-under-review', 'UNDER_REVIEW'],
  ['INCOMPLETE', 'take-under-review', 'UNDER_REVIEW'],
  ['ADJOURNED', 'take-under-review', 'UNDER_REVIEW'],
  ['REFERRED', 'take-under-review', 'UNDER_REVIEW'],
  ['UNDER_REVIEW', 'make-ready', 'READY_FOR_DECISION'],
  ['READY_FOR_DECISION', 'adjourn', 'ADJOURNED'],
  ['READY_FOR_DECISION', 'refer', 'REFERRED'],
  ['READY_FOR_DECISION', 'decide', 'DECIDED'],
  // Recusal stops whatever the court is doing with it, and not what it did.
  ['UNDER_REVIEW', 'suspend', 'SUSPENDED_RECUSAL'],
  ['READY_FOR_DECISION', 'suspend', 'SUSPENDED_RECUSAL'],
  ['ADJOURNED', 'suspend', 'SUSPENDED_RECUSAL'],
  ['SUSPENDED_RECUSAL', 'resume', 'UNDER_REVIEW'],
  ['DECIDED', 'object', 'UNDER_OBJECTION'],
  ['UNDER_OBJECTION', 'uphold-objection', 'UNDER_REVIEW'],
  ['UNDER_OBJECTION', 'dismiss-objection', 'DECIDED'],
  ['DECIDED', 'book', 'BOOKED'],
  ['BOOKED', 'unbook', 'DECIDED'],
  ['BOOKED', 'hold', 'HELD'],
  ['HELD', 'report', 'REPORTED'],
  ['DECIDED', 'close', 'CLOSED'],
  ['REPORTED', 'close', 'CLOSED'],
  ['REFERRED', 'close', 'CLOSED'],
  ['DRAFT', 'withdraw', 'WITHDRAWN'],
  ['SUBMITTED', 'withdraw', 'WITHDRAWN'],
  ['INCOMPLETE', 'withdraw', 'WITHDRAWN'],
  ['UNDER_REVIEW', 'withdraw', 'WITHDRAWN'],
  ['READY_FOR_DECISION', 'withdraw', 'WITHDRAWN'],
  ['ADJOURNED', 'withdraw', 'WITHDRAWN'],
  ['SUSPENDED_RECUSAL', 'withdraw', 'WITHDRAWN'],
  ['REFERRED', 'withdraw', 'WITHDRAWN'],
  ['SUBMITTED', 'declare-moot', 'MOOT'],
  ['INCOMPLETE', 'declare-moot', 'MOOT'],
  ['UNDER_REVIEW', 'declare-moot', 'MOOT'],
  ['READY_FOR_DECISION', 'declare-moot', 'MOOT'],
  ['ADJOURNED', 'declare-moot', 'MOOT'],
  ['SUSPENDED_RECUSAL', 'declare-moot', 'MOOT'],
  ['REFERRED', 'declare-moot', 'MOOT'],
  ['UNDER_OBJECTION', 'declare-moot', 'MOOT'],
  ['DECIDED', 'declare-moot', 'MOOT'],
];

describe('the life of a motion', () => {
  for (const from of MOTION_STATES) {
    for (const action of MOTION_ACTIONS) {
      const to = LEGAL.find(([state, act]) => state === from && act === action)?.[2];
      it(
        to === undefined
          ? `has no ${action} in ${from}`
          : `goes by ${action} from ${from} to ${to}`,
        () => {
          const facts = action === 'close' ? { ...open, objectionUntil: null } : open;
          expect(decideTransition(from, action, facts)).toEqual(
            to === undefined ? { kind: 'unavailable' } : { kind: 'moved', to },
          );
        },
      );
    }
  }

  it('refuses filing while a required field is empty', () => {
    expect(decideTransition('DRAFT', 'file', { ...open, missingFields: 1 })).toEqual({
      kind: 'blocked',
      by: 'fields-missing',
    });
  });

  it.each(['prosecutionAnswered', 'childSideAnswered', 'childViewKnown'] as const)(
    'is not ready while %s is false and the term runs',
    (fact) => {
      expect(decideTransition('UNDER_REVIEW', 'make-ready', { ...open, [fact]: false })).toEqual({
        kind: 'blocked',
        by: 'answers-pending',
      });
    },
  );

  it('is ready without answers once the term has passed', () => {
    const silent = {
      ...open,
      prosecutionAnswered: false,
      childSideAnswered: false,
      childViewKnown: false,
      responseTermPassed: true,
    };

    expect(decideTransition('UNDER_REVIEW', 'make-ready', silent)).toEqual({
      kind: 'moved',
      to: 'READY_FOR_DECISION',
    });
  });

  it('waits for advice that was asked, whatever the parties did', () => {
    expect(
      decideTransition('UNDER_REVIEW', 'make-ready', {
        ...open,
        responseTermPassed: true,
        adviceAwaited: true,
      }),
    ).toEqual({ kind: 'blocked', by: 'answers-pending' });
  });

  it('stays open on the last day of a grant and closes the day after', () => {
    const granted = { ...open, objectionUntil: null };

    expect(
      decideTransition('DECIDED', 'close', { ...granted, grantedUntil: '2026-03-02' }),
    ).toEqual({ kind: 'blocked', by: 'grant-still-valid' });
    expect(
      decideTransition('DECIDED', 'close', { ...granted, grantedUntil: '2026-03-01' }),
    ).toEqual({ kind: 'moved', to: 'CLOSED' });
  });

  it('takes an objection on its last day and none after it, and closes only then', () => {
    expect(decideTransition('DECIDED', 'close', open)).toEqual({
      kind: 'blocked',
      by: 'objection-still-open',
    });
    const after = { ...open, objectionUntil: '2026-03-01' };
    expect(decideTransition('DECIDED', 'object', after)).toEqual({
      kind: 'blocked',
      by: 'objection-closed',
    });
    expect(decideTransition('DECIDED', 'object', { ...open, objectionUntil: null })).toEqual({
      kind: 'blocked',
      by: 'objection-closed',
    });
    expect(decideTransition('DECIDED', 'close', after)).toEqual({ kind: 'moved', to: 'CLOSED' });
  });

  it('reaches every state from a draft', () => {
    const reached = new Set(['DRAFT']);
    for (let before = 0; before < reached.size;) {
      before = reached.size;
      for (const [from, , to] of LEGAL) if (reached.has(from)) reached.add(to);
    }

    expect([...reached].sort()).toEqual([...MOTION_STATES].sort());
  });

  it('offers nothing in a final state', () => {
    expect(availableActions('WITHDRAWN', open)).toEqual([]);
    expect(availableActions('CLOSED', open)).toEqual([]);
    expect(availableActions('MOOT', open)).toEqual([]);
    expect(availableActions('READY_FOR_DECISION', open)).toEqual([
      'adjourn',
      'refer',
      'decide',
      'withdraw',
      'suspend',
      'declare-moot',
    ]);
  });
});
