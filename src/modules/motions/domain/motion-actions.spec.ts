import { describe, expect, it } from '@jest/globals';
import { motionActions, type Viewer } from './motion-actions.js';
import { MOTION_STATES, type MotionFacts, type MotionState } from './motion-transitions.js';

const facts: MotionFacts = {
  missingFields: 0,
  prosecutionAnswered: false,
  childSideAnswered: false,
  childViewKnown: false,
  responseTermPassed: false,
  adviceAwaited: false,
  grantedUntil: null,
  objectionUntil: null,
  today: '2026-03-02',
};
const nobody: Viewer = {
  functions: [],
  applicant: false,
  writer: false,
  answeredParties: [],
  recused: false,
  decided: false,
  resubmit: false,
  ownVoice: false,
};
const offered = (
  state: MotionState,
  functions: readonly string[],
  change: Partial<MotionFacts> = {},
  applicant = false,
) =>
  motionActions({ ...nobody, functions, applicant, writer: applicant }, state, {
    ...facts,
    ...change,
  });

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
    expect(offered('READY_FOR_DECISION', ['COURT_CLERK'])).toEqual([
      'take-advice',
      'set-term',
      'suspend',
    ]);
  });

  it('lets the judge decide when it is ready or the term has passed', () => {
    expect(offered('READY_FOR_DECISION', ['JUDGE'])).toContain('decide');
    expect(offered('UNDER_REVIEW', ['JUDGE'])).not.toContain('decide');
    expect(offered('UNDER_REVIEW', ['JUDGE'], { responseTermPassed: true })).toContain('decide');
  });

  it('offers a judge who stepped aside neither decision nor correction (A32)', () => {
    const recused = { ...nobody, functions: ['JUDGE'], recused: true };

    expect(motionActions(recused, 'READY_FOR_DECISION', facts)).not.toContain('decide');
    expect(motionActions(recused, 'DECIDED', facts)).not.toContain('correct');
  });

  it('offers an objection while it is open, and the trial court once the trial began (A40)', () => {
    const applicant = { ...nobody, functions: ['DEFENCE_COUNSEL'], applicant: true };

    expect(motionActions(applicant, 'DECIDED', { ...facts, objectionUntil: '2026-03-02' })).toEqual(
      ['object'],
    );
    expect(motionActions({ ...applicant, resubmit: true }, 'DECIDED', facts)).toEqual(['resubmit']);
  });

  it('lets another judge than the decider settle an objection', () => {
    const judge = { ...nobody, functions: ['JUDGE'] };

    expect(motionActions(judge, 'UNDER_OBJECTION', facts)).toContain('settle-objection');
    expect(motionActions({ ...judge, decided: true }, 'UNDER_OBJECTION', facts)).not.toContain(
      'settle-objection',
    );
    expect(offered('UNDER_OBJECTION', ['INVESTIGATING_JUDGE'])).not.toContain('settle-objection');
  });

  it('lets a judge alone give leave a later last day', () => {
    const granted = { grantedUntil: '2026-03-09' };

    expect(offered('DECIDED', ['JUDGE'], granted)).toContain('extend-leave');
    for (const role of ['COURT_CLERK', 'PROSECUTOR', 'DEFENCE_COUNSEL'])
      expect(offered('DECIDED', [role], granted)).not.toContain('extend-leave');
    expect(offered('DECIDED', ['JUDGE'])).not.toContain('extend-leave');
  });

  it('lets each party answer once and then supplement', () => {
    expect(offered('UNDER_REVIEW', ['PROSECUTOR'])).toEqual(['respond', 'take-advice']);
    expect(
      motionActions(
        { ...nobody, functions: ['PROSECUTOR'], answeredParties: ['PROSECUTION'] },
        'UNDER_REVIEW',
        facts,
      ),
    ).toEqual(['supplement', 'take-advice']);
    // Another prosecutor may still answer the motion of a colleague, although nobody waits for it.
    expect(offered('UNDER_REVIEW', ['ADVOCATE_GENERAL'], { prosecutionAnswered: true })).toEqual([
      'respond',
      'take-advice',
    ]);
    expect(offered('UNDER_REVIEW', ['VICTIM_COUNSEL'])).toEqual([
      'respond',
      'record-child-view',
      'take-advice',
    ]);
    expect(offered('UNDER_REVIEW', ['PROSECUTOR'], {}, true)).toEqual(['withdraw', 'take-advice']);
    expect(offered('SUBMITTED', ['PROSECUTOR'])).toEqual([]);
  });

  it('closes after the decision', () => {
    expect(offered('DECIDED', ['COURT_CLERK'])).toEqual(['close']);
  });

  it('gives an observer nothing in any state', () => {
    for (const state of MOTION_STATES) expect(offered(state, ['ANALYST'])).not.toContain('decide');
    for (const state of ['DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'DECIDED', 'MOOT'] as const)
      expect(offered(state, ['PROSECUTION_STAFF'])).toEqual([]);
  });
});
