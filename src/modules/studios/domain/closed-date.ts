/** General holidays. Source: art. 3 Algemene termijnenwet. */
const HOLIDAYS = [
  'NEW_YEAR',
  'GOOD_FRIDAY',
  'EASTER_SUNDAY',
  'EASTER_MONDAY',
  'KINGS_DAY',
  'LIBERATION_DAY',
  'ASCENSION_DAY',
  'WHIT_SUNDAY',
  'WHIT_MONDAY',
  'CHRISTMAS_DAY',
  'BOXING_DAY',
] as const;

/** Why everything is closed on another date; a code, so that nothing is written about anybody. */
export const CLOSING_REASONS = ['TRAINING', 'MAINTENANCE', 'MOURNING', 'OTHER'] as const;
export type ClosingReason = (typeof CLOSING_REASONS)[number];

export const CLOSED_DATE_REASONS = [...HOLIDAYS, ...CLOSING_REASONS] as const;
export type ClosedDateReason = (typeof CLOSED_DATE_REASONS)[number];
