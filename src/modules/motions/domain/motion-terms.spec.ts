import { describe, expect, it } from '@jest/globals';
import { responsesDueAt, termsOf, type TermFacts } from './motion-terms.js';
import { remedyAfter, remedyStanding } from './remedies.js';

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
    expect(responsesDueAt(new Date('2026-03-18T12:00:00Z'), false).toISOString()).toBe(
      '2026-04-01T21:59:59.999Z',
    );
  });

  it('ends with the tenth working day in Amsterdam, after the clock went back', () => {
    expect(responsesDueAt(new Date('2026-10-14T12:00:00Z'), false).toISOString()).toBe(
      '2026-10-28T22:59:59.999Z',
    );
  });

  it('ends with the second working day when it is urgent', () => {
    expect(responsesDueAt(new Date('2026-03-06T12:00:00Z'), true).toISOString()).toBe(
      '2026-03-10T22:59:59.999Z',
    );
  });

  it('starts on the day it is in Amsterdam, not in London', () => {
    expect(responsesDueAt(new Date('2026-03-02T22:59:59Z'), false)).toEqual(
      responsesDueAt(new Date('2026-03-02T09:00:00Z'), false),
    );
    expect(responsesDueAt(new Date('2026-03-02T23:00:00Z'), false).toISOString()).toBe(
      '2026-03-17T22:59:59.999Z',
    );
  });
});

describe('the terms of a motion', () => {
  it('are none while nothing has begun', () => {
    expect(termsOf(none)).toEqual([]);
  });

  it('keep terms of law and our own apart, each with its last day', () => {
    const remedy = remedyAfter({ stage: 'INVESTIGATION', side: 'DEFENCE', outcome: 'DENIED' });
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
    const due = responsesDueAt(new Date('2026-03-02T09:00:00Z'), false);

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
    expect(remedyAfter({ stage, side, outcome }).code).toBe(code);
  });
});

describe('what can still be done against a decision', () => {
  const objection = remedyAfter({ stage: 'INVESTIGATION', side: 'DEFENCE', outcome: 'DENIED' });

  it('is an objection through the fourteenth day after it', () => {
    expect(remedyStanding(objection, { decidedOn: '2026-03-02', trialStarted: false })).toEqual({
      remedy: objection,
      objectionUntil: '2026-03-16',
    });
  });

  it('is to ask the trial court again once the trial began (A40)', () => {
    const standing = remedyStanding(objection, { decidedOn: '2026-03-02', trialStarted: true });

    expect(standing.remedy.code).toBe('RESUBMIT');
    expect(standing.objectionUntil).toBeNull();
  });

  it('leaves the appeal of the prosecution service open during trial', () => {
    const appeal = remedyAfter({ stage: 'INVESTIGATION', side: 'PROSECUTION', outcome: 'DENIED' });

    expect(
      remedyStanding(appeal, { decidedOn: '2026-03-02', trialStarted: true }).objectionUntil,
    ).toBe('2026-03-16');
  });
});
