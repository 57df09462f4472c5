import { valueAt, type Scores } from './score.js';

/** A question is plainly met from this score on. */
const PLAIN = 2.5;

/**
 * Weighs questions that are asked together against one another.
 *
 * Whoever asks fifteen things seldom means one passage fifteen times: an exchange that plainly
 * answers another question is somewhat less likely to be the one sought here. Somewhat only: two
 * questions may well share an answer.
 */
export function amongRivals(scored: readonly Scores[], yielding: number): readonly Scores[] {
  const claims = scored.map(({ scores }) => claimsOf(scores));
  return scored.map((one, own) => ({
    ...one,
    scores: one.scores.map((score, at) => score * (1 - yielding * strongerClaim(claims, own, at))),
  }));
}

function claimsOf(scores: Float64Array): Float64Array {
  const best = Math.max(...scores);
  return scores.map((score) => (best === 0 ? 0 : (score / best) * Math.min(1, best / PLAIN)));
}

function strongerClaim(claims: readonly Float64Array[], own: number, at: number): number {
  const mine = valueAt(claims[own] ?? new Float64Array(), at);
  return claims.reduce((strongest, claim) => {
    const theirs = valueAt(claim, at);
    return theirs > mine ? Math.max(strongest, theirs) : strongest;
  }, 0);
}
