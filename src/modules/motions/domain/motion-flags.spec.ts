import { describe, expect, it } from '@jest/globals';
import type { RecordingId } from '../../../kernel/ids.js';
import { type FlagFacts, flagsOf } from './motion-flags.js';

const criterion = { criterion: 'NECESSITY', article: '', keskinOverlay: false, steps: [] } as const;
const calm: FlagFacts = {
  filed: true,
  withdrawn: false,
  recordings: [
    {
      recordingId: '0197a000-0000-7000-8000-000000000001' as RecordingId,
      durationMs: 60_000,
      viewed: [{ fromMs: 0, toMs: 60_000 }],
    },
  ],
  notViewedReason: null,
  requestedForm: 'RC_PRESENT',
  urgent: false,
  presumedInterest: false,
  newCircumstances: false,
  criterion,
  responses: [],
  ofAge: false,
  responseTermPassed: false,
  childViews: [],
};
const codes = (change: Partial<FlagFacts>) =>
  flagsOf({ ...calm, ...change }).map(({ code }) => code);

describe('the flags of a motion', () => {
  it('are none when nothing stands out', () => {
    expect(codes({})).toEqual([]);
  });

  it('say how much was not viewed', () => {
    const half = [{ ...calm.recordings[0]!, viewed: [{ fromMs: 0, toMs: 30_000 }] }];

    expect(flagsOf({ ...calm, recordings: half })).toEqual([{ code: 'NOT_VIEWED', value: 30_000 }]);
    expect(codes({ recordings: [] })).toEqual(['NO_RECORDING']);
    expect(codes({ recordings: [], filed: false })).toEqual([]);
  });

  it('say that a term was missed', () => {
    const step = {
      code: 'FOURTEEN_DAYS_AFTER_APPEAL',
      holds: false,
      article: '',
      labelNl: '',
      labelEn: '',
      on: null,
      toVerify: false,
    };

    expect(codes({ criterion: { ...criterion, steps: [step] } })).toEqual(['LATE']);
    expect(codes({ criterion: { ...criterion, steps: [{ ...step, holds: true }] } })).toEqual([]);
  });

  it('say that a studio hearing is possible when the trial is asked for', () => {
    expect(codes({ requestedForm: 'AT_TRIAL' })).toEqual(['AT_TRIAL_STUDIO_POSSIBLE']);
  });

  it('count late answers and show a conflict of the representative', () => {
    const responses = [
      { late: true, conflictCheck: 'POSSIBLE_CONFLICT' },
      { late: false, conflictCheck: 'NO_CONFLICT' },
      { late: true, conflictCheck: null },
    ];

    expect(flagsOf({ ...calm, responses })).toEqual([
      { code: 'RESPONSE_LATE', value: 2 },
      { code: 'CONFLICT_OF_REPRESENTATIVE', value: null },
    ]);
  });

  it('follow the child’s last answer', () => {
    const view = (wantsToSpeak: string | null, reasonNotAsked: string | null = null) => ({
      wantsToSpeak,
      reasonNotAsked,
    });

    expect(codes({ childViews: [view('NO'), view('ONLY_IF')] })).toEqual(['CHILD_SETS_CONDITIONS']);
    expect(codes({ childViews: [view('NO')], withdrawn: true })).toEqual([
      'CHILD_SAYS_NO',
      'WITHDRAWN_AFTER_CHILD_ASKED',
    ]);
    expect(codes({ childViews: [view(null, 'te jong')] })).toEqual(['CHILD_NOT_ASKED']);
  });

  it('show urgency, presumed interest, the passed term and an earlier decision', () => {
    expect(
      codes({
        urgent: true,
        presumedInterest: true,
        responseTermPassed: true,
        newCircumstances: true,
      }),
    ).toEqual(['URGENT', 'PRESUMED_INTEREST', 'RESPONSE_TERM_PASSED', 'EARLIER_DECISION']);
  });
});
