/** Who decides on a session without certificate. Source: domain 0.2 T3. */
export const EXCEPTION_DECIDERS = ['PROSECUTOR'] as const;

export const EXCEPTION_DECISIONS = ['APPROVED', 'DENIED'] as const;
export type ExceptionDecision = (typeof EXCEPTION_DECISIONS)[number];

/** Ages from twelve on. Younger children are heard by certified people in certified rooms, always. */
const EXCEPTED_BANDS: readonly (string | null)[] = ['AGE_12_15', 'AGE_16_17'];

export function mayBeExcepted(band: string | null): boolean {
  return EXCEPTED_BANDS.includes(band);
}
