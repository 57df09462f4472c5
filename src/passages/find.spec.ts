import { describe, expect, it } from '@jest/globals';
import { findWords } from './find.js';

const TEXTS = [
  'Hij had rode fietsen.',
  'Ik zag zijn capuchon niet.',
  'De fiets was kwijt, zei mama.',
];
const places = (query: string): readonly number[] => findWords(TEXTS, query).map(({ at }) => at);

describe('finding words in a transcript', () => {
  it('finds a word in another form', () => {
    expect(places('fiets')).toEqual([0, 2]);
  });

  it('finds a word that is spelled as it sounds, or with a letter off', () => {
    expect(places('kapuchon')).toEqual([1]);
    expect(places('capuchom')).toEqual([1]);
  });

  it('forgives a letter in a short word only where nothing else is found', () => {
    const texts = ['We liepen over de bruggen.', 'Daar was een broek.'];
    const found = (query: string) => findWords(texts, query).map(({ at }) => at);
    expect(found('brugen')).toEqual([0]);
    expect(found('brug')).toEqual([0]);
    expect(found('broek')).toEqual([1]);
  });

  it('asks for every word, and for most of them when no text has all', () => {
    expect(places('fiets mama')).toEqual([2]);
    expect(places('rode mama fiets')).toEqual([0, 2]);
  });

  it('says where the words stand', () => {
    expect(findWords(TEXTS, 'mama')[0]?.marks).toEqual([{ from: 24, to: 28 }]);
  });

  it('finds nothing for nothing, and nothing for what is not there', () => {
    expect(places('  ?! ')).toEqual([]);
    expect(places('olifant')).toEqual([]);
  });
});
