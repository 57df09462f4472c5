import { isDontKnow } from './dont-know.js';
import { kindsSought } from './kinds.js';
import { nearby, valueAt, type Scores, type TermMatch } from './score.js';
import type { TranscriptIndex } from './transcript-index.js';

/** What speaks for and against a question having been asked and answered. */
export interface Evidence {
  /** Score of the best exchange. */
  readonly best: number;
  /** The same, as a share of the most any exchange could score for this question. */
  readonly share: number;
  /** 1 when the question asks only whether something is so, 0 when it presumes it and asks what, who or how. */
  readonly bare: number;
  /** How far the best exchange stands out from the others, in standard deviations. */
  readonly peak: number;
  /** Share of the question that is met at the best exchange or right beside it. */
  readonly covered: number;
  /** The same, by the interviewer's own words alone. */
  readonly coveredByAsker: number;
  /** Share of the things the question is about, not counting setting and persons. */
  readonly subjectCovered: number;
  /** Whether the interviewer asked there for the kind of answer sought. */
  readonly kindAsked: number;
  /** The most important thing asked about that is not met there. */
  readonly unmet: number;
  /** The most important thing asked about that is met nowhere in the transcript. */
  readonly absent: number;
  /** Whether the child says there not to know, to have seen or to remember it. */
  readonly dontKnow: boolean;
}

/** A question word among the first four: "op welke wijze", "uit hoeveel personen", "wie". */
const PRESUMING =
  /^(?:\S+ ){0,3}(?:wat|wie|wier|wiens|welke?|wanneer|hoe\p{L}*|waar\p{L}*)(?!\p{L})/iu;
const BESIDE = 0.6;
const MET = 0.3;

/** Gathers the evidence of a scored question. */
export function evidenceOf(index: TranscriptIndex, question: string, scored: Scores): Evidence {
  const { scores, matches } = scored;
  const at = scores.reduce((best, score, here) => (score > valueAt(scores, best) ? here : best), 0);
  const known = matches.filter(({ term }) => term.known && term.subject);
  return {
    best: valueAt(scores, at),
    share: scored.ceiling === 0 ? 0 : valueAt(scores, at) / scored.ceiling,
    bare: PRESUMING.test(question) ? 0 : 1,
    peak: peakOf(scores, at),
    covered: coverage(matches, ({ met }) => nearby(met, at, BESIDE)),
    coveredByAsker: coverage(matches, ({ metByAsker }) => nearby(metByAsker, at, BESIDE)),
    subjectCovered: coverage(known, ({ met }) => nearby(met, at, BESIDE)),
    kindAsked: kindAskedAt(index, question, at),
    unmet: weightiest(known.filter(({ met }) => nearby(met, at, BESIDE) < MET)),
    absent: weightiest(known.filter(({ met }) => met.every((value) => value < MET))),
    dontKnow: isDontKnow(index.exchanges[at]?.answered ?? []),
  };
}

function coverage(matches: readonly TermMatch[], met: (match: TermMatch) => number): number {
  const most = matches.reduce((sum, { importance }) => sum + importance, 0);
  if (most === 0) return 0;
  return matches.reduce((sum, match) => sum + match.importance * met(match), 0) / most;
}

function peakOf(scores: Float64Array, at: number): number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / (scores.length || 1);
  const spread = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  const deviation = Math.sqrt(spread / (scores.length || 1));
  return deviation === 0 ? 0 : (valueAt(scores, at) - mean) / deviation;
}

function kindAskedAt(index: TranscriptIndex, question: string, at: number): number {
  const exchange = index.folded[at];
  if (exchange === undefined) return 0;
  return Math.max(0, ...kindsSought(question).map((kind) => kind.askedBy(exchange)));
}

function weightiest(matches: readonly TermMatch[]): number {
  return Math.max(0, ...matches.map(({ importance }) => importance));
}
