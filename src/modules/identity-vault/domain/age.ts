import { ageOn, type LegalDate } from '../../../kernel/time.js';

/** Ages leave the vault only as bands. Source: domain 3.3. */
export const AGE_BANDS = [
  'AGE_0_3',
  'AGE_4_5',
  'AGE_6_8',
  'AGE_9_11',
  'AGE_12_15',
  'AGE_16_17',
] as const;
export type AgeBand = (typeof AGE_BANDS)[number] | 'AGE_UNKNOWN' | 'ADULT';

const UPPER_AGES = [3, 5, 8, 11, 15, 17] as const;

/** The band on a day; `AGE_UNKNOWN` when no birth date is known, `ADULT` from the eighteenth birthday. */
export function ageBandOn(bornOn: LegalDate | null, on: LegalDate): AgeBand {
  if (bornOn === null) return 'AGE_UNKNOWN';
  const age = ageOn(bornOn, on);
  const index = UPPER_AGES.findIndex((upper) => age <= upper);
  return AGE_BANDS[index] ?? 'ADULT';
}

/**
 * Whether the rules for minors hold on a day.
 *
 * An unknown age counts as a minor until established (Directive 2012/29 art. 24(2)).
 */
export function isMinorOn(bornOn: LegalDate | null, on: LegalDate): boolean {
  return ageBandOn(bornOn, on) !== 'ADULT';
}
