import { describe, expect, it } from '@jest/globals';
import { isLanguage, languageCodes } from './languages.js';

describe('a language', () => {
  it.each(['nl', 'ti', 'rif', 'nl-BE'])('is known by the code %s', (code) => {
    expect(isLanguage(code)).toBe(true);
  });

  it.each(['xx', 'qq', 'xx-NL', 'mul', 'zxx', 'und', 'NL', 'Turks', '', 'nl-'])(
    'is not known by %s',
    (code) => {
      expect(isLanguage(code)).toBe(false);
    },
  );

  it.each([
    ['Turks', ['tr']],
    ['tr', ['tr']],
    ['Turkish | TI', ['tr', 'ti']],
    ['ti am', ['ti', 'am']],
    ['Tigrinya, Standaard Marokkaanse Tamazight', ['ti', 'zgh']],
    ['xx, Klingons', ['xx', 'Klingons']],
    ['', []],
  ])('written as %s is read as %j', (written, codes) => {
    expect(languageCodes(written)).toEqual(codes);
  });
});
