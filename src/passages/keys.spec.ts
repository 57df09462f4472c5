import { describe, expect, it } from '@jest/globals';
import { joinedKey, keysOfHeardWord, keysOfWord, phrasesIn, stemsOf, wordingsIn } from './keys.js';
import { readLexicon, WORD_LISTS } from './lexicon.js';
import { stemOf } from './stem.js';
import { wordsOf } from './text.js';

const lexicon = readLexicon(WORD_LISTS);

describe('keys', () => {
  it('meets a compound by its parts, more by the head', () => {
    const keys = keysOfWord(lexicon, 'keukenstoel');

    expect(keys.get(stemOf('stoel'))).toBeGreaterThan(keys.get(stemOf('keuken')) ?? 1);
  });

  it('does not cut a prefix off as if it were a word', () => {
    expect(keysOfWord(lexicon, 'verblijft').has('ver')).toBe(false);
  });

  it('meets dialect by the written word', () => {
    expect(keysOfWord(lexicon, 'pelisie').has(stemOf('politie'))).toBe(true);
  });

  it('allows a letter to be off in a transcript, not in a question', () => {
    expect(keysOfHeardWord(lexicon, 'wenkbrouw').has(stemOf('wenkbrauw'))).toBe(true);
    expect(keysOfHeardWord(lexicon, 'ambelance').has(stemOf('ambulance'))).toBe(true);
    expect(keysOfWord(lexicon, 'ambelance').has(stemOf('ambulance'))).toBe(false);
  });

  it('joins what transcription software split', () => {
    expect(joinedKey(lexicon, 'brom', 'fiets').has(stemOf('bromfiets'))).toBe(true);
    expect(joinedKey(lexicon, 'de', 'fiets').size).toBe(0);
  });

  it('finds a wording across up to three words', () => {
    const found = (text: string): readonly string[] =>
      phrasesIn(lexicon, stemsOf(lexicon, wordsOf(text))).map(({ key }) => key);
    const worn = [stemOf('had'), '*', 'aan'].join('_');

    expect(found('Wat had die jongen aan?')).toContain(worn);
    expect(found('Wat had die ene lange rare jongen daar bij zich aan?')).not.toContain(worn);
  });

  it('finds given wordings with where they begin and end', () => {
    const find = wordingsIn(['vond_*_plaats']);

    expect(find(wordsOf('Waar vond de overval plaats?'), lexicon)).toEqual([
      { key: 'vond_*_plaats', from: 1, to: 4 },
    ]);
  });
});
