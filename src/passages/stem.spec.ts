import { describe, expect, it } from '@jest/globals';
import { bareVerbOf, stemOf } from './stem.js';

describe('stem', () => {
  it.each([
    ['fietsen', 'fiets'],
    ['bossen', 'bos'],
    ['bomen', 'boom'],
    ['brieven', 'brief'],
    ['huizen', 'huis'],
    ['jongens', 'jongen'],
    ['briefje', 'brief'],
    ['boompje', 'boom'],
    ['mannetje', 'man'],
    ["auto's", 'auto'],
    ['duwde', 'duwen'],
    ['geduwd', 'duwen'],
    ['blauwe', 'blauw'],
  ])('brings %s and %s together', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['liep', 'lopen'],
    ['gestolen', 'stelen'],
    ['sloeg', 'slaan'],
    ['weggelopen', 'wegliep'],
    ['meegenomen', 'meenemen'],
  ])('knows that %s is a form of %s', (form, infinitive) => {
    expect(stemOf(form)).toBe(stemOf(infinitive));
  });

  it('leaves a noun in ge- whole', () => {
    expect(stemOf('gezicht')).not.toBe(stemOf('zicht'));
    expect(stemOf('gelegenheid')).toMatch(/^gelegenhei/);
  });

  it('finds the verb inside a separable one', () => {
    expect(bareVerbOf('wegrende')).toBe(stemOf('rennen'));
    expect(bareVerbOf('fiets')).toBeUndefined();
  });

  it('leaves short words and numbers alone', () => {
    expect(stemOf('de')).toBe('de');
    expect(stemOf('2024')).toBe('2024');
  });
});
