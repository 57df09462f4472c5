import type { Evidence } from './evidence.js';

/** What the transcript says of a question: answered, asked in vain, or never asked. */
export type Verdict = 'answered' | 'asked-not-answered' | 'not-asked';

/** Fitted on the tuning half of the labelled set; 0 is as likely asked as not. */
const WEIGHTS = { bias: -2.3, best: 1.6, askedFor: 1, unmet: -1.2, absent: -1.07 };

/** Below this a question is said never to have been asked. */
const SURELY_NOT = -1.2;

/** From this on a question is said to have been answered. */
const SURELY = 0.8;

/**
 * Weighs the evidence into one word.
 *
 * Two mistakes do harm: telling counsel that something was answered which was never asked, and
 * having a child asked again what it has answered. Between the two thresholds neither is risked:
 * the verdict is the middle one, and the passages are there to be read.
 */
export function verdictOf(evidence: Evidence): Verdict {
  const likely = likelihoodOf(evidence);
  if (evidence.best === 0 || likely < SURELY_NOT) return 'not-asked';
  if (evidence.dontKnow || likely < SURELY) return 'asked-not-answered';
  return 'answered';
}

/** How likely a question was asked, as the logarithm of the odds. */
export function likelihoodOf({ best, askedFor, unmet, absent }: Evidence): number {
  const found = WEIGHTS.best * best + WEIGHTS.askedFor * askedFor;
  return WEIGHTS.bias + found + WEIGHTS.unmet * unmet + WEIGHTS.absent * absent;
}
