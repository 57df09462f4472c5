/** Age bands of a child at the session date, aligned with the statutory cuts. Source: domain 3.3. */
export const AGE_BANDS = [
  'AGE_0_3',
  'AGE_4_5',
  'AGE_6_8',
  'AGE_9_11',
  'AGE_12_15',
  'AGE_16_17',
] as const;

/** One of `AGE_BANDS`. The band is computed in the identity vault; the birth date never gets here. */
export type AgeBand = (typeof AGE_BANDS)[number];

/** Furniture sets a studio may be certified for, in years of age. Source: domain 3.2. */
export const AGE_SETS = ['SET_0_5', 'SET_6_11', 'SET_12_17'] as const;

/** One of `AGE_SETS`. */
export type AgeSet = (typeof AGE_SETS)[number];

/** Session length in whole minutes per age band; null where no studio session is held. */
export type SessionMinutes = Readonly<Record<AgeBand, number | null>>;

/**
 * Longest substantive part per session, in minutes. Under four there is normally no studio
 * interview: a psychologist is consulted instead. Source: domain 3.3.
 */
export const MAX_SUBSTANTIVE_MINUTES: SessionMinutes = {
  AGE_0_3: null,
  AGE_4_5: 25,
  AGE_6_8: 40,
  AGE_9_11: 60,
  AGE_12_15: 75,
  AGE_16_17: 90,
};

/**
 * Slot length in the calendar: the longest substantive part and an hour for arrival, rapport, the
 * break for extra questions and closure. Source: domain 3.3.
 */
export const SESSION_MINUTES: SessionMinutes = {
  AGE_0_3: null,
  AGE_4_5: 85,
  AGE_6_8: 100,
  AGE_9_11: 120,
  AGE_12_15: 135,
  AGE_16_17: 150,
};

/** The furniture set a child of this band sits at. Source: domain 3.2, gate B3. */
export const AGE_SET_OF_BAND: Readonly<Record<AgeBand, AgeSet>> = {
  AGE_0_3: 'SET_0_5',
  AGE_4_5: 'SET_0_5',
  AGE_6_8: 'SET_6_11',
  AGE_9_11: 'SET_6_11',
  AGE_12_15: 'SET_12_17',
  AGE_16_17: 'SET_12_17',
};
