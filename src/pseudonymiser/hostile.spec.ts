import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileIdentity, findIdentifiers, pseudonymise } from './index.js';

const identity = compileIdentity({
  childNumber: 'KN-1',
  callName: 'Tess',
  surname: 'Kramer',
  prefix: 'van',
  dateOfBirth: '2012-07-09',
  bsn: '999905752',
  phones: ['0612345701'],
  emails: ['tess@voorbeeld.nl'],
  address: { street: 'Oude Kerkstraat', number: '8', postcode: '2613 AH', town: 'Delft' },
});

function seconds(text: string): number {
  const from = performance.now();
  findIdentifiers(text, [identity]);
  return (performance.now() - from) / 1000;
}

const TEN_MEGABYTES = 10_000_000;

describe('hostile text', () => {
  test.each([
    ['a single word', 'x'],
    ['a single name', 'tess'],
    ['spaced letters', 'T '],
    ['figures', '9 '],
    ['one long number', '9'],
    ['at signs', '@a.'],
    ['particles', 'van de '],
    ['hyphens', 'Tess-'],
    ['apostrophes', "Tess' "],
    ['months', '9 juli '],
    ['mail addresses', 'a@b.nl,'],
    ['titles', 'mr. A. '],
    ['capitals', 'Aaa Bbb '],
  ])('a 10 MB line of %s is read in seconds', (_, unit) => {
    const line = unit.repeat(Math.ceil(TEN_MEGABYTES / unit.length));

    expect(seconds(line)).toBeLessThan(25);
  });

  test('twice the text costs about twice the time', () => {
    const unit = 'Tess van Kramer 06 12345701 en 9 juli 2012 T E S S @a.b ';
    seconds(unit.repeat(5_000));
    const [once, twice] = [seconds(unit.repeat(20_000)), seconds(unit.repeat(40_000))];

    expect(twice).toBeLessThan(once * 4 + 0.2);
  });

  test('whatever the text, spans are in order, inside it and free of surprises', () => {
    const word = fc.constantFrom(
      'Tess',
      'tess',
      'T',
      'e',
      's',
      'Kramer',
      'van',
      '-',
      '\n',
      ' ',
      '.',
      ',',
      "'",
      '@',
      '9',
      '07',
      '2012',
      '06',
      '12345701',
      'juli',
      'Delft',
      'BSN',
      '999905752',
      'Oude',
      'Kerkstraat',
      '8',
      'mr.',
      'verdachte',
      '\u0301',
      '\u200b',
      '😀',
      '(',
      ')',
      '|',
      '_',
    );
    const text = fc
      .array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 60 })
      .map((parts) => parts.join(''));

    fc.assert(
      fc.property(text, (sample) => {
        const { spans } = pseudonymise(sample, [identity]);
        spans.forEach((span, index) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(sample.length);
        });
      }),
      { numRuns: 400, seed: 20_250_401 },
    );
  });
});
