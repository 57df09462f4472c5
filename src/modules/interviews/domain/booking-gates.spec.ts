import { describe, expect, it } from '@jest/globals';
import {
  assessBooking,
  type GateFacts,
  type GateReason,
  isAboutSlot,
  isTaken,
  refusalsOfHold,
} from './booking-gates.js';

const NEEDS: NonNullable<GateFacts['needs']> = {
  complete: true,
  interpreterLanguage: null,
  supportPersonOffered: true,
  representativeInformed: true,
  representativePassedOver: false,
  privilegeNoticeMissing: false,
  conflictOpen: false,
  childAsked: true,
  adultProcedureChosen: false,
};

function facts(given: Partial<GateFacts> = {}): GateFacts {
  return {
    sessionType: 'INITIAL',
    ageKnown: true,
    adult: false,
    needs: NEEDS,
    interpreterNumber: null,
    interpreterBusy: false,
    initialExists: false,
    authorisationMismatch: false,
    earlier: null,
    slot: [],
    otherRegion: null,
    travel: null,
    otherInterviewer: false,
    roundMissing: false,
    exceptionHolds: false,
    outsideChildHours: false,
    ...given,
  };
}

const refusals = (given: Partial<GateFacts>) =>
  assessBooking(facts(given)).refusals.map(({ gate, code }) => `${gate} ${code}`);
const warnings = (given: Partial<GateFacts>) =>
  assessBooking(facts(given)).warnings.map(({ gate, code }) => `${gate} ${code}`);

describe('the booking gates', () => {
  it('let pass what meets them all', () => {
    expect(assessBooking(facts())).toEqual({ refusals: [], warnings: [] });
  });

  it('name every reason at once', () => {
    const given = {
      ageKnown: false,
      initialExists: true,
      slot: [{ code: 'interviewer-busy', params: {} }],
      needs: {
        ...NEEDS,
        complete: false,
        interpreterLanguage: 'ti',
        supportPersonOffered: false,
        representativeInformed: false,
        privilegeNoticeMissing: true,
      },
    };
    expect(refusals(given)).toEqual([
      'B1 age-unknown',
      'B4 interviewer-busy',
      'B5 initial-exists',
      'B6 needs-incomplete',
      'B6 interpreter-missing',
      'B6 support-person-not-offered',
      'B7 representative-not-informed',
      'B9 privilege-notice-not-planned',
    ]);
  });

  it.each([
    ['certificate-ends-before-session', 'B2'],
    ['certificate-missing', 'B2'],
    ['studio-certificate-ends', 'B3'],
    ['no-age-set', 'B3'],
    ['studio-busy', 'B4'],
    ['too-soon', 'B4'],
    ['interviewer-outside-working-time', 'B4'],
    ['authorisation-used', 'B5'],
    ['no-session-for-age-band', 'B1'],
  ])('put %s of the scheduler at %s', (code, gate) => {
    expect(refusals({ slot: [{ code, params: {} }] })).toEqual([`${gate} ${code}`]);
  });

  it('want an assessment of needs', () => {
    expect(refusals({ needs: null })).toEqual(['B6 needs-missing']);
  });

  it('accept that a representative was passed over with a reason and a guardian, and nothing less', () => {
    expect(
      refusals({
        needs: { ...NEEDS, representativeInformed: false, representativePassedOver: true },
      }),
    ).toEqual([]);
    expect(refusals({ needs: { ...NEEDS, representativeInformed: false } })).toEqual([
      'B7 representative-not-informed',
    ]);
  });

  it('want a sworn interpreter where one is needed', () => {
    expect(refusals({ needs: { ...NEEDS, interpreterLanguage: 'ti' } })).toEqual([
      'B6 interpreter-missing',
    ]);
    expect(
      refusals({ needs: { ...NEEDS, interpreterLanguage: 'ti' }, interpreterNumber: 'Wbtv-1' }),
    ).toEqual([]);
  });

  it('refuse a first interview only when there is one already', () => {
    expect(refusals({ initialExists: true })).toEqual(['B5 initial-exists']);
    expect(refusals({ initialExists: true, sessionType: 'RE_INTERVIEW' })).toEqual([]);
  });

  it.each(['NEW_OFFENCE', 'CHILD_VIEW_TALK'] as const)('do not offer %s', (sessionType) => {
    expect(refusals({ sessionType })).toEqual(['B5 session-type-not-offered']);
  });

  it('warn of coming of age, a child not asked, another region and another interviewer', () => {
    expect(
      warnings({
        adult: true,
        needs: { ...NEEDS, childAsked: false },
        otherRegion: 'EACH',
        otherInterviewer: true,
      }),
    ).toEqual([
      'B1 comes-of-age',
      'B8 child-not-asked',
      'B10 other-region',
      'B11 other-interviewer',
    ]);
  });

  it.each([
    [60, 90, []],
    [61, 90, ['B10 travel-over-norm']],
    [45, 45, []],
    [46, 45, ['B10 travel-over-norm']],
  ])('of %d minutes of travel with a limit of %d warn: %j', (minutes, limit, expected) => {
    expect(warnings({ travel: { minutes, limit } })).toEqual(expected);
  });
});

describe('a lost race', () => {
  const reasons = (...codes: string[]): GateReason[] =>
    codes.map((code) => ({ gate: 'B4', code, params: {} }));

  it('is a taken slot and what the rival booking of the same child leaves behind', () => {
    expect(isTaken(reasons('studio-busy'))).toBe(true);
    expect(isTaken(reasons('interviewer-busy', 'child-busy', 'initial-exists'))).toBe(true);
  });

  it('is not a booking that would fail anyway', () => {
    expect(isTaken([])).toBe(false);
    expect(isTaken(reasons('initial-exists'))).toBe(false);
    expect(isTaken(reasons('studio-busy', 'certificate-missing'))).toBe(false);
  });

  it('or another reason of slot, interviewer or studio lets another start help', () => {
    expect(isAboutSlot([{ gate: 'B3', code: 'no-age-set', params: {} }])).toBe(true);
    expect(isAboutSlot([{ gate: 'B6', code: 'needs-missing', params: {} }])).toBe(false);
  });

  it('resume only what was interrupted before the child began to tell', () => {
    const resumed = (earlier: GateFacts['earlier']) =>
      refusals({ sessionType: 'RESUMPTION', initialExists: true, earlier });

    expect(resumed(null)).toEqual(['B5 resumption-of-nothing']);
    expect(resumed({ interrupted: false, toldFreely: false })).toEqual([
      'B5 resumption-of-nothing',
    ]);
    expect(resumed({ interrupted: true, toldFreely: true })).toEqual([
      'B5 resumption-after-free-recall',
    ]);
    expect(resumed({ interrupted: true, toldFreely: false })).toEqual([]);
  });

  it('let a slot be held while preparation is missing, but not without any assessment', () => {
    const held = (given: Partial<GateFacts>) =>
      refusalsOfHold(assessBooking(facts(given)).refusals).map(({ code }) => code);

    expect(
      held({
        needs: {
          ...NEEDS,
          complete: false,
          representativeInformed: false,
          privilegeNoticeMissing: true,
        },
      }),
    ).toEqual([]);
    expect(held({ needs: null })).toEqual(['needs-missing']);
    expect(held({ slot: [{ code: 'studio-busy', params: {} }] })).toEqual(['studio-busy']);
  });
});
