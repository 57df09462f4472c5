import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resemblance } from './resemblance.js';

describe('how much a word is like a name', () => {
  test.each([
    ['juna', 'june'],
    ['noah', 'noach'],
    ['okafor', 'okofor'],
    ['defne', 'defo'],
    ['marijn', 'rijntje'],
    ['kromowirjo', 'kromo'],
    ['wouter', 'wuoter'],
    ['molenaar', 'rnolenaar'],
  ])('%s and %s are much alike', (name, word) => {
    expect(resemblance(name, word)).toBeGreaterThanOrEqual(0.75);
  });

  test.each([
    ['lotte', 'jansen'],
    ['ids', 'hij'],
    ['semhar', 'sandra'],
    ['dalen', 'zuidhoven'],
  ])('%s and %s are not', (name, word) => {
    expect(resemblance(name, word)).toBeLessThan(0.6);
  });

  test('is 1 for the name itself alone, and never outside 0 and 1', () => {
    const word = fc.stringMatching(/^[a-z]{1,24}$/);
    fc.assert(
      fc.property(word, word, (name, seen) => {
        const like = resemblance(name, seen);
        expect(like).toBeGreaterThanOrEqual(0);
        expect(like === 1).toBe(name === seen);
      }),
    );
  });
});
