import { isDontKnow } from './dont-know.js';
import { nearby, valueAt, type Scores, type TermMatch } from './score.js';
import type { TranscriptIndex } from './transcript-index.js';

/** What speaks for and against a question having been asked and answered. */
export interface Evidence {
  /** Score of the best exchange. */
  readonly best: number;
  /** What the interviewer's own words meet there or beside it. */
  readonly askedFor: number;
  /** The most important thing asked about that is not met there. */
  readonly unmet: number;
  /** The most important thing asked about that is met nowhere in the transcript. */
  readonly absent: number;
  /** Whether the child says there not to know, to have seen or to remember it. */
  readonly dontKnow: boolean;
}

const BESIDE = 0.6;
const MET = 0.3;

/** Gathers the evidence of a scored question. */
export function evidenceOf(index: TranscriptIndex, scored: Scores): Evidence {
  const { scores, matches } = scored;
  const at = scores.reduce((best, score, here) => (score > valueAt(scores, best) ? here : best), 0);
  const known = matches.filter(({ term }) => term.known && term.subject);
  return {
    best: valueAt(scores, at),
    askedFor: Math.max(...[at - 1, at, at + 1].map((here) => askedForAt(matches, here))),
    unmet: weightiest(known.filter(({ met }) => nearby(met, at, BESIDE) < MET)),
    absent: weightiest(known.filter(({ met }) => met.every((value) => value < MET))),
    dontKnow: isDontKnow(index.exchanges[at]?.answered ?? []),
  };
}

function askedForAt(matches: readonly TermMatch[], at: number): number {
  return matches.reduce(
    (sum, { metByAsker, importance }) => sum + importance * nearby(metByAsker, at, BESIDE),
    0,
  );
}

function weightiest(matches: readonly TermMatch[]): number {
  return Math.max(0, ...matches.map(({ importance }) => importance));
}
