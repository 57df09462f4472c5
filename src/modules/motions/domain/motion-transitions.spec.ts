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
  grantedUntil: null,
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
  ['UNDER_REVIEW', 'make-ready', 'READY_FOR_DECISION'],
  ['READY_FOR_DECISION', 'adjourn', 'ADJOURNED'],
  ['READY_FOR_DECISION', 'decide', 'DECIDED'],
  ['DECIDED', 'close', 'CLOSED'],
  ['DRAFT', 'withdraw', 'WITHDRAWN'],
  ['SUBMITTED', 'withdraw', 'WITHDRAWN'],
  ['INCOMPLETE', 'withdraw', 'WITHDRAWN'],
  ['UNDER_REVIEW', 'withdraw', 'WITHDRAWN'],
  ['READY_FOR_DECISION', 'withdraw', 'WITHDRAWN'],
  ['ADJOURNED', 'withdraw', 'WITHDRAWN'],
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
          expect(decideTransition(from, action, open)).toEqual(
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

  it('stays open on the last day of a grant and closes the day after', () => {
    expect(decideTransition('DECIDED', 'close', { ...open, grantedUntil: '2026-03-02' })).toEqual({
      kind: 'blocked',
      by: 'grant-still-valid',
    });
    expect(decideTransition('DECIDED', 'close', { ...open, grantedUntil: '2026-03-01' })).toEqual({
      kind: 'moved',
      to: 'CLOSED',
    });
  });

  it('offers nothing in a final state', () => {
    expect(availableActions('WITHDRAWN', open)).toEqual([]);
    expect(availableActions('CLOSED', open)).toEqual([]);
    expect(availableActions('READY_FOR_DECISION', open)).toEqual(['adjourn', 'decide', 'withdraw']);
  });
});
