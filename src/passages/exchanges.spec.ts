import { describe, expect, it } from '@jest/globals';
import { exchangesOf } from './exchanges.js';
import { readLexicon, WORD_LISTS } from './lexicon.js';
import { openingOf } from './phases.js';

const lexicon = readLexicon(WORD_LISTS);
const spoken = (lines: readonly string[]) =>
  lines.map((line, i) => ({ i, speaker: line.slice(0, 1), text: line.slice(2) }));

describe('exchanges', () => {
  it('pairs a question with all that is answered to it, interpreter included', () => {
    const exchanges = exchangesOf(
      spoken(['V Hoe laat?', 'A Usiku.', 'T Hij zegt: nacht.', 'V En?']),
    );

    expect(exchanges).toEqual([
      { from: 0, to: 2, asked: ['Hoe laat?'], answered: ['Usiku.', 'Hij zegt: nacht.'] },
      { from: 3, to: 3, asked: ['En?'], answered: [] },
    ]);
  });

  it('keeps two questions in a row together', () => {
    expect(exchangesOf(spoken(['V Goed.', 'V En toen?', 'A Niks.']))).toHaveLength(1);
  });

  it('lets an answer without a question stand alone', () => {
    expect(exchangesOf(spoken(['A Hoi.', 'V Hoi.', 'A Ja.']))).toHaveLength(2);
  });
});

describe('opening', () => {
  const warmUp = [
    ...['V Welkom.', 'A Hoi.', 'V Als ik zeg dat je tien bent?', 'A Nee.'],
    ...['V Wat doe je graag?', 'A Tekenen.'],
  ];
  const account = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 'V En toen?' : 'A Weg.'));

  it('comes where the interviewer asks what happened', () => {
    const lines = [...warmUp, 'V Ik heb gehoord dat er iets gebeurd is.', 'A Ja.', ...account];

    expect(openingOf(exchangesOf(spoken(lines)), lexicon)).toBe(3);
  });

  it('comes after practice when nobody says so', () => {
    expect(openingOf(exchangesOf(spoken([...warmUp, ...account])), lexicon)).toBe(3);
  });

  it('is the beginning of a transcript without any acquaintance', () => {
    expect(openingOf(exchangesOf(spoken(['V Ja?', 'A Ja.'])), lexicon)).toBe(0);
  });
});
