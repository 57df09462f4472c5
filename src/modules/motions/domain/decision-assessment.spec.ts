import { describe, expect, it } from '@jest/globals';
import {
  type DecisionDraft,
  freeTextOfDecision,
  type Modalities,
  OUTCOMES,
  sessionTypeOf,
} from './decision.js';
import { assessDecision, type DecisionFacts } from './decision-assessment.js';

const modalities: Modalities = {
  sameInterviewer: true,
  maxMinutes: 45,
  counselInControlRoomOnly: true,
  suspectExcluded: true,
  judgePresent: false,
  barredTopics: ['thuis'],
  questionsFiledDaysBefore: 5,
  questionsThroughEarpiece: false,
  supportPerson: true,
  interpreter: false,
  preMeeting: false,
  jointForCoAccused: false,
  aftercareWithin48Hours: true,
  identityNotSpoken: true,
  other: null,
};
const denied: DecisionDraft = {
  outcome: 'DENIED',
  criterionApplied: 'DEFENCE_INTEREST',
  overrideReason: null,
  grounds: ['REF_288_1B'],
  reasoning: 'r',
  bestInterestParagraph: 'b',
  childViewWeight: 'c',
  fairTrialAssessment: { goodReason: 'g', weight: 'w', counterbalance: ['RECORDING_AVAILABLE'] },
  modalities: null,
  validUntil: null,
  sessionType: null,
  childVersion: { text: 'Je hoeft niet opnieuw te vertellen.', explainedBy: 'JUDGE' },
};
const granted: DecisionDraft = {
  ...denied,
  outcome: 'GRANTED_WITH_MODALITIES',
  grounds: ['NOT_ASKED'],
  fairTrialAssessment: null,
  modalities,
  validUntil: '2026-04-30',
};
const facts: DecisionFacts = {
  computed: {
    criterion: 'DEFENCE_INTEREST',
    article: 'art. 410 lid 3 Sv',
    keskinOverlay: true,
    steps: [],
  },
  knownGrounds: [
    'REF_288_1B',
    'REF_288_1C',
    'REF_NO_NECESSITY',
    'REF_RECORDING_SUFFICES',
    'REF_BEST_INTEREST',
    'NOT_ASKED',
  ],
  today: '2026-03-02',
  heardBefore: true,
};
const calm: DecisionFacts = { ...facts, computed: { ...facts.computed, keskinOverlay: false } };
const lacks = (decision: DecisionDraft, given: DecisionFacts = facts) =>
  assessDecision(decision, given);

