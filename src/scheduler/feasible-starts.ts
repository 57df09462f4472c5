import type { Candidate } from './candidates.js';
import { GRID_MINUTES } from './defaults.js';
import { isFreeFrom, startsInWord, wordMask, type Plane } from './plane.js';
import type { RegionPlan, SegmentPlan } from './query-plan.js';
import type { SessionFit } from './session-fit.js';

/**
 * Those of the wanted starts in a word at which an interviewer, a studio of a region they work in
 * and, if needed, an interpreter are all free with valid papers. Source: gates B2 to B4.
 */
export function feasibleInWord(
  free: Plane,
  segment: SegmentPlan,
  word: number,
  wanted: number,
): number {
  let open = wanted;
  if (segment.interpreters !== null) {
    open = anyFree(free, segment.interpreters, segment.fit, { word, wanted: open });
  }
  let found = 0;
  for (const region of segment.regions) {
    if (open === 0) break;
    const here = regionFree(free, region, segment.fit, { word, wanted: open });
    found |= here;
    open &= ~here;
  }
  return found;
}

/** Starts asked about: some bits of one word. */
export interface WantedStarts {
  readonly word: number;
  readonly wanted: number;
}

/** Those of the wanted starts at which at least one of the candidates is free. */
export function anyFree(
  free: Plane,
  candidates: readonly Candidate<unknown>[],
  fit: SessionFit,
  { word, wanted }: WantedStarts,
): number {
  let left = wanted;
  for (const candidate of candidates) {
    if (left === 0) break;
    left &= ~freeAndValid(free, candidate, fit, { word, wanted: left });
  }
  return wanted & ~left;
}

/** Those of the wanted starts at which one candidate is free, with valid papers throughout. */
export function freeAndValid(
  free: Plane,
  candidate: Candidate<unknown>,
  fit: SessionFit,
  { word, wanted }: WantedStarts,
): number {
  const starts = startsInWord(free, candidate.row, word, fit) & wanted;
  return starts === 0 ? 0 : starts & validStarts(candidate, word, fit);
}

/** The bits of a word at which a session lies inside the papers of a candidate. */
export function validStarts(candidate: Candidate<unknown>, word: number, fit: SessionFit): number {
  const first = word * 32 * GRID_MINUTES;
  const last = first + 31 * GRID_MINUTES;
  if (candidate.from <= first && candidate.to >= last + fit.minutes) return -1;
  return wordMask(
    word,
    Math.ceil(candidate.from / GRID_MINUTES),
    Math.floor((candidate.to - fit.minutes) / GRID_MINUTES),
  );
}

/** Whether one candidate is free, with valid papers, for a session that starts with a cell. */
export function canTake(
  free: Plane,
  candidate: Candidate<unknown>,
  cell: number,
  fit: SessionFit,
): boolean {
  const start = cell * GRID_MINUTES;
  return (
    candidate.from <= start &&
    start + fit.minutes <= candidate.to &&
    isFreeFrom(free, candidate.row, cell, fit)
  );
}

function regionFree(
  free: Plane,
  { studios, interviewers }: RegionPlan,
  fit: SessionFit,
  starts: WantedStarts,
): number {
  const rooms = anyFree(free, studios, fit, starts);
  return rooms === 0 ? 0 : anyFree(free, interviewers, fit, { word: starts.word, wanted: rooms });
}
