import { describe, expect, it } from '@jest/globals';
import { motionActions } from './motion-actions.js';
import { MOTION_STATES, type MotionFacts, type MotionState } from './motion-transitions.js';

const facts: MotionFacts = {
  missingFields: 0,
  prosecutionAnswered: false,
  childSideAnswered: false,
  childViewKnown: false,
  responseTermPassed: false,
  grantedUntil: null,
  today: '2026-03-02',
};
const offered = (
  state: MotionState,
  functions: readonly string[],
  change: Partial<MotionFacts> = {},
  applicant = false,
) => motionActions({ functions, applicant, answeredParties: [] }, state, { ...facts, ...change });

describe('what somebody may do with a motion', () => {
  it('lets the applicant edit, file and withdraw a draft, complete or not', () => {
    expect(offered('DRAFT', ['DEFENCE_COUNSEL'], { missingFields: 3 }, true)).toEqual([
      'edit',
      'file',
      'withdraw',
    ]);
  });

  it('lets the clerk admit and return, and never decide', () => {
    expect(offered('SUBMITTED', ['COURT_CLERK'])).toEqual([
      'take-under-review',
      'return-for-completion',
    ]);
    expect(offered('READY_FOR_DECISION', ['COURT_CLERK'])).toEqual([]);
  });

  it('lets the judge decide when it is ready or the term has passed', () => {
    expect(offered('READY_FOR_DECISION', ['JUDGE'])).toEqual(['decide']);
    expect(offered('UNDER_REVIEW', ['JUDGE'])).toEqual([]);
    expect(offered('UNDER_REVIEW', ['JUDGE'], { responseTermPassed: true })).toEqual(['decide']);
  });

  it('lets each party answer once and then supplement', () => {
    expect(offered('UNDER_REVIEW', ['PROSECUTOR'])).toEqual(['respond']);
    expect(
      motionActions(
        { functions: ['PROSECUTOR'], applicant: false, answeredParties: ['PROSECUTION'] },
        'UNDER_REVIEW',
        facts,
      ),
    ).toEqual(['supplement']);
    // Another prosecutor may still answer the motion of a colleague, although nobody waits for it.
    expect(offered('UNDER_REVIEW', ['ADVOCATE_GENERAL'], { prosecutionAnswered: true })).toEqual([
      'respond',
    ]);
    expect(offered('UNDER_REVIEW', ['VICTIM_COUNSEL'])).toEqual(['respond', 'record-child-view']);
    expect(offered('UNDER_REVIEW', ['PROSECUTOR'], {}, true)).toEqual(['withdraw']);
    expect(offered('SUBMITTED', ['PROSECUTOR'])).toEqual([]);
  });

  it('closes after the decision', () => {
    expect(offered('DECIDED', ['COURT_CLERK'])).toEqual(['close']);
  });

  it('gives an observer nothing in any state', () => {
    for (const state of MOTION_STATES) expect(offered(state, ['PROSECUTION_STAFF'])).toEqual([]);
  });
});
