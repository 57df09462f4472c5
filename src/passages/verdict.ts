import type { Passage } from './passages.js';
import type { Scores } from './score.js';
import type { TranscriptIndex } from './transcript-index.js';

/** What the transcript says of a question: answered, asked in vain, or never asked. */
export type Verdict = 'answered' | 'asked-not-answered' | 'not-asked';

/** placeholder */
export function verdictOf(index: TranscriptIndex, scores: Scores, passages: readonly Passage[]): Verdict {
  return passages.length > 0 && scores.ceiling > 0 && index.opening >= 0 ? 'answered' : 'not-asked';
}
