import { answerQuestions, indexTranscript, type Lexicon } from '../../../passages/index.js';

/** A question handed in before an interview, and what the interviewer says became of it. */
export interface RoundQuestion {
  readonly text: string;
  readonly mark: string | null;
  readonly reason: string | null;
}

/** A question of a round whose fate is known. */
export interface RoundMark extends RoundQuestion {
  readonly mark: string;
}

/** From here on two questions are taken to ask the same. */
const SAME = 0.6;

/**
 * Per question of a motion the question of a round that asks the same, if any.
 *
 * The round's own marks are the surest word on whether something was asked: they stand beside what
 * the transcripts offer and decide nothing.
 */
export function marksFor(
  questions: readonly string[],
  round: readonly RoundQuestion[],
  lexicon: Lexicon,
): readonly (RoundMark | null)[] {
  const marked = round.flatMap(({ text, mark, reason }) =>
    mark === null ? [] : [{ text, mark, reason }],
  );
  if (marked.length === 0) return questions.map(() => null);
  // Each handed-in question is an exchange without an answer, so that the engine compares questions.
  const index = indexTranscript(
    marked.flatMap(({ text }, at) => [
      { i: 2 * at, speaker: 'V', text },
      { i: 2 * at + 1, speaker: 'A', text: '' },
    ]),
    lexicon,
  );
  return questions.map((question) => {
    const same = marked.find(({ text }) => folded(text) === folded(question));
    if (same !== undefined) return same;
    const [best] = answerQuestions(index, [question])[0]?.passages ?? [];
    if (best === undefined || best.score < SAME || best.to > best.from + 1) return null;
    return marked[Math.floor(best.from / 2)] ?? null;
  });
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
