import { legalDate } from '../../../kernel/time.js';

/** When a step of a session happened, and what it is held against. */
export interface StatedMoment {
  readonly at: Date;
  readonly now: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** When the booking was made and what happened with it since; null is what did not happen. */
  readonly earlier: readonly (Date | null)[];
}

/** Not ahead of now, not before what went before it, and on the legal day of the session. */
export function momentFits({ at, now, startsAt, endsAt, earlier }: StatedMoment): boolean {
  if (at > now || earlier.some((before) => before !== null && at < before)) return false;
  const day = legalDate(at);
  return legalDate(startsAt) <= day && day <= legalDate(endsAt);
}
