import { valueAt, type Scores } from './score.js';
import type { TranscriptIndex } from './transcript-index.js';

/** A stretch of the transcript, first and last segment included, with how well it fits. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

const SHOWN = 10;

/** The best stretches of a transcript, best first, none showing the same segment twice. */
export function bestPassages(index: TranscriptIndex, { scores }: Scores): readonly Passage[] {
  const free = index.exchanges.map(() => true);
  const passages: Passage[] = [];
  while (passages.length < SHOWN) {
    const best = bestFree(index, scores, free);
    if (best === undefined) break;
    const { first, last } = around(index, scores, free, best.at);
    for (let at = first; at <= last; at += 1) free[at] = false;
    const from = index.exchanges[first]?.from ?? 0;
    // One exchange may itself be longer than a passage: its beginning is shown.
    const to = Math.min(index.exchanges[last]?.to ?? 0, from + index.settings.longest - 1);
    passages.push({
      from: segmentAt(index, from),
      to: segmentAt(index, to),
      score: best.score,
    });
  }
  return passages;
}

interface Candidate {
  readonly at: number;
  readonly score: number;
}

/** What lies right beside a shown passage was half shown by it: it waits a little longer. */
function bestFree(
  index: TranscriptIndex,
  scores: Float64Array,
  free: readonly boolean[],
): Candidate | undefined {
  let best: Candidate | undefined;
  for (let at = 0; at < scores.length; at += 1) {
    const plain = valueAt(scores, at);
    if (free[at] !== true || plain <= 0) continue;
    const beside = free[at - 1] === false || free[at + 1] === false;
    const score = beside ? plain * index.settings.besideShown : plain;
    if (best === undefined || score > best.score) best = { at, score };
  }
  return best;
}

/** Widens an exchange by its neighbours, the better one first, while the passage stays short. */
function around(
  index: TranscriptIndex,
  scores: Float64Array,
  free: readonly boolean[],
  best: number,
): { readonly first: number; readonly last: number } {
  let first = best;
  let last = best;
  const enough = index.settings.alongside * valueAt(scores, best);
  const fits = (from: number, to: number, added: number): boolean =>
    free[added] === true &&
    valueAt(scores, added) >= enough &&
    sizeOf(index, from, to) <= index.settings.longest;
  for (;;) {
    const before = fits(first - 1, last, first - 1) ? valueAt(scores, first - 1) : -1;
    const after = fits(first, last + 1, last + 1) ? valueAt(scores, last + 1) : -1;
    if (before < 0 && after < 0) return { first, last };
    if (before > after) first -= 1;
    else last += 1;
  }
}

function sizeOf(index: TranscriptIndex, first: number, last: number): number {
  const from = index.exchanges[first]?.from ?? 0;
  const to = index.exchanges[last]?.to ?? 0;
  return to - from + 1;
}

function segmentAt(index: TranscriptIndex, at: number): number {
  return index.segments[at]?.i ?? at;
}
