import { describe, expect, test } from '@jest/globals';
import { knownBirth } from './age-bands.js';
import { compileIdentity, pseudonymise } from './index.js';

describe('the replacement of a birth date', () => {
  test.each([
    ['2025-07-08', '12–15'],
    ['2024-07-09', '12–15'],
    ['2024-07-08', '9–11'],
    ['2021-07-09', '9–11'],
    ['2021-07-08', '6–8'],
    ['2016-07-08', '0–3'],
    ['2030-07-09', '18+'],
  ])('gives on %s the band %s of a child born on 9 July 2012', (eventDate, band) => {
    expect(knownBirth({ dateOfBirth: '2012-07-09', eventDate })?.replacement).toBe(
      `[geboortedatum: leeftijd ${band}]`,
    );
  });

  test.each([undefined, null, '', 'in mei', '2011-01-01'])(
    'invents no age where the event is %p',
    (eventDate) => {
      expect(knownBirth({ dateOfBirth: '2012-07-09', eventDate })?.replacement).toBe(
        '[geboortedatum]',
      );
    },
  );

  test('stands in the text, without the year', () => {
    const identity = compileIdentity({ dateOfBirth: '2012-07-09', eventDate: '2022-03-01' });

    expect(pseudonymise('Zij is geboren op 9 juli 2012.', [identity]).text).toBe(
      'Zij is geboren op [geboortedatum: leeftijd 9–11].',
    );
  });
});
