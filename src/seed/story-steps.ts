/** How far a case of the demonstration has come; each step includes those before it. */
export const STEPS = [
  'REGISTERED',
  'DOCUMENT_IN_REVIEW',
  'DOCUMENT_RELEASED',
  'NEEDS_KNOWN',
  'BOOKED',
  'HELD',
  'RECORDED',
  'WATCHED',
  'MOTION_FILED',
  'MOTION_ANSWERED',
  'DECIDED',
  'HEARING',
] as const;
export type Step = (typeof STEPS)[number];
