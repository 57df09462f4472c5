import { evidenceOf } from './evidence.js';
import type { TranscriptSegment } from './exchanges.js';
import { readLexicon, WORD_LISTS, type Lexicon } from './lexicon.js';
import { bestPassages, type Passage } from './passages.js';
import { amongRivals } from './rivals.js';
import { scoreExchanges, type Scores } from './score.js';
import { SETTINGS } from './settings.js';
import { buildIndex, type TranscriptIndex } from './transcript-index.js';
import { likelihoodOf, verdictOf, type Verdict } from './verdict.js';

/** What is said of one question: the passages, best first, and whether it was asked and answered. */
export interface Answer {
  readonly passages: readonly Passage[];
  readonly verdict: Verdict;
}

let standard: Lexicon | undefined;

/**
 * Prepares a transcript for questions.
 *
 * A lexicon of one's own may add the wordings counsel marked as right to `WORD_LISTS`.
 */
export function indexTranscript(
  segments: readonly TranscriptSegment[],
  lexicon?: Lexicon,
): TranscriptIndex {
  return buildIndex(segments, lexicon ?? standardLexicon(), SETTINGS);
}

/** The word list that comes with the product, read once, at first use: no start waits for it. */
export function standardLexicon(): Lexicon {
  standard ??= readLexicon(WORD_LISTS);
  return standard;
}

/** Holds one question against a transcript; it never rejects a question, it only points. */
export function answerQuestion(index: TranscriptIndex, question: string): Answer {
  return answered(index, question, scoreExchanges(index, question));
}

/** Holds questions that are asked together against a transcript, and against one another. */
export function answerQuestions(
  index: TranscriptIndex,
  questions: readonly string[],
): readonly Answer[] {
  const scored = questions.map((question) => scoreExchanges(index, question));
  const weighed = amongRivals(scored, index.settings.yielding);
  return questions.flatMap((question, at) => {
    const scores = weighed[at];
    return scores === undefined ? [] : [answered(index, question, scores)];
  });
}

function answered(index: TranscriptIndex, question: string, scores: Scores): Answer {
  const evidence = evidenceOf(index, question, scores);
  const passages = comparable(bestPassages(index, scores), likelihoodOf(evidence));
  return { passages, verdict: verdictOf(evidence) };
}

/** The segment in which the account itself begins, after acquaintance and practice. */
export function openingAt(index: TranscriptIndex): number {
  return index.exchanges[index.opening]?.from ?? 0;
}

/** Scores from 0 to 1 that compare between questions: the first is how likely it was asked. */
function comparable(passages: readonly Passage[], likelihood: number): readonly Passage[] {
  const best = passages[0]?.score ?? 0;
  const chance = 1 / (1 + Math.exp(-likelihood));
  return passages.map(({ from, to, score }) => ({
    from,
    to,
    score: Math.round(((chance * score) / best) * 1e4) / 1e4,
  }));
}
