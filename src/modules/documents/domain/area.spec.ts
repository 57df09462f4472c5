import { describe, expect, it } from '@jest/globals';
import {
  type Area,
  type AreaFacts,
  assessArea,
  fieldOffPage,
  hiddenWords,
  isShown,
} from './area.js';

const facts: AreaFacts = { pages: 1, areas: 0 };
const whole: Area = { page: 1, x: 0, y: 0, width: 10_000, height: 10_000 };

describe('an area', () => {
  it.each<[string, Partial<Area>]>([
    ['is the whole page at most', {}],
    ['is one ten-thousandth at least', { x: 9_999, y: 9_999, width: 1, height: 1 }],
    ['ends where the page ends', { x: 6_000, width: 4_000 }],
  ])('%s', (_, change) => {
    expect(assessArea({ ...whole, ...change }, facts)).toBeUndefined();
  });

  it.each<[string, Partial<Area>]>([
    ['without width', { width: 0 }],
    ['without height', { height: 0 }],
    ['that is drawn backwards', { x: 500, width: -100 }],
    ['left of the page', { x: -1, width: 10 }],
    ['above the page', { y: -1, height: 10 }],
    ['beyond its right edge', { x: 1 }],
    ['beyond its lower edge', { y: 9_999, height: 2 }],
    ['on no number', { x: Number.NaN, width: 1 }],
    ['without end', { width: Number.POSITIVE_INFINITY }],
    ['on half a ten-thousandth', { x: 0.5, width: 1 }],
    ['on a page before the first', { page: 0 }],
    ['on a page after the last', { page: 2 }],
  ])('%s lies on no page', (_, change) => {
    expect(assessArea({ ...whole, ...change }, facts)).toBe('area-outside-page');
  });

  it.each<[string, Partial<Area>]>([
    ['width', { x: 9_000, width: 1_001 }],
    ['height', { y: 9_000, height: 1_001 }],
    ['page', { page: 2 }],
  ])('is off its page by its %s', (field, change) => {
    expect(fieldOffPage({ ...whole, ...change })).toBe(field);
  });

  it('lies on the last page of a document', () => {
    expect(assessArea({ ...whole, page: 3 }, { ...facts, pages: 3 })).toBeUndefined();
  });

  it('is not of a document that is only read', () => {
    expect(assessArea(whole, { ...facts, pages: 0 })).toBe('no-pages-to-black-out');
  });

  it('is the five hundredth of a document at most', () => {
    expect(assessArea(whole, { ...facts, areas: 499 })).toBeUndefined();
    expect(assessArea(whole, { ...facts, areas: 500 })).toBe('areas-too-many');
  });
});

describe('pages of what would be served', () => {
  it.each<[string, boolean, boolean]>([
    ['DOCX', true, false],
    ['EML', true, false],
    ['DOCX', false, true],
    ['EML', false, true],
    ['PDF', true, true],
    ['JPEG', false, true],
  ])('of a %s, pictures left out %s: shown %s', (format, withoutPictures, shown) => {
    expect(isShown({ format, withoutPictures })).toBe(shown);
  });
});

describe('words under areas', () => {
  const text = 'Lieve Merel,\nde fiets van jou';
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const said = (stretches: readonly { start: number; end: number }[]) =>
    stretches.map(({ start, end }) => text.slice(start, end));

  it('are one place where they stand beside each other on a line', () => {
    expect(said(hiddenWords(words.toReversed(), [], text))).toEqual([
      'Lieve Merel,',
      'de fiets van jou',
    ]);
  });

  it('are left out where somebody decides about them already, whatever the decision', () => {
    const place = { start: text.indexOf('fiets') + 1, end: text.indexOf('fiets') + 3 };

    expect(said(hiddenWords(words, [place], text))).toEqual(['Lieve Merel,', 'de', 'van jou']);
    expect(hiddenWords(words, [{ start: 0, end: text.length }], text)).toEqual([]);
    expect(hiddenWords([], [], text)).toEqual([]);
  });
});
