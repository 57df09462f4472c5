import { describe, expect, it } from '@jest/globals';
import { PRESENT_LAW } from '../testing/present-law.js';
import { responsesDueAt, type TermFacts, termsOf as termsUnder } from './motion-terms.js';
import { remedyAfter, remedyStanding } from './remedies.js';

const termsOf = (facts: TermFacts) => termsUnder(facts, PRESENT_LAW);
const denied = { stage: 'INVESTIGATION', side: 'DEFENCE', outcome: 'DENIED' } as const;
const none: TermFacts = {
  urgent: false,
  filedAt: null,
  responsesDueAt: null,
  readyAt: null,
  decidedAt: null,
  remedy: null,
  hearingOn: null,
  appealFiledOn: null,
  now: new Date('2026-03-02T09:00:00Z'),
};

describe('the term for answers', () => {
  it('ends with the tenth working day in Amsterdam, after the clock went forward', () => {
    expect(responsesDueAt(new Date('2026-03-18T12:00:00Z'), false, PRESENT_LAW).toISOString()).toBe(
      '2026-04-01T21:59:59.999Z',
    );
  });

  it('ends with the tenth working day in Amsterdam, after the clock went back', () => {
    expect(responsesDueAt(new Date('2026-10-14T12:00:00Z'), false, PRESENT_LAW).toISOString()).toBe(
      '2026-10-28T22:59:59.999Z',
    );
  });

  it('ends with the second working day when it is urgent', () => {
    expect(responsesDueAt(new Date('2026-03-06T12:00:00Z'), true, PRESENT_LAW).toISOString()).toBe(
      '2026-03-10T22:59:59.999Z',
    );
  });

  it('starts on the day it is in Amsterdam, not in London', () => {
    expect(responsesDueAt(new Date('2026-03-02T22:59:59Z'), false, PRESENT_LAW)).toEqual(
      responsesDueAt(new Date('2026-03-02T09:00:00Z'), false, PRESENT_LAW),
    );
    expect(responsesDueAt(new Date('2026-03-02T23:00:00Z'), false, PRESENT_LAW).toISOString()).toBe(
      '2026-03-17T22:59:59.999Z',
    );
  });
});

describe('the terms of a motion', () => {
  it('are none while nothing has begun', () => {
    expect(termsOf(none)).toEqual([]);
  });

  it('keep terms of law and our own apart, each with its last day', () => {
    const remedy = remedyAfter(denied, PRESENT_LAW);
    const terms = termsOf({
      ...none,
      filedAt: new Date('2026-02-27T09:00:00Z'),
      responsesDueAt: new Date('2026-03-13T22:59:59.999Z'),
      readyAt: none.now,
      decidedAt: none.now,
      remedy,
      hearingOn: '2026-03-20',
      appealFiledOn: '2026-02-01',
    });

    expect(terms.map(({ code, kind, lastDay, passed }) => [code, kind, lastDay, passed])).toEqual([
      ['WITNESS_LIST', 'LEGAL', '2026-03-10', false],
      ['APPEAL_BRIEF', 'LEGAL', '2026-02-15', true],
      ['OBJECTION', 'LEGAL', '2026-03-16', false],
      ['COMPLETENESS_CHECK', 'SYSTEM_RULE', '2026-03-02', false],
      ['RESPONSES', 'SYSTEM_RULE', '2026-03-13', false],
      ['DECISION', 'SYSTEM_RULE', '2026-03-16', false],
    ]);
    expect(
      terms.filter(({ kind }) => kind === 'SYSTEM_RULE').every(({ article }) => article === null),
    ).toBe(true);
  });

  it('shorten the decision when it is urgent, and not the check of the clerk', () => {
    const urgent = termsOf({ ...none, urgent: true, filedAt: none.now, readyAt: none.now });

    expect(urgent.map(({ code, lastDay }) => [code, lastDay])).toEqual([
      ['COMPLETENESS_CHECK', '2026-03-03'],
      ['DECISION', '2026-03-05'],
    ]);
  });

  it('is met up to the last instant of the day and passed after it', () => {
    const due = responsesDueAt(new Date('2026-03-02T09:00:00Z'), false, PRESENT_LAW);

    expect(termsOf({ ...none, responsesDueAt: due, now: due })[0]?.passed).toBe(false);
    expect(
      termsOf({ ...none, responsesDueAt: due, now: new Date(due.getTime() + 1) })[0]?.passed,
    ).toBe(true);
  });
});

describe('the remedy shown with a decision', () => {
  it.each([
    ['INVESTIGATION', 'DEFENCE', 'DENIED', 'OBJECTION'],
    ['INVESTIGATION', 'PROSECUTION', 'DENIED', 'PROSECUTION_APPEAL'],
    ['INVESTIGATION', 'CHILD_SIDE', 'DENIED', 'AFTER_GRANT'],
    ['PRE_TRIAL', 'DEFENCE', 'DENIED', 'RESUBMIT'],
    ['PRE_TRIAL', 'PROSECUTION', 'DENIED', 'PROSECUTION_APPEAL'],
    ['TRIAL_FIRST_INSTANCE', 'DEFENCE', 'DENIED', 'WITH_JUDGMENT'],
    ['APPEAL', 'DEFENCE', 'DENIED', 'WITH_CASSATION'],
    ['AFTER_REMITTAL', 'DEFENCE', 'PARTIALLY_GRANTED', 'WITH_CASSATION'],
    ['APPEAL', 'DEFENCE', 'GRANTED', 'AFTER_GRANT'],
    ['APPEAL', 'DEFENCE', 'VIEW_RECORDING_FIRST', 'STILL_OPEN'],
  ] as const)('in %s for %s after %s is %s', (stage, side, outcome, code) => {
    expect(remedyAfter({ stage, side, outcome }, PRESENT_LAW).code).toBe(code);
  });
});

describe('what can still be done against a decision', () => {
  const standing = (change: Partial<Parameters<typeof remedyStanding>[0]>) =>
    remedyStanding(
      { ...denied, decidedOn: '2026-03-02', trialStarted: false, ...change },
      PRESENT_LAW,
    );

  it('is an objection through the fourteenth day after it', () => {
    expect(standing({})).toMatchObject({
      remedy: { code: 'OBJECTION', article: 'art. 182 lid 6, 183 lid 3 Sv' },
      objectionUntil: '2026-03-16',
    });
  });

  it('is to ask the trial court again once the trial began (A40)', () => {
    expect(standing({ trialStarted: true })).toMatchObject({
      remedy: { code: 'RESUBMIT' },
      objectionUntil: null,
    });
  });

  it('leaves the appeal of the prosecution service open during trial', () => {
    expect(standing({ side: 'PROSECUTION', trialStarted: true }).objectionUntil).toBe('2026-03-16');
  });

  it('is not on record where the law of that day says nothing', () => {
    expect(remedyAfter(denied, { ...PRESENT_LAW, remedies: [] })).toMatchObject({
      code: 'UNKNOWN',
      toVerify: true,
    });
  });
});
