import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileIdentity, findIdentifiers, pseudonymise } from './index.js';

const identities = [
  compileIdentity({
    childNumber: 'KN-1',
    callName: 'Sanne',
    surname: 'Bergsma',
    dateOfBirth: '2012-07-09',
    bsn: '999905752',
    phones: ['0612345701'],
    address: { street: 'Oude Kerkstraat', number: '8', addition: 'B', town: 'Delft' },
    parents: [{ role: 'moeder', givenName: 'Carolien', surname: 'Bergsma' }],
  }),
];

const word = fc.constantFrom(
  ...'Sanne sanne SANNE Bergsma Berg-\nsma S.B. 5anne Carolien moeder Oude Kerkstr. 8 8B Delft 9 juli 2012 09-07-2012 nul zes 0612345701 999905752 haar vriendin verdachte mr. 😀 👩‍👧 is woont te en de .'.split(
    ' ',
  ),
);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

describe('what holds for any text', () => {
  test('no span ends between the halves of a character', () => {
    fc.assert(
      fc.property(text, (sample) => {
        for (const { start, end } of findIdentifiers(sample, identities)) {
          for (const at of [start, end])
            expect(sample.slice(at - 1, at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('the same text gives the same spans, and the served text holds the placeholders', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const { spans, text: served } = pseudonymise(sample, identities);
        expect(findIdentifiers(sample, identities)).toEqual(spans);
        for (const { certain, replacement } of spans)
          if (certain) expect(served).toContain(replacement);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test('served text holds nothing more to replace', () => {
    const sample =
      'Sanne Bergsma, geboren op 9 juli 2012, woont op de Oude Kerkstr. 8-B te Delft. Haar moeder Carolien belt met 06-12345701.';
    const served = pseudonymise(sample, identities).text;

    expect(findIdentifiers(served, identities).filter(({ certain }) => certain)).toEqual([]);
    expect(served).toContain('KN-1');
    expect(served).toContain('[moeder van KN-1]');
    expect(served).toContain('[adres]');
  });

  test('a child number says nothing, though two of its letters are the initials of the child', () => {
    const sign = fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZSBSBSBSB'));
    const signs = (count: number) =>
      fc.array(sign, { minLength: count, maxLength: count }).map((drawn) => drawn.join(''));
    fc.assert(
      fc.property(
        fc.constantFrom('Kind: ', 'Proces-verbaal van verhoor ', '', 'het kind ('),
        signs(4),
        signs(4),
        signs(1),
        (before, first, second, check) => {
          expect(findIdentifiers(`${before}KN-${first}-${second}-${check}`, identities)).toEqual(
            [],
          );
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });
});
