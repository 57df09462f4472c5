import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  answerQuestion,
  answerQuestions,
  indexTranscript,
  readLexicon,
  WORD_LISTS,
} from './index.js';

const TALK = [
  'V Fijn dat je er bent. Wat is je lievelingskleur?',
  'A Geel.',
  'V Wat heb je gisteren gegeten?',
  'A Een boterham met kaas.',
  'V Ik heb gehoord dat er op het plein iets is gebeurd. Vertel alles.',
  'A Een jongen heeft mijn step gejat.',
  'V Wat had die jongen aan?',
  'A Een groene trui en een petje.',
  'V Waar ging hij heen?',
  'A Naar het bos, over de brug.',
  'V Hoe heette hij?',
  'A Dat weet ik niet.',
  'V Wie was er nog meer bij?',
  'A Alleen mijn zusje, die zat op de wip.',
  'V Was je bang?',
  'A Mijn hart klopte heel hard en ik moest huilen.',
  'V Hoe ging het verder?',
  'A Toen ben ik naar huis gelopen en mama heeft gebeld.',
  'V Wat zei mama?',
  'A Dat ik het gewoon moest vertellen.',
  'V Dank je wel.',
  'A Doei.',
];
const segments = TALK.map((line, i) => ({ i, speaker: line.slice(0, 1), text: line.slice(2) }));
const index = indexTranscript(segments);
const first = (question: string) => answerQuestion(index, question).passages[0];
const shows = (question: string, segment: number): boolean => {
  const passage = first(question);
  return passage !== undefined && passage.from <= segment && passage.to >= segment;
};

describe('answering a question', () => {
  it.each([
    ['Hoe was de dader gekleed?', 7],
    ['In welke richting is de verdachte gevlucht?', 9],
    ['Welk vervoermiddel is ontvreemd?', 5],
    ['Welke gezinsleden waren aanwezig?', 13],
    ['Welke gemoedstoestand had het kind?', 15],
    ['Heeft een ouder het kind geïnstrueerd?', 19],
  ])('%s shows what the child said of it', (question, segment) => {
    expect(shows(question, segment)).toBe(true);
  });

  it('does not take practice for the account', () => {
    expect(shows('Welke kleur had de trui?', 7)).toBe(true);
  });

  it('says that a question was put in vain', () => {
    const answer = answerQuestion(index, 'Hoe heette de jongen?');

    expect(answer.verdict).toBe('asked-not-answered');
  });

  it('says that a question was never put', () => {
    expect(answerQuestion(index, 'Is er een vuurwapen getoond?').verdict).toBe('not-asked');
  });

  it('scores a question that was put above one that never was', () => {
    const put = first('Hoe was de dader gekleed?')?.score ?? 0;
    const never = first('Is er een vuurwapen aan een jongen getoond?')?.score ?? 0;

    expect(put).toBeGreaterThan(never);
    expect(put).toBeLessThanOrEqual(1);
  });

  it('finds nothing for a question without content', () => {
    expect(answerQuestion(index, 'En?')).toEqual({ passages: [], verdict: 'not-asked' });
  });

  it('finds nothing in an empty transcript', () => {
    expect(answerQuestion(indexTranscript([]), 'Welke kleur?')).toEqual({
      passages: [],
      verdict: 'not-asked',
    });
  });

  it('uses words that counsel added', () => {
    const own = indexTranscript(segments, readLexicon([...WORD_LISTS, 'klimrekje > wip']));

    expect(answerQuestion(own, 'Was er een klimrekje?').passages[0]?.from).toBeLessThanOrEqual(13);
  });

  it('keeps the numbers the segments came with', () => {
    const late = indexTranscript(segments.map((one) => ({ ...one, i: one.i + 100 })));

    expect(answerQuestion(late, 'Hoe was de dader gekleed?').passages[0]?.from).toBeGreaterThan(
      100,
    );
  });
});

describe('questions asked together', () => {
  it('are answered each, in order', () => {
    const answers = answerQuestions(index, ['Hoe was de dader gekleed?', 'Hoe heette de jongen?']);

    expect(answers.map(({ verdict }) => verdict)).toEqual(['answered', 'asked-not-answered']);
  });

  it('yield a passage to the question it plainly answers', () => {
    const question = 'Wat had het jongetje bij zich?';
    const alone = answerQuestion(index, question).passages;
    const together = answerQuestions(index, [question, 'Hoe was de dader gekleed?'])[0]?.passages;
    const scoreAt = (passages: typeof alone | undefined, segment: number): number =>
      passages?.find(({ from, to }) => from <= segment && to >= segment)?.score ?? 0;

    expect(scoreAt(together, 7)).toBeLessThan(scoreAt(alone, 7));
  });

  it('are as if asked alone when there is one', () => {
    expect(answerQuestions(index, ['Was je bang?'])).toEqual([
      answerQuestion(index, 'Was je bang?'),
    ]);
  });
});

describe('any transcript and any question', () => {
  const anySegment = fc.record({
    speaker: fc.constantFrom('V', 'A', 'T'),
    text: fc.oneof(fc.string(), fc.constantFrom('weet ik niet', 'de rode fiets', "d'n auto")),
  });

  it('give passages that are short, inside the transcript, apart and best first', () => {
    fc.assert(
      fc.property(fc.array(anySegment, { maxLength: 40 }), fc.string(), (spoken, tail) => {
        const talk = spoken.map((one, i) => ({ ...one, i }));
        const { passages } = answerQuestion(indexTranscript(talk), `Welke fiets ${tail}?`);

        for (const [at, { from, to, score }] of passages.entries()) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThan(talk.length);
          expect(to - from).toBeLessThan(6);
          expect(score).toBeLessThanOrEqual(passages[at - 1]?.score ?? Infinity);
          for (const other of passages.slice(at + 1)) {
            expect(other.to < from || other.from > to).toBe(true);
          }
        }
      }),
      { numRuns: 150, seed: 20 },
    );
  });
});
