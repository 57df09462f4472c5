import type { Verdict } from './candidate.js';
import type { Person } from './compiled.js';

/** What is to be done with a mention, and why. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly person: Person;
}

export type Outcome = Omit<Ruling, 'person'>;

export const CERTAIN = (reason: string): Outcome => ({ verdict: 'certain', reason });
export const DOUBTFUL = (reason: string): Outcome => ({ verdict: 'doubtful', reason });
export const KEEP = { verdict: 'keep', reason: 'other-person' } as const;
