import { describe, expect, it } from '@jest/globals';
import { legalDate } from '../../../kernel/time.js';
import { PRESENT_LAW } from '../testing/present-law.js';
import { computeCriterion, type CriterionFacts } from './criterion.js';

const facts: CriterionFacts = {
  stage: 'APPEAL',
  side: 'DEFENCE',
  legalBasis: ['SV_410_3'],
  askedOn: '2026-03-16',
  hearingOn: null,
  appealFiledOn: '2026-03-02',
  heardInFirstInstance: false,
  incriminating: true,
  defenceHadOpportunity: true,
};
const judged = (change: Partial<CriterionFacts>) =>
  computeCriterion({ ...facts, ...change }, PRESENT_LAW);

describe('the criterion in appeal', () => {
  it('is the interest of the defence on day 14 after the appeal', () => {
    expect(judged({ askedOn: '2026-03-16' })).toMatchObject({
      criterion: 'DEFENCE_INTEREST',
      article: 'art. 410 lid 3 Sv',
    });
  });

  it('is necessity on day 15', () => {
    expect(judged({ askedOn: '2026-03-17' })).toMatchObject({
      criterion: 'NECESSITY',
      article: 'art. 414, 418 Sv',
    });
  });

  it('counts day 14 over the night in which the clock goes forward, to the last minute in Amsterdam', () => {
    const over = { appealFiledOn: '2026-03-20' };

    expect(
      judged({ ...over, askedOn: legalDate(new Date('2026-04-03T21:59:59Z')) }).criterion,
    ).toBe('DEFENCE_INTEREST');
    expect(
      judged({ ...over, askedOn: legalDate(new Date('2026-04-03T22:00:00Z')) }).criterion,
    ).toBe('NECESSITY');
  });

  it('counts day 14 over the night in which the clock goes back', () => {
    const over = { appealFiledOn: '2026-10-15' };

    expect(
      judged({ ...over, askedOn: legalDate(new Date('2026-10-29T22:59:59Z')) }).criterion,
    ).toBe('DEFENCE_INTEREST');
    expect(
      judged({ ...over, askedOn: legalDate(new Date('2026-10-29T23:00:00Z')) }).criterion,
    ).toBe('NECESSITY');
  });

  it('is necessity when the child was heard by the judge before, and not after a police studio interview', () => {
    expect(judged({ heardInFirstInstance: true }).criterion).toBe('NECESSITY');
    expect(judged({ heardInFirstInstance: false }).criterion).toBe('DEFENCE_INTEREST');
  });

  it('is necessity when the child is not named in the brief', () => {
    expect(judged({ legalBasis: ['SV_414_418'] }).criterion).toBe('NECESSITY');
  });

  it('shows the last day and says when it is no working day', () => {
    const weekday = judged({}).steps;
    const saturday = judged({ appealFiledOn: '2026-03-07', askedOn: '2026-03-20' });

    expect(weekday.find(({ code }) => code === 'FOURTEEN_DAYS_AFTER_APPEAL')).toMatchObject({
      holds: true,
      on: '2026-03-16',
    });
    expect(weekday.some(({ code }) => code === 'TERM_ENDS_ON_WORKING_DAY')).toBe(false);
    expect(saturday.steps.find(({ code }) => code === 'TERM_ENDS_ON_WORKING_DAY')).toMatchObject({
      holds: false,
      toVerify: true,
      on: '2026-03-21',
    });
    expect(saturday.criterion).toBe('DEFENCE_INTEREST');
  });

  it('is read from the brief alone when the day of the appeal is not known', () => {
    expect(judged({ appealFiledOn: null }).criterion).toBe('DEFENCE_INTEREST');
  });
});

