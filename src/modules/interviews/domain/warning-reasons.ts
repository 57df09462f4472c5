import type { GateReason } from './booking-gates.js';

/** Warnings that somebody books against only with a reason. Source: domain 4.1, B8 and B10 to B12. */
export const REASONED_WARNINGS = [
  'child-not-asked',
  'outside-child-hours',
  'travel-over-norm',
  'other-interviewer',
  'question-round-not-offered',
] as const;
export type ReasonedWarning = (typeof REASONED_WARNINGS)[number];

/** Why a session is booked although a warning stands; screened, for it is read by others. */
export interface WarningReason {
  readonly code: ReasonedWarning;
  readonly reason: string;
}

/** What must be kept with a booking, and which warnings still ask for words. */
export interface ReasonedBooking {
  /** Of the warnings that stand; what answers none of them is not kept. */
  readonly kept: readonly WarningReason[];
  readonly missing: readonly GateReason[];
}

/** Matches reasons with the warnings that stand: the first words given for each, in the order of the warnings. */
export function matchReasons(
  warnings: readonly GateReason[],
  given: readonly WarningReason[],
): ReasonedBooking {
  const asking = warnings.filter(({ code }) => isReasoned(code));
  const wordsFor = (asked: string) =>
    given.find(({ code, reason }) => code === asked && reason.trim() !== '');
  return {
    kept: asking.flatMap(({ code }) => wordsFor(code) ?? []),
    missing: asking.filter(({ code }) => wordsFor(code) === undefined),
  };
}

/** Reasons as the booking keeps them: words by warning. */
export function reasonsRow(reasons: readonly WarningReason[]): string {
  return JSON.stringify(Object.fromEntries(reasons.map(({ code, reason }) => [code, reason])));
}

function isReasoned(code: string): boolean {
  return REASONED_WARNINGS.some((known) => known === code);
}
