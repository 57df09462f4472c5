import { ageOn, type LegalDate } from '../../../kernel/time.js';

const OLDEST: Readonly<Record<string, number>> = {
  AGE_0_3: 3,
  AGE_4_5: 5,
  AGE_6_8: 8,
  AGE_9_11: 11,
  AGE_12_15: 15,
  AGE_16_17: 17,
};
const MAJORITY = 18;

/**
 * Whether somebody of this age band on the day of the report can be of age by now.
 *
 * Spares the vault a question about every small child, every night. An unknown band may be anybody.
 */
export function mayBeOfAge(band: string, reportedOn: LegalDate, today: LegalDate): boolean {
  const oldest = OLDEST[band];
  // A day before the next birthday is still the band: one year more than the years that passed.
  return oldest === undefined || oldest + ageOn(reportedOn, today) + 1 >= MAJORITY;
}
