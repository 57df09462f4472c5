import { describe, expect, it } from '@jest/globals';
import {
  gapsOf,
  ledIn,
  type Needs,
  needsFacts,
  NO_TIES,
  supportStatedWell,
  wrongHours,
} from './needs.js';

const needs = (given: Partial<Needs> = {}): Needs => ({
  languages: ['nl'],
  interpreterLanguage: null,
  supportPersonOffered: true,
  supportPersonWished: null,
  supportPersonRole: null,
  interviewerSex: null,
  childAsked: true,
  childWishes: null,
  accessNeeds: [],
  disabilityNote: null,
  traumaNote: null,
  busyHours: [],
  wishedDaytime: null,
  wordsForThings: null,
  representationConflict: 'NOT_CHECKED',
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
const pointers = (given: Partial<Needs>, ties = NO_TIES) =>
  gapsOf(needs(given), ties).map(({ pointer }) => pointer);

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

  it('asks more when the suspect is family: notice, and who can speak for the child (A15)', () => {
    const father = { family: true, carer: true };
    expect(pointers({}, father)).toEqual(['/privilegeNoticeNeeded', '/representationConflict']);
    const told = { privilegeNoticeNeeded: true, privilegeNoticePlanned: true };
    expect(pointers({ ...told, representationConflict: 'NONE' }, father)).toEqual([]);
    expect(pointers({ ...told, representationConflict: 'CONFLICT' }, father)).toEqual([
      '/guardianRequested',
    ]);
    expect(
      pointers({ ...told, representationConflict: 'CONFLICT', guardianRequested: true }, father),
    ).toEqual([]);
    expect(pointers(told, { family: true, carer: false })).toEqual([]);
  });

  it('knows hours that end when or before they begin', () => {
    const hours = (from: string, to: string) =>
      wrongHours([{ kind: 'SCHOOL', weekday: 1, from, to }]).map(({ pointer }) => pointer);
    expect(hours('08:30', '08:31')).toEqual([]);
    expect(hours('08:30', '08:30')).toEqual(['/busyHours/0/to']);
    expect(hours('00:00', '24:00')).toEqual([]);
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
        NO_TIES,
      ).representativePassedOver,
    ).toBe(true);
    expect(
      needsFacts(needs({ representativeInformed: false, representativeReason: 'x' }), NO_TIES)
        .representativePassedOver,
    ).toBe(false);
  });
});
