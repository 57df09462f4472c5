import type { Evidence } from './evidence.js';

/** What the transcript says of a question: answered, asked in vain, or never asked. */
export type Verdict = 'answered' | 'asked-not-answered' | 'not-asked';

/** Fitted by logistic regression on the tuning half of the labelled set; 0 is as likely asked as not. */
const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, 'dontKnow'>, number>> = {
  best: 0.41,
  share: 0.86,
  bare: -1.83,
  peak: 0.15,
  covered: 0.42,
  coveredByAsker: 0.58,
  subjectCovered: 0.57,
  kindAsked: 0.25,
  unmet: -0.15,
  absent: -0.53,
};
const BIAS = 0.33;

/** Below this a question is said never to have been asked. */
const SURELY_NOT = -0.55;

/** From this on a question is said to have been answered. */
const SURELY = 1.25;

/**
 * Weighs the evidence into one word.
 *
 * Two mistakes do harm: telling counsel that something was answered which was never asked, and
 * having a child asked again what it has answered. Between the two thresholds neither is risked:
 * the verdict is the middle one, and the passages are there to be read.
 * A question that presumes what it asks about ("waarmee werd hij geslagen") seldom comes from
 * nowhere; one that asks whether something was so at all often does.
 */
export function verdictOf(evidence: Evidence): Verdict {
  const likely = likelihoodOf(evidence);
  if (evidence.best === 0 || likely < SURELY_NOT) return 'not-asked';
  if (evidence.dontKnow || likely < SURELY) return 'asked-not-answered';
  return 'answered';
}

/** How likely a question was asked, as the logarithm of the odds. */
export function likelihoodOf(evidence: Evidence): number {
  return (
    BIAS +
    WEIGHTS.best * evidence.best +
    WEIGHTS.share * evidence.share +
    WEIGHTS.bare * evidence.bare +
    WEIGHTS.peak * evidence.peak +
    WEIGHTS.covered * evidence.covered +
    WEIGHTS.coveredByAsker * evidence.coveredByAsker +
    WEIGHTS.subjectCovered * evidence.subjectCovered +
    WEIGHTS.kindAsked * evidence.kindAsked +
    WEIGHTS.unmet * evidence.unmet +
    WEIGHTS.absent * evidence.absent
  );
}
