import { describe, expect, it } from '@jest/globals';
import { compileIdentity, findIdentifiers, pseudonymise } from './index.js';

const CHILD = {
  childNumber: 'KN-1',
  callName: 'Sanne',
  givenNames: ['Sanne', 'Maria'],
  prefix: 'van der',
  surname: 'Bergsma',
  dateOfBirth: '2014-07-09',
} as const;
const MOTHER = { role: 'moeder', givenName: 'Carolien', surname: 'Visser', marriedName: 'Bergsma' };
const FATHER = { role: 'vader', givenName: 'Henk', prefix: 'van der', surname: 'Bergsma' };

const served = (text: string, parents: readonly (typeof MOTHER | typeof FATHER)[]) =>
  pseudonymise(text, [compileIdentity({ ...CHILD, parents })]).text;

describe('a grown-up who is addressed by the family name of the child', () => {
  it.each([
    ['Ik sprak met mevrouw van der Bergsma.', 'Ik sprak met mevrouw [moeder van KN-1].'],
    ['Mevr. Van der Bergsma zweeg.', 'Mevr. [moeder van KN-1] zweeg.'],
    ['Volgens mw. Bergsma sliep Sanne.', 'Volgens mw. [moeder van KN-1] sliep KN-1.'],
    ['De heer Van der Bergsma belde.', 'De heer [vader van KN-1] belde.'],
    ['Dhr. Bergsma belde.', 'Dhr. [vader van KN-1] belde.'],
  ])('is the parent who bears it: %s', (text, expected) => {
    expect(served(text, [MOTHER, FATHER])).toBe(expected);
  });

  it.each([
    ['De heer Bergsma belde.', [MOTHER], 'De heer [achternaam van KN-1] belde.'],
    ['Mevrouw Bergsma belde.', [FATHER], 'Mevrouw [achternaam van KN-1] belde.'],
    ['Mevrouw Bergsma belde.', [MOTHER, MOTHER], 'Mevrouw [achternaam van KN-1] belde.'],
    ['Mevrouw Bergsma belde.', [], 'Mevrouw [achternaam van KN-1] belde.'],
    ['Familie Van der Bergsma at.', [MOTHER, FATHER], 'Familie [achternaam van KN-1] at.'],
  ])('is nobody in particular where it cannot be told: %s %#', (text, parents, expected) => {
    expect(served(text, parents)).toBe(expected);
  });

  it('is the child where its own name or its initials stand there', () => {
    const parents = [MOTHER, FATHER];
    expect(served('Geachte mevrouw Sanne van der Bergsma', parents)).toBe('Geachte mevrouw KN-1');
    expect(served('Geachte mevrouw S.M. van der Bergsma', parents)).toBe('Geachte mevrouw KN-1');
    expect(served('Toen kwam Bergsma binnen, Sanne dus.', parents)).toContain('kwam KN-1 binnen');
  });

  it('is replaced at the same place as before, and never twice', () => {
    const identity = compileIdentity({ ...CHILD, parents: [FATHER] });
    const text = 'Mevrouw Bergsma belde.';
    const [span] = findIdentifiers(text, [identity]);
    expect(text.slice(span?.start, span?.end)).toBe('Bergsma');
    expect(findIdentifiers(served(text, [FATHER]), [identity])).toEqual([]);
  });
});
