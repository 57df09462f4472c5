import { describe, expect, it } from '@jest/globals';
import { readLexicon, WORD_LISTS } from '../../../passages/index.js';
import { marksFor, type RoundQuestion } from './round-marks.js';

const lexicon = readLexicon(WORD_LISTS);
const asked: RoundQuestion = { text: 'Welke kleur had de jas?', mark: 'ASKED', reason: null };
const left: RoundQuestion = { text: 'Hoe laat was het?', mark: 'NOT_ASKED', reason: 'Te moe.' };
const unmarked: RoundQuestion = { text: 'Wie was erbij?', mark: null, reason: null };

describe('marks of the question round', () => {
  it('stand beside the question that asks the same, however it is written', () => {
    expect(
      marksFor(['welke kleur had de jas', 'Hoe laat was het?'], [asked, left], lexicon),
    ).toEqual([asked, left]);
  });

  it('are absent where nothing was marked or nothing asks the same', () => {
    expect(marksFor(['Wie was erbij?'], [unmarked], lexicon)).toEqual([null]);
    expect(marksFor(['Was er een hond?'], [asked, left], lexicon)).toEqual([null]);
    expect(marksFor([], [asked], lexicon)).toEqual([]);
  });
});
