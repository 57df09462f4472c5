import { describe, expect, it } from '@jest/globals';
import { type AdviceDraft, assessAdvice } from './advice.js';
import { pendingOffices, type PendingFacts } from './pending-offices.js';

const note: AdviceDraft = {
  kind: 'INTERVIEWER_NOTE',
  author: 'S12',
  registerNumber: null,
  datedOn: '2026-03-02',
  question: null,
  text: 'De vragen zijn open gesteld.',
  sawRecording: true,
  spokeToChild: false,
  burden: null,
  feasibility: null,
  reliability: null,
  modalities: [],
  extraQuestions: [],
};
const expert: AdviceDraft = {
  ...note,
  kind: 'EXPERT_ADVICE',
  question: 'Is een tweede gesprek belastend?',
  burden: 'Ja.',
  feasibility: 'Alleen kort.',
};
const lacks = (draft: AdviceDraft) =>
  assessAdvice(draft, '2026-03-02').map(({ pointer, code }) => `${pointer} ${code}`);

describe('advice on a motion', () => {
  it('is complete as it stands for each kind', () => {
    expect(lacks(note)).toEqual([]);
    expect(lacks(expert)).toEqual([]);
    expect(lacks({ ...note, kind: 'CHILD_RIGHTS_REPORT' })).toEqual([]);
  });

  it('of an expert answers a question and says what it asks of the child', () => {
    expect(lacks({ ...expert, question: null, burden: null, feasibility: null })).toEqual([
      '/question missing',
      '/burden missing',
      '/feasibility missing',
    ]);
  });

  it('of others is no expert’s', () => {
    expect(lacks({ ...note, burden: 'Ja.', modalities: ['supportPerson'] })).toEqual([
      '/burden for-expert-only',
      '/modalities for-expert-only',
    ]);
  });

  it('joins with questions, and only a joinder has them', () => {
    const extraQuestions = [{ topic: 'tijd', question: 'Hoe laat was het?' }];

    expect(lacks({ ...note, kind: 'JOINDER' })).toEqual(['/extraQuestions missing']);
    expect(lacks({ ...note, kind: 'JOINDER', extraQuestions })).toEqual([]);
    expect(lacks({ ...note, extraQuestions })).toEqual(['/extraQuestions for-joinder-only']);
  });

  it('is of today at the latest', () => {
    expect(lacks({ ...note, datedOn: '2026-03-03' })).toEqual(['/datedOn in-future']);
  });
});

describe('whom a motion waits for', () => {
  const day = (text: string) => new Date(`${text}T09:00:00Z`);
  const facts: PendingFacts = {
    state: 'UNDER_REVIEW',
    filedAt: day('2026-02-23'),
    stateSince: day('2026-02-25'),
    responsesDueAt: day('2026-03-11'),
    answered: ['CHILD_SIDE'],
    terms: [],
    now: day('2026-03-02'),
  };
  const waits = (change: Partial<PendingFacts>) =>
    pendingOffices({ ...facts, ...change }).map(({ office, days, overdue }) => [
      office,
      days,
      overdue,
    ]);

  it('is every party that has not answered, with its days', () => {
    expect(waits({})).toEqual([
      ['PROSECUTION', 5, false],
      ['CHILD_VIEW', 5, false],
    ]);
    expect(waits({ now: day('2026-03-12') })).toEqual([
      ['PROSECUTION', 15, true],
      ['CHILD_VIEW', 15, true],
    ]);
  });

  it('is the expert who was asked, from the day of asking, on a term of its own', () => {
    const terms = [
      { office: 'EXPERT', dueAt: day('2026-03-20'), setAt: day('2026-02-27') },
    ] as const;

    expect(waits({ answered: ['PROSECUTION', 'CHILD_SIDE', 'CHILD_VIEW'], terms })).toEqual([
      ['EXPERT', 3, false],
    ]);
    expect(waits({ state: 'ADJOURNED', terms })).toEqual([['EXPERT', 3, false]]);
    expect(waits({ state: 'ADJOURNED', terms: [] })).toEqual([['APPLICANT', 5, false]]);
  });

  it.each([
    ['SUBMITTED', 'REGISTRY'],
    ['INCOMPLETE', 'APPLICANT'],
    ['READY_FOR_DECISION', 'JUDGE'],
    ['SUSPENDED_RECUSAL', 'JUDGE'],
    ['REFERRED', 'JUDGE'],
    ['UNDER_OBJECTION', 'JUDGE'],
    ['HELD', 'REPORT'],
  ] as const)('in %s is the %s', (state, office) => {
    expect(waits({ state })).toEqual([[office, 5, false]]);
  });

  it('is nobody when it is over', () => {
    for (const state of ['CLOSED', 'WITHDRAWN', 'MOOT', 'DECIDED', 'BOOKED', 'REPORTED'] as const)
      expect(waits({ state })).toEqual([]);
  });
});
