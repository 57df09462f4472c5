import type { Evidence } from './evidence.js';

/** What the transcript says of a question: answered, asked in vain, or never asked. */
export type Verdict = 'answered' | 'asked-not-answered' | 'not-asked';

/** placeholder */
export function verdictOf(evidence: Evidence): Verdict {
  if (evidence.best < 0.3) return 'not-asked';
  return evidence.dontKnow ? 'asked-not-answered' : 'answered';
}
