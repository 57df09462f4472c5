import { describe, expect, it } from '@jest/globals';
import type { OpaqueId, RecordingId } from '../../../kernel/ids.js';
import { assessCompleteness, type CompletenessFacts } from './completeness.js';
import { freeTextOf, type MotionContent } from './motion.js';
import { allViewed, notViewedMs } from './viewed-recordings.js';

const recordingId = '0197a000-0000-7000-8000-000000000001' as RecordingId;
const content: MotionContent = {
  legalBasis: ['SV_182'],
  requestedForm: 'STUDIO_CERTIFIED_INTERVIEWER',
  atTrialReason: null,
  factsConcerned: ['0197a000-0000-7000-8000-000000000002' as OpaqueId],
  notViewedReason: null,
  fragmentReferences: [{ recordingId, fromMs: 0, toMs: 10, note: 'hier' }],
  addedValue: { ground: null, text: 'nieuw' },
  whyRecordingInsufficient: { ground: null, text: 'niet gevraagd' },
  bestInterestStatement: 'kort',
  questions: [{ topic: 'tijd', question: 'Wanneer?' }],
  topicsOnly: null,
  sealedQuestions: [],
  alternativesConsidered: [{ kind: 'EXPERT_REVIEW', note: null }],
  incriminating: true,
  defenceHadOpportunity: false,
  weightOfStatement: null,
  urgency: null,
  newCircumstances: null,
  attachments: [],
  viewingCertificates: [],
  declarationNoIdentityData: true,
};
const empty: MotionContent = {
  legalBasis: [],
  requestedForm: null,
  atTrialReason: null,
  factsConcerned: [],
  notViewedReason: null,
  fragmentReferences: [],
  addedValue: null,
  whyRecordingInsufficient: null,
  bestInterestStatement: null,
  questions: [],
  topicsOnly: null,
  sealedQuestions: [],
  alternativesConsidered: [],
  incriminating: null,
  defenceHadOpportunity: null,
  weightOfStatement: null,
  urgency: null,
  newCircumstances: null,
  attachments: [],
  viewingCertificates: [],
  declarationNoIdentityData: false,
};
const facts: CompletenessFacts = {
  applicantFunction: 'DEFENCE_COUNSEL',
  recordings: [],
  decidedBefore: false,
  knownBases: ['SV_182', 'SV_181'],
};
const lacks = (change: Partial<MotionContent>, more: Partial<CompletenessFacts> = {}) =>
  assessCompleteness({ ...content, ...change }, { ...facts, ...more }).map(
    ({ pointer }) => pointer,
  );
const recording = (...viewed: (readonly [number, number])[]) => ({
  recordingId,
  durationMs: 60_000,
  viewed: viewed.map(([fromMs, toMs]) => ({ fromMs, toMs })),
});

