const OFFICIALS = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
] as const;

/** Who may ask for viewings; whose, the database says. Source: domain 2.5. */
export const REVIEWERS = [
  ...OFFICIALS,
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'DEFENCE_COUNSEL',
] as const;
/** Who may watch at all. */
export const WATCHERS = [...REVIEWERS, 'CHILD_INTERVIEWER'] as const;
/** Who may know that a recording exists. */
export const KNOWERS = [...WATCHERS, 'INTERVIEW_COORDINATOR'] as const;
