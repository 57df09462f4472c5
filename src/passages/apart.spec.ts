import { describe, expect, it } from '@jest/globals';
import { wordsApart } from './apart.js';
import { readLexicon } from './lexicon.js';

const lexicon = readLexicon(['voertuig > fiets']);

describe('words the list does not bring together', () => {
  it('are those asked for and those said, in small letters', () => {
    expect(
      wordsApart(lexicon, 'Welk hoofddeksel droeg de man?', ['Een kalotje, van Wende, nummer 12.']),
    ).toEqual({ asked: ['hoofddeksel'], said: ['kalotje', 'nummer'] });
  });

  it('are none where the list leads there already', () => {
    expect(wordsApart(lexicon, 'Welk voertuig?', ['Een fiets.'])).toEqual({ asked: [], said: [] });
  });
});