describe('what a decision needs', () => {
  it('takes a complete denial and a complete grant', () => {
    expect(lacks(denied)).toEqual([]);
    expect(lacks(granted)).toEqual([]);
  });

  it('answers everything that is missing at once', () => {
    const bare: DecisionDraft = {
      ...denied,
      criterionApplied: null,
      grounds: [],
      reasoning: ' ',
      bestInterestParagraph: null,
      childViewWeight: null,
      fairTrialAssessment: null,
    };

    expect(lacks(bare).map(({ pointer }) => pointer)).toEqual([
      '/criterionApplied',
      '/overrideReason',
      '/grounds',
      '/reasoning',
      '/bestInterestParagraph',
      '/childViewWeight',
      '/fairTrialAssessment/goodReason',
      '/fairTrialAssessment/weight',
      '/fairTrialAssessment/counterbalance',
    ]);
  });

  it.each(['DENIED', 'PARTIALLY_GRANTED', 'WRITTEN_QUESTIONS'] as const)(
    'weighs the fairness of %s where the interest is presumed, and not elsewhere',
    (outcome) => {
      const limited = {
        ...(outcome === 'PARTIALLY_GRANTED' ? granted : denied),
        outcome,
        fairTrialAssessment: null,
      };

      expect(lacks(limited).map(({ pointer }) => pointer)).toContain(
        '/fairTrialAssessment/goodReason',
      );
      expect(lacks(limited, calm)).toEqual([]);
    },
  );

  it('asks the best interest and the weight of the child’s view of every outcome', () => {
    for (const outcome of OUTCOMES) {
      const pointers = lacks({
        ...denied,
        outcome,
        bestInterestParagraph: '',
        childViewWeight: '',
      }).map(({ pointer }) => pointer);
      expect(pointers).toEqual(
        expect.arrayContaining(['/bestInterestParagraph', '/childViewWeight']),
      );
    }
  });

  it.each(['REF_RECORDING_SUFFICES', 'REF_BEST_INTEREST'])(
    'takes %s only beside a legal ground',
    (ground) => {
      expect(lacks({ ...denied, grounds: [ground] }, calm)).toEqual([
        { pointer: '/grounds', code: 'needs-legal-ground' },
      ]);
      expect(lacks({ ...denied, grounds: [ground, 'REF_288_1C'] }, calm)).toEqual([]);
    },
  );

  it('asks why a presumed interest is refused on another ground', () => {
    expect(lacks({ ...denied, grounds: ['REF_NO_NECESSITY'] })).toEqual([
      { pointer: '/overrideReason', code: 'presumed-interest-refused' },
    ]);
    expect(lacks({ ...denied, grounds: ['REF_NO_NECESSITY'], overrideReason: 'o' })).toEqual([]);
  });

  it('lets the judge apply another criterion with a reason', () => {
    expect(lacks({ ...denied, criterionApplied: 'NECESSITY' })).toEqual([
      { pointer: '/overrideReason', code: 'missing' },
    ]);
    expect(lacks({ ...denied, criterionApplied: 'NECESSITY', overrideReason: 'o' })).toEqual([]);
  });

  it('asks modalities and a last day of a grant', () => {
    expect(
      lacks({ ...granted, modalities: null, validUntil: null }).map(({ pointer }) => pointer),
    ).toEqual(['/modalities', '/validUntil']);
  });

  it('takes written questions on paper without conditions and those put by an interviewer only with both', () => {
    const written = { ...denied, outcome: 'WRITTEN_QUESTIONS', grounds: ['NOT_ASKED'] } as const;

    expect(lacks(written)).toEqual([]);
    expect(lacks({ ...written, modalities, validUntil: '2026-04-30' })).toEqual([]);
    expect(lacks({ ...written, validUntil: '2026-04-30' })).toEqual([
      { pointer: '/modalities', code: 'missing' },
    ]);
  });

  it('takes a last day of today and refuses yesterday', () => {
    expect(lacks({ ...granted, validUntil: '2026-03-02' })).toEqual([]);
    expect(lacks({ ...granted, validUntil: '2026-03-01' })).toEqual([
      { pointer: '/validUntil', code: 'in-past' },
    ]);
  });

  it('refuses the conditions of a grant on a denial', () => {
    expect(
      lacks({ ...denied, modalities, validUntil: '2026-04-30' }).map(({ code }) => code),
    ).toEqual(['only-with-grant', 'only-with-grant']);
  });

  it('knows no same interviewer when the child was not heard before', () => {
    expect(lacks(granted, { ...facts, heardBefore: false })).toEqual([
      { pointer: '/modalities/sameInterviewer', code: 'not-heard-before' },
    ]);
    expect(
      lacks(
        { ...granted, modalities: { ...modalities, sameInterviewer: false } },
        { ...facts, heardBefore: false },
      ),
    ).toEqual([]);
  });

  it('refuses a ground that is not in the catalogue', () => {
    expect(lacks({ ...denied, grounds: ['REF_288_1B', 'REF_BECAUSE'] })).toEqual([
      { pointer: '/grounds', code: 'not-a-choice' },
    ]);
  });
});

describe('what a grant opens', () => {
  it.each([
    [['TECH_FAILURE', 'NEW_FACTS'], 'TECHNICAL_REDO'],
    [['NEW_FACTS'], 'SUPPLEMENTARY'],
    [['SV_182'], 'RE_INTERVIEW'],
  ] as const)('is for %j a %s', (basis, type) => {
    expect(sessionTypeOf(basis)).toBe(type);
  });

  it('has its barred topics screened like any other text', () => {
    expect(freeTextOfDecision(granted)).toMatchObject({
      '/modalities/barredTopics/0': 'thuis',
      '/reasoning': 'r',
    });
    expect(freeTextOfDecision(denied)['/fairTrialAssessment/weight']).toBe('w');
  });
});
