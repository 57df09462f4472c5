import { describe, expect, it } from '@jest/globals';
import { linksOf, readLexicon, soundingLike, soundingNear, WORD_LISTS } from './lexicon.js';
import { stemOf } from './stem.js';
import { linesOf } from './text.js';

const lexicon = readLexicon(['voertuig > fiets step', '= fiets rijwiel', 'kleding > had_*_aan']);

describe('lexicon', () => {
  it('leads from the lawyer’s word to the child’s', () => {
    expect(linksOf(lexicon, stemOf('voertuig')).get(stemOf('step'))).toBeGreaterThan(0.8);
  });

  it('leads from one kind to another of the same sort only faintly', () => {
    expect(linksOf(lexicon, stemOf('step')).get(stemOf('fiets'))).toBeLessThan(0.5);
  });

  it('takes words that mean the same for each other', () => {
    expect(linksOf(lexicon, stemOf('rijwiel')).get(stemOf('fiets'))).toBeGreaterThan(0.7);
  });

  it('holds a word that stands under many concepts for less than one of its own', () => {
    const own = readLexicon(['vlucht > foetsie weg', 'diefstal > weg', 'afwezig > weg']);
    const links = linksOf(own, stemOf('vlucht'));

    expect(links.get(stemOf('weg'))).toBeLessThan(links.get(stemOf('foetsie')) ?? 0);
  });

  it('leads to a wording of several words', () => {
    const [key] = [...linksOf(lexicon, stemOf('kleding')).keys()].filter((one) =>
      one.includes('*'),
    );

    expect(key).toBe([stemOf('had'), '*', 'aan'].join('_'));
  });

  it('knows nothing of a word that is in no line', () => {
    expect(linksOf(lexicon, 'olifant').size).toBe(0);
  });

  it('grows by a line that counsel marked as right', () => {
    const grown = readLexicon([...WORD_LISTS, 'sleutelbeen > schouderbotje']);

    expect(linksOf(grown, stemOf('sleutelbeen')).has(stemOf('schouderbotje'))).toBe(true);
  });

  it('finds the word a spelling stands for', () => {
    const full = readLexicon(WORD_LISTS);

    expect(soundingLike(full, 'trijn')).toBe(stemOf('trein'));
    expect(soundingNear(full, 'olifantje')).toBeUndefined();
    expect(soundingNear(full, 'ambulans')).toBe(stemOf('ambulance'));
  });

  it('has many hundreds of concepts, each with words on it', () => {
    const concepts = WORD_LISTS.flatMap(linesOf);

    expect(concepts.length).toBeGreaterThan(1000);
    expect(concepts.filter((line) => !/^= \S+ \S|^\S.* > \S/.test(line))).toEqual([]);
  });
});
