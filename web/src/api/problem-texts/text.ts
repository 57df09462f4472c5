import type { ProblemCode } from '../problem-codes.js';

/** What happened and what to do next. */
export interface ProblemSentence {
  readonly what: string;
  readonly next: string;
}

export interface ProblemText {
  readonly nl: ProblemSentence;
  readonly en: ProblemSentence;
}

/** The codes of one module; a new code without a sentence does not compile. */
export type CodesOf<Module extends string> = Extract<ProblemCode, `${Module}.${string}`>;

export function text(nl: readonly [string, string], en: readonly [string, string]): ProblemText {
  return { nl: { what: nl[0], next: nl[1] }, en: { what: en[0], next: en[1] } };
}