describe('what filing needs', () => {
  it('takes a motion that has everything', () => {
    expect(lacks({})).toEqual([]);
  });

  it('names everything that is missing at once', () => {
    expect(assessCompleteness(empty, facts).map(({ pointer }) => pointer)).toEqual([
      '/legalBasis',
      '/requestedForm',
      '/factsConcerned',
      '/addedValue',
      '/whyRecordingInsufficient',
      '/bestInterestStatement',
      '/questions',
      '/alternativesConsidered',
      '/incriminating',
      '/defenceHadOpportunity',
      '/declarationNoIdentityData',
    ]);
  });

  it('asks an extra reason for a hearing at trial', () => {
    expect(lacks({ requestedForm: 'AT_TRIAL' })).toEqual(['/atTrialReason']);
    expect(
      lacks({ requestedForm: 'AT_TRIAL', atTrialReason: 'De rechtbank wil zelf zien' }),
    ).toEqual([]);
  });

  it('takes the presumed interest from the defence in both fields, and from nobody else', () => {
    const presumed = { ground: 'PRESUMED_INTEREST', text: null } as const;

    expect(lacks({ addedValue: presumed, whyRecordingInsufficient: presumed })).toEqual([]);
    expect(
      lacks(
        { addedValue: presumed, whyRecordingInsufficient: presumed },
        { applicantFunction: 'PROSECUTOR' },
      ),
    ).toEqual(['/addedValue/ground', '/whyRecordingInsufficient/ground']);
  });

  it('never bars an unviewed recording, but asks why', () => {
    expect(lacks({}, { recordings: [recording()] })).toEqual(['/notViewedReason']);
    expect(lacks({ notViewedReason: 'NOT_YET' }, { recordings: [recording()] })).toEqual([]);
  });

  it('asks for passages when all was seen, unless the interest is presumed', () => {
    const seen = { recordings: [recording([0, 30_000], [20_000, 60_000])] };
    const presumed = { ground: 'PRESUMED_INTEREST', text: null } as const;

    expect(lacks({ fragmentReferences: [] }, seen)).toEqual(['/fragmentReferences']);
    expect(
      lacks(
        { fragmentReferences: [], addedValue: presumed, whyRecordingInsufficient: presumed },
        seen,
      ),
    ).toEqual([]);
    expect(lacks({}, seen)).toEqual([]);
  });

  it('asks what changed when the same was decided before', () => {
    expect(lacks({}, { decidedBefore: true })).toEqual(['/newCircumstances']);
    expect(lacks({ newCircumstances: 'Telefoongegevens' }, { decidedBefore: true })).toEqual([]);
  });

  it('takes topics without questions only with a reason', () => {
    expect(lacks({ questions: [], topicsOnly: { topics: ['tijd'], reason: null } })).toEqual([
      '/topicsOnly/reason',
    ]);
    expect(lacks({ questions: [], topicsOnly: { topics: ['tijd'], reason: 'verzegeld' } })).toEqual(
      [],
    );
    expect(lacks({ questions: [], topicsOnly: { topics: [], reason: 'verzegeld' } })).toEqual([
      '/questions',
    ]);
  });

  it('asks reason and day of urgency together', () => {
    expect(lacks({ urgency: { reason: ' ', on: null } })).toEqual([
      '/urgency/reason',
      '/urgency/on',
    ]);
    expect(lacks({ urgency: { reason: 'gedetineerd', on: '2026-03-06' } })).toEqual([]);
  });

  it('refuses a basis that is not in the catalogue', () => {
    expect(assessCompleteness({ ...content, legalBasis: ['SV_999'] }, facts)).toEqual([
      { pointer: '/legalBasis', code: 'not-a-choice' },
    ]);
  });
});

describe('what was seen of a recording', () => {
  it('counts overlapping stretches once and nothing beyond the end', () => {
    expect(
      notViewedMs([recording([20_000, 40_000], [0, 30_000], [50_000, 90_000], [22_000, 23_000])]),
    ).toBe(10_000);
  });

  it('holds against nobody what the version they are shown leaves out', () => {
    const cut = [{ fromMs: 30_000, toMs: 60_000 }];
    const watched = { ...recording([0, 30_000]), cut };

    expect(notViewedMs([watched])).toBe(0);
    expect(allViewed([watched])).toBe(true);
    expect(allViewed([recording([0, 30_000])])).toBe(false);
  });
});

describe('free text of a motion', () => {
  it('is found with its pointer in every field and list', () => {
    const text = freeTextOf({
      ...content,
      topicsOnly: { topics: ['plaats'], reason: 'r' },
      urgency: { reason: 'u', on: null },
      alternativesConsidered: [{ kind: 'EXPERT_REVIEW', note: 'n' }],
    });

    expect(text).toMatchObject({
      '/addedValue/text': 'nieuw',
      '/questions/0/topic': 'tijd',
      '/questions/0/question': 'Wanneer?',
      '/topicsOnly/topics/0': 'plaats',
      '/topicsOnly/reason': 'r',
      '/fragmentReferences/0/note': 'hier',
      '/alternativesConsidered/0/note': 'n',
      '/urgency/reason': 'u',
    });
    expect(Object.values(freeTextOf(empty)).every((value) => value === null)).toBe(true);
  });
});
