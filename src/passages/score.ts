import { kindsSought } from './kinds.js';
import { termsOf, type Term } from './question.js';
import type { TranscriptIndex } from './transcript-index.js';

/** The most one word can do to settle that a term is met. */
const SURE = 0.98;

/** How well one term of the question is met, exchange by exchange. */
export interface TermMatch {
  readonly term: Term;
  /** Per exchange, from 0 to 1. */
  readonly met: Float64Array;
  /** The same, by the interviewer's words alone. */
  readonly metByAsker: Float64Array;
  /** How much the term says in this transcript. */
  readonly importance: number;
}

/** A question held against every exchange. */
export interface Scores {
  readonly matches: readonly TermMatch[];
  /** Per exchange, with what its neighbours add. */
  readonly scores: Float64Array;
  /** The most a single exchange could score. */
  readonly ceiling: number;
}

/** Scores every exchange of a transcript for a question. */
export function scoreExchanges(index: TranscriptIndex, question: string): Scores {
  const matches = termsOf(index, question).map((term) => matchTerm(index, term));
  const ceiling = matches.reduce((sum, { importance }) => sum + importance, 0);
  const met = index.exchanges.map((_, at) => scoreAt(index, matches, at));
  const scores = smoothed(withKinds(index, question, met, ceiling), index.settings.smooth);
  for (let at = 0; at < index.opening; at += 1) {
    scores[at] = valueAt(scores, at) * index.settings.acquaintance;
  }
  // The invitation names everything and tells nothing yet.
  scores[index.opening] = valueAt(scores, index.opening) * index.settings.invitation;
  return { matches, scores, ceiling };
}

function scoreAt({ settings }: TranscriptIndex, matches: readonly TermMatch[], at: number): number {
  return matches.reduce((sum, { met, metByAsker, importance }) => {
    const asked = settings.asker * nearby(metByAsker, at, settings.nearby);
    return sum + importance * (nearby(met, at, settings.nearby) + asked);
  }, 0);
}

function smoothed(scores: Float64Array, share: number): Float64Array {
  return scores.map(
    (score, at) => score + share * (valueAt(scores, at - 1) + valueAt(scores, at + 1)),
  );
}

/** Reads a number at a place, 0 outside the list. */
export function valueAt(values: Float64Array, at: number): number {
  return values[at] ?? 0;
}

function matchTerm(index: TranscriptIndex, term: Term): TermMatch {
  const missed = new Float64Array(index.exchanges.length).fill(1);
  const missedByAsker = new Float64Array(index.exchanges.length).fill(1);
  for (const [key, strength] of term.keys) {
    const share = SURE * strength * (index.rarity.get(key) ?? 0);
    for (const { exchange, asked, answered } of index.postings.get(key) ?? []) {
      const either = Math.max(asked, answered);
      missed[exchange] = valueAt(missed, exchange) * (1 - share * either);
      missedByAsker[exchange] = valueAt(missedByAsker, exchange) * (1 - share * asked);
    }
  }
  const met = missed.map((miss) => 1 - miss);
  const metByAsker = missedByAsker.map((miss) => 1 - miss);
  return { term, met, metByAsker, importance: importanceOf(index, term, met) };
}

function importanceOf(index: TranscriptIndex, term: Term, met: Float64Array): number {
  const mass = met.reduce((sum, value) => sum + value, 0);
  const rare = Math.log((1 + met.length) / (1 + mass)) / Math.log(1 + met.length);
  return term.weight * Math.max(rare, 0) ** index.settings.termRarity;
}

/** How well a term is met at a place or, for a share, right beside it. */
export function nearby(met: Float64Array, at: number, share: number): number {
  const beside = Math.max(valueAt(met, at - 1), valueAt(met, at + 1));
  return Math.max(valueAt(met, at), share * beside);
}

function withKinds(
  index: TranscriptIndex,
  question: string,
  met: readonly number[],
  ceiling: number,
): Float64Array {
  const kinds = kindsSought(question);
  const bonus =
    kinds.length === 0 ? 0 : (index.settings.kind * Math.min(ceiling, 3)) / kinds.length;
  return Float64Array.from(met, (score, at) => {
    const exchange = index.folded[at];
    if (bonus === 0 || exchange === undefined) return score;
    const hits = kinds.reduce((sum, kind) => sum + kind.metBy(exchange), 0);
    // Only where the subject is met too: every transcript is full of colours and numbers.
    return score + bonus * hits * Math.min(1, (2 * score) / ceiling);
  });
}
