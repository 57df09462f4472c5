import type { SpanType } from './types.js';

/** A place a finder proposes; `keep` protects the place from being touched at all. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly type: SpanType;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly replacement: string;
  /** Higher wins where places overlap. */
  readonly rank: number;
  /** How likely a doubtful place is to be right; without it, the reason tells. */
  readonly likelihood?: number;
}

export type Verdict = 'certain' | 'doubtful' | 'keep';

/** Ranks, from weak to strong. */
export const RANK = { name: 1, place: 2, date: 3, number: 4, contact: 5 } as const;

/** A place no finder may touch. */
export function keep(start: number, end: number, rank: number): Candidate {
  return { start, end, type: 'NAME', verdict: 'keep', reason: 'kept', replacement: '', rank };
}
