import { isDontKnow } from './dont-know.js';
import { kindsSought } from './kinds.js';
import { nearby, valueAt, type Scores } from './score.js';
import type { TranscriptIndex } from './transcript-index.js';

/** What speaks for and against a question having been asked and answered. */
export interface Evidence {
  /** Score of the best exchange. */
  readonly best: number;
  /** Share of the question's weight met there. */
  readonly covered: number;
  /** What the interviewer's own words meet there. */
  readonly askedFor: number;
  /** The second most important term met there. */
  readonly second: number;
  /** The most important term not met there. */
  readonly unmet: number;
  /** Lead over the fourth best exchange. */
  readonly lead: number;
  /** Whether the question seeks a kind of answer. */
  readonly kind: number;
  /** Whether the child says there not to know, to have seen or to remember it. */
  readonly dontKnow: boolean;
}

const BESIDE = 0.6;
const MET = 0.2;

/** Gathers the evidence of a scored question. */
export function evidenceOf(index: TranscriptIndex, question: string, scored: Scores): Evidence {
  const { scores, matches, ceiling } = scored;
  const at = scores.reduce((best, score, here) => (score > valueAt(scores, best) ? here : best), 0);
  const ranked = [...scores].sort((one, other) => other - one);
  const values = matches
    .map(({ met, importance }) => importance * nearby(met, at, BESIDE))
    .sort((one, other) => other - one);
  const best = valueAt(scores, at);
  return {
    best,
    covered: ceiling === 0 ? 0 : best / ceiling,
    askedFor: askedFor(scored, at, index.settings.nearby),
    second: values[1] ?? 0,
    unmet: Math.max(0, ...matches.map((match) => unmetImportance(match, at))),
    lead: best - (ranked[3] ?? 0),
    kind: Math.min(kindsSought(question).length, 1),
    dontKnow: isDontKnow(index.exchanges[at]?.answered ?? []),
  };
}

function askedFor({ matches }: Scores, at: number, share: number): number {
  const around = [at - 1, at, at + 1].map((here) =>
    matches.reduce(
      (sum, { metByAsker, importance }) => sum + importance * nearby(metByAsker, here, share),
      0,
    ),
  );
  return Math.max(...around);
}

function unmetImportance({ met, importance }: Scores['matches'][number], at: number): number {
  return valueAt(met, at) < MET ? importance : 0;
}
