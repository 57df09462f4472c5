/** Who records that somebody questioned a suspect. */
export const QUESTIONING_KEEPERS = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'INTERVIEW_COORDINATOR',
] as const;

/** Who reads it: never the side of the defence or of the child. */
export const QUESTIONING_READERS = [
  ...QUESTIONING_KEEPERS,
  'ADVOCATE_GENERAL',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
] as const;
