import { describe, expect, it } from '@jest/globals';
import { assessCut, type CutPlace } from './cut.js';

const TEXT = 'Toen kwam Wende morgen, zei zij. \u{1F600}';
//            0    5    10    16     23
const FOUND = { start: 10, end: 22 }; // “Wende morgen”
const place = (given: Partial<CutPlace> = {}): CutPlace => ({
  certain: false,
  foundBy: 'ENGINE',
  found: FOUND,
  ...given,
});
const cut = (start: number, end: number, given: Partial<CutPlace> = {}, reason?: string) =>
  assessCut(place(given), { text: TEXT, to: { start, end }, reason });
const done = (asFound: boolean, cutsOff: boolean) => ({ kind: 'cut', asFound, cutsOff });
const refused = (by: string) => ({ kind: 'refused', by });

describe('the edges of a place', () => {
  it('are moved in and out, and back to where they were found', () => {
    expect(cut(10, 15)).toEqual(done(false, true));
    expect(cut(5, 22)).toEqual(done(false, false));
    expect(cut(10, 22)).toEqual(done(true, false));
  });

  it('leave out spaces and signs without overruling anybody, and one letter with it', () => {
    const withComma = { found: { start: 10, end: 23 } };

    expect(cut(10, 22, withComma)).toEqual(done(false, false));
    expect(cut(10, 21, withComma)).toEqual(done(false, true));
  });

  it('ask a reason only where certain words are left out', () => {
    const certain = { certain: true };

    expect(cut(10, 15, certain)).toEqual(refused('keep-needs-reason'));
    expect(cut(10, 15, certain, 'Morgen is geen naam.')).toEqual(done(false, true));
    expect(cut(5, 22, certain)).toEqual(done(false, false));
  });

  it('overrule nobody where a person marked the words', () => {
    expect(cut(10, 15, { foundBy: 'PERSON', certain: true })).toEqual(done(false, false));
  });

  it('stay about what was found', () => {
    expect(cut(21, 26)).toEqual(done(false, true));
    expect(cut(22, 26)).toEqual(refused('cut-elsewhere'));
    expect(cut(5, 11)).toEqual(done(false, true));
    expect(cut(5, 10)).toEqual(refused('cut-elsewhere'));
  });

  it('lie in the text and cut no character in two', () => {
    expect(cut(10, TEXT.length)).toEqual(done(false, false));
    expect(cut(10, TEXT.length - 1)).toEqual(refused('place-outside-text'));
    expect(cut(10, TEXT.length + 1)).toEqual(refused('place-outside-text'));
    expect(cut(15, 15)).toEqual(refused('place-outside-text'));
  });
});
