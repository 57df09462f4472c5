import { describe, expect, it } from '@jest/globals';
import { isDontKnow } from './dont-know.js';

describe('not knowing', () => {
  it.each([
    'Dat weet ik niet.',
    'Weet ik echt niet meer.',
    'Geen flauw idee.',
    'Nee, dat zou ik niet weten.',
    'Dat heb ik niet gezien.',
    'Ik kon het niet zien, het was te donker.',
    'Ben ik vergeten.',
    'Hij zegt dat hij het niet weet.',
    'Da wit ik nie.',
    'Dat wait ik nait.',
    'Ik lette er niet op.',
    'weet ik niet maar de la was helemaal leeg',
  ])('is heard in: %s', (answer) => {
    expect(isDontKnow([answer])).toBe(true);
  });

  it.each([
    'Nee, hij had geen mes.',
    'Een blauwe jas.',
    'Nee, nooit.',
    'Hij was rood. Met strepen. En een pet. Hoe hij heet weet ik niet.',
  ])('is not heard in: %s', (answer) => {
    expect(isDontKnow([answer])).toBe(false);
  });

  it('counts only right after the question', () => {
    expect(isDontKnow(['Een groene.', 'Verder weet ik het niet.'])).toBe(false);
    expect(isDontKnow([])).toBe(false);
  });
});
