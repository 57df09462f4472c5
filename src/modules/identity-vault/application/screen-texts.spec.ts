import { describe, expect, it } from '@jest/globals';
import { NOBODY } from '../domain/identity.js';
import { screenTexts } from './screen-texts.js';

const IDENTITY = {
  ...NOBODY,
  callName: 'Wende',
  givenNames: ['Wende'],
  prefix: 'van',
  surname: 'Zilverschoon',
  dateOfBirth: '2016-05-10',
};
const CHECK_CHARACTERS = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');

function surnamesIn(text: string) {
  const children = [{ number: 'KN-7F3K-9QWD-H', identity: IDENTITY }];
  const [spans = []] = screenTexts({ children, eventOn: null, texts: [text] });
  return spans.map(({ start, end, certain }) => [text.slice(start, end), certain]);
}

describe('a surname left behind the number that was put for the rest of the name', () => {
  it.each(CHECK_CHARACTERS)('is found for certain when the number ends in %s', (character) => {
    const number = `KN-7F3K-9QWD-${character}`;

    expect(surnamesIn(`Gisteren zei juf ${number} Zilverschoon bij de poort gedag.`)).toEqual([
      ['Zilverschoon', true],
    ]);
  });

  it('is still of somebody else behind an initial that is no part of a number', () => {
    expect(surnamesIn('Gisteren zei juf E. Zilverschoon gedag.')).not.toContainEqual([
      'Zilverschoon',
      true,
    ]);
  });

  it('has its place where it stands, whatever stands before it', () => {
    const text = 'KN-7F3K-9QWD-E, kn-7f3k-9qwd-e en KN-7F3K-9QWD-E Zilverschoon.';

    expect(surnamesIn(text)).toContainEqual(['Zilverschoon', true]);
  });
});
