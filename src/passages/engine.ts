import { evidenceOf } from './evidence.js';
import type { TranscriptSegment } from './exchanges.js';
import { readLexicon, WORD_LISTS, type Lexicon } from './lexicon.js';
import { bestPassages, type Passage } from './passages.js';
import { scoreExchanges } from './score.js';
import { SETTINGS } from './settings.js';
import { buildIndex, type TranscriptIndex } from './transcript-index.js';
import { verdictOf, type Verdict } from './verdict.js';

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
  // Read once, at first use: a server that starts does not wait for the word list.
  standard ??= readLexicon(WORD_LISTS);
  return buildIndex(segments, lexicon ?? standard, SETTINGS);
}

/** Holds one question against a transcript; it never rejects a question, it only points. */
export function answerQuestion(index: TranscriptIndex, question: string): Answer {
  const scores = scoreExchanges(index, question);
  const passages = bestPassages(index, scores);
  return { passages, verdict: verdictOf(evidenceOf(index, scores)) };
}
