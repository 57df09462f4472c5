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
  const strongest = strongestClaims(claims);
  return scored.map((one, own) => ({
    ...one,
    scores: one.scores.map((score, at) => {
      const most = valueAt(strongest, at);
      const mine = valueAt(claims[own] ?? strongest, at);
      return most > mine ? score * (1 - yielding * most) : score;
    }),
  }));
}

function claimsOf(scores: Float64Array): Float64Array {
  const best = Math.max(...scores);
  return scores.map((score) => (best === 0 ? 0 : (score / best) * Math.min(1, best / PLAIN)));
}

/** What any question claims of each exchange at the most: who claims less yields, whoever it is. */
function strongestClaims(claims: readonly Float64Array[]): Float64Array {
  const strongest = new Float64Array(claims[0]?.length ?? 0);
  for (const claim of claims) {
    for (const [at, share] of claim.entries()) {
      strongest[at] = Math.max(valueAt(strongest, at), share);
    }
  }
  return strongest;
}
