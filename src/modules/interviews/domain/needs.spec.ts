import { describe, expect, it } from '@jest/globals';
import { gapsOf, ledIn, type Needs, needsFacts, supportStatedWell } from './needs.js';

const needs = (given: Partial<Needs> = {}): Needs => ({
  languages: ['nl'],
  interpreterLanguage: null,
  supportPersonOffered: true,
  supportPersonWished: null,
  supportPersonRole: null,
  interviewerSex: null,
  childAsked: true,
  childWishes: null,
  representativeInformed: true,
  representativeReason: null,
  guardianRequested: false,
  privilegeNoticeNeeded: false,
  privilegeNoticePlanned: false,
  travelLimitMinutes: null,
  travelTimes: [],
  estimatedAgeBand: null,
  adultProcedureChosen: false,
  complete: true,
  ...given,
});
const pointers = (given: Partial<Needs>) => gapsOf(needs(given)).map(({ pointer }) => pointer);

describe('a needs assessment', () => {
  it('has no gaps with language, offer, representative and notice in order', () => {
    expect(pointers({})).toEqual([]);
    expect(pointers({ privilegeNoticeNeeded: true, privilegeNoticePlanned: true })).toEqual([]);
    expect(
      pointers({
        representativeInformed: false,
        representativeReason: 'De verdachte is de vader.',
        guardianRequested: true,
      }),
    ).toEqual([]);
  });

  it('names every gap at once', () => {
    expect(
      pointers({
        languages: [],
        supportPersonOffered: false,
        representativeInformed: false,
        privilegeNoticeNeeded: true,
      }),
    ).toEqual([
      '/languages',
      '/supportPersonOffered',
      '/representativeReason',
      '/guardianRequested',
      '/privilegeNoticePlanned',
    ]);
  });

  it('does not take spaces for a reason', () => {
    expect(
      pointers({
        representativeInformed: false,
        representativeReason: '  ',
        guardianRequested: true,
      }),
    ).toEqual(['/representativeReason']);
  });

  it('states a companion only when the child wishes one', () => {
    expect(
      supportStatedWell(needs({ supportPersonWished: true, supportPersonRole: 'PARENT' })),
    ).toBe(true);
    expect(
      supportStatedWell(needs({ supportPersonWished: false, supportPersonRole: 'PARENT' })),
    ).toBe(false);
    expect(
      supportStatedWell(needs({ supportPersonWished: null, supportPersonRole: 'PARENT' })),
    ).toBe(false);
    expect(supportStatedWell(needs({ supportPersonWished: true }))).toBe(true);
  });

  it('lets the interviewer speak Dutch beside an interpreter', () => {
    expect(ledIn(needs({ languages: ['ti'], interpreterLanguage: 'ti' }))).toEqual(['nl']);
    expect(ledIn(needs({ languages: ['en', 'nl'] }))).toEqual(['en', 'nl']);
    expect(ledIn(needs({ languages: [] }))).toEqual(['nl']);
  });

  it('tells the gates about a representative who was passed over', () => {
    expect(
      needsFacts(
        needs({
          representativeInformed: false,
          representativeReason: 'x',
          guardianRequested: true,
        }),
      ).representativePassedOver,
    ).toBe(true);
    expect(
      needsFacts(needs({ representativeInformed: false, representativeReason: 'x' }))
        .representativePassedOver,
    ).toBe(false);
  });
});