describe('the criterion in earlier stages', () => {
  it.each([
    ['DEFENCE', ['SV_182'], 'art. 182 Sv'],
    ['DEFENCE', ['SV_183'], 'art. 183 Sv'],
    ['PROSECUTION', ['SV_181'], 'art. 181 Sv'],
    ['CHILD_SIDE', [], 'art. 181 Sv'],
  ] as const)(
    'asks for relevance in the investigation of %s with %j',
    (side, legalBasis, article) => {
      expect(judged({ stage: 'INVESTIGATION', side, legalBasis })).toMatchObject({
        criterion: 'RELEVANCE_RC',
        article,
      });
    },
  );

  it('is the interest of the defence ten days before the hearing and necessity nine days before', () => {
    const before = { stage: 'PRE_TRIAL', hearingOn: '2026-04-10' } as const;

    expect(judged({ ...before, askedOn: '2026-03-31' }).criterion).toBe('DEFENCE_INTEREST');
    expect(judged({ ...before, askedOn: '2026-04-01' })).toMatchObject({
      criterion: 'NECESSITY',
      article: 'art. 315, 328 Sv',
    });
    expect(judged({ ...before, hearingOn: null }).criterion).toBe('DEFENCE_INTEREST');
  });

  it('leaves the prosecutor with the investigating judge until the trial starts', () => {
    expect(judged({ stage: 'PRE_TRIAL', side: 'PROSECUTION' })).toMatchObject({
      criterion: 'RELEVANCE_RC',
      article: 'art. 181 Sv',
    });
  });

  it('is necessity at trial unless the witness was listed in time', () => {
    expect(judged({ stage: 'TRIAL_FIRST_INSTANCE', legalBasis: ['SV_315_328'] }).criterion).toBe(
      'NECESSITY',
    );
    expect(judged({ stage: 'TRIAL_FIRST_INSTANCE', legalBasis: ['SV_287_288'] }).criterion).toBe(
      'DEFENCE_INTEREST',
    );
  });

  it('is necessity after remittal and of the court’s own motion', () => {
    expect(judged({ stage: 'AFTER_REMITTAL' }).criterion).toBe('NECESSITY');
    expect(judged({ stage: 'INVESTIGATION', side: 'EX_OFFICIO' })).toMatchObject({
      criterion: 'NECESSITY',
      keskinOverlay: false,
    });
  });
});

describe('the Keskin overlay', () => {
  it('lies over every stage when the statement incriminates and the defence never could ask', () => {
    for (const stage of [
      'INVESTIGATION',
      'PRE_TRIAL',
      'TRIAL_FIRST_INSTANCE',
      'APPEAL',
      'AFTER_REMITTAL',
    ] as const) {
      expect(judged({ stage, defenceHadOpportunity: false }).keskinOverlay).toBe(true);
    }
  });

  it.each([
    { defenceHadOpportunity: true },
    { defenceHadOpportunity: false, incriminating: false },
    { defenceHadOpportunity: false, side: 'PROSECUTION' },
  ] as const)('is absent with %j', (change) => {
    expect(judged(change).keskinOverlay).toBe(false);
  });
});

describe('the law of another day', () => {
  it('is a matter of rows: other words, articles, days and tests, and no other code', () => {
    const law = {
      ...PRESENT_LAW,
      rules: [
        {
          stage: 'APPEAL',
          side: null,
          position: 1,
          holds: ['FOURTEEN_DAYS_AFTER_APPEAL'],
          shows: ['FOURTEEN_DAYS_AFTER_APPEAL'],
          criterion: 'DEFENCE_INTEREST',
          article: 'art. 5.4.9 Sv',
          toVerify: true,
        },
      ],
      terms: [
        {
          code: 'APPEAL_BRIEF',
          kind: 'LEGAL',
          days: 21,
          urgentDays: 21,
          unit: 'CALENDAR_DAY',
          article: 'art. 5.4.8 Sv',
          toVerify: true,
        },
      ],
    } as const;

    expect(computeCriterion({ ...facts, askedOn: '2026-03-23' }, law)).toMatchObject({
      criterion: 'DEFENCE_INTEREST',
      article: 'art. 5.4.9 Sv',
    });
    // No rule fits: the strictest test, and nobody is told that it is law.
    expect(computeCriterion({ ...facts, askedOn: '2026-03-24' }, law)).toMatchObject({
      criterion: 'NECESSITY',
      article: '—',
      steps: [],
    });
  });
});
