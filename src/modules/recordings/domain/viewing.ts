import { coveredLength, intersectRanges, mergeRanges, type Range } from './ranges.js';

/** How much real time a report may run ahead: the player's clock and ours tick apart, and reports travel. */
const CLOCK_SLACK_MS = 2_000;
/** Two players that follow one another may overlap this much: one stops while the other starts. */
const OVERLAP_SLACK_MS = 500;
/** How far a byte may lie from the moment it shows; see `shownBy`. */
const LEAST_PLACE_SLACK_MS = 2_000;
const PLACE_SLACK = 0.01;

export interface ViewingFacts {
  /** What the player says it showed, in milliseconds of the recording. */
  readonly reported: Range;
  readonly speed: number;
  /** Bytes handed to the connection under this grant. */
  readonly sent: readonly Range[];
  readonly sizeBytes: number;
  readonly durationMs: number;
  /** What is black and silent in the film that was sent: nothing of it was there to be seen. */
  readonly cut?: readonly Range[];
  /** Real time since the grant. */
  readonly elapsedMs: number;
  /** Real time that earlier reports under this grant already took. */
  readonly spentMs: number;
  /** Of the real time that this report covers: what the same person watched elsewhere in it. */
  readonly elsewhereMs?: number;
}

export interface Credit {
  readonly shown: readonly Range[];
  /** Real time this report takes; added to what is spent. */
  readonly spentMs: number;
}

/**
 * What of a player's report is believed.
 *
 * Bounds, each cutting off what lies beyond: the recording's end; real time (nobody can have watched longer than the
 * grant exists, at the stated speed, earlier reports counted, nor two places at once); and the bytes that were really
 * sent. What remains was shown by a player, which does not prove that somebody looked.
 */
export function creditViewing(facts: ViewingFacts): Credit {
  const { reported, speed, durationMs, elapsedMs, spentMs, elsewhereMs = 0, cut = [] } = facts;
  const from = Math.max(0, Math.round(reported.from));
  const ownMs =
    elsewhereMs > 0 ? (reported.to - reported.from) / speed - elsewhereMs : Number.MAX_SAFE_INTEGER;
  const leftMs = Math.max(0, Math.min(elapsedMs + CLOCK_SLACK_MS - spentMs, ownMs));
  const to = Math.min(Math.round(reported.to), durationMs, from + Math.floor(leftMs * speed));
  if (to <= from) return { shown: [], spentMs: 0 };
  return {
    shown: intersectRanges(intersectRanges([{ from, to }], shownBy(facts)), besides(cut)),
    spentMs: Math.round((to - from) / speed),
  };
}

/**
 * Stretches of time that the sent bytes can show.
 *
 * Bytes are mapped to time in proportion, as if every second took the same number of bytes. That is not exactly so: busy
 * seconds take more, and the index of the file takes some. The stretches are therefore widened by one per cent of the
 * duration, two seconds at least. A person who skips can gain that much at each end of what was sent, never more.
 */
function shownBy({ sent, sizeBytes, durationMs }: ViewingFacts): readonly Range[] {
  const slack = Math.max(LEAST_PLACE_SLACK_MS, durationMs * PLACE_SLACK);
  return sent
    .filter(({ from, to }) => from < to)
    .map(({ from, to }) => ({
      from: Math.max(0, Math.floor((from / sizeBytes) * durationMs - slack)),
      to: Math.min(durationMs, Math.ceil((to / sizeBytes) * durationMs + slack)),
    }));
}

/** Everything but these stretches. */
function besides(cut: readonly Range[]): readonly Range[] {
  const edges = mergeRanges(cut).flatMap(({ from, to }) => [from, to]);
  const bounds = [0, ...edges, Number.MAX_SAFE_INTEGER];
  return bounds.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: bounds[at + 1] ?? from }] : []));
}

/** How much of a stretch of real time was watched elsewhere by the same person; runs of players may overlap. */
export function watchedElsewhere(stretch: Range, runs: readonly Range[]): number {
  const taken = coveredLength(intersectRanges([stretch], mergeRanges(runs)));
  return taken <= OVERLAP_SLACK_MS ? 0 : taken;
}

/** A run of real time goes on with what follows it at once; after a break another one begins. */
export function joinRun(run: Range | undefined, next: Range): Range {
  const goesOn = run !== undefined && run.from <= next.from && next.from - run.to <= CLOCK_SLACK_MS;
  return goesOn ? { from: run.from, to: Math.max(run.to, next.to) } : next;
}
