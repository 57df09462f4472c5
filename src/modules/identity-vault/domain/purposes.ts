/** What may be asked of an identity, one by one. The names are those of the vault's own record. */
export const IDENTITY_FIELDS = [
  'callName',
  'givenNames',
  'surname',
  'dateOfBirth',
  'placeOfBirth',
  'bsn',
  'address',
  'phones',
  'emails',
  'handles',
  'nicknames',
  'school',
  'parents',
  'siblings',
] as const;
export type IdentityField = (typeof IDENTITY_FIELDS)[number];

export const PURPOSES = [
  'SERVICE',
  'SAFETY',
  'JUDICIAL',
  'INTERVIEW_PREP',
  'REPRESENTATION',
  'CLAIM',
  'MEDICAL',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** For what an identity was looked up; a data steward sees of a correction what it concerns. Source: domain 5.3. */
export const LOOKUP_PURPOSES = [...PURPOSES, 'CORRECTION'] as const;
export type LookupPurpose = (typeof LOOKUP_PURPOSES)[number];

interface PurposeRow {
  /** Functions in the case that may use it. Source: domain 5.3. */
  readonly functions: readonly string[];
  /** What the purpose can need; the choice of fields is a rule of the product, from data minimisation. */
  readonly fields: readonly IdentityField[];
}

const NAMES = ['callName', 'givenNames', 'surname'] as const;
const REACH = ['address', 'phones', 'emails', 'parents'] as const;

/**
 * Who may ask what for which purpose. A missing cell means: never.
 *
 * `CORRECTION` is not among them: correcting takes two persons and has a screen of its own (domain 5.3).
 */
export const PURPOSE_TABLE: Readonly<Record<Purpose, PurposeRow>> = {
  SERVICE: { functions: ['PROSECUTION_STAFF'], fields: [...NAMES, ...REACH] },
  SAFETY: {
    functions: ['PROSECUTOR', 'ADVOCATE_GENERAL'],
    fields: [...NAMES, 'dateOfBirth', ...REACH, 'school', 'siblings'],
  },
  JUDICIAL: {
    functions: ['INVESTIGATING_JUDGE', 'JUDGE', 'COURT_CLERK'],
    fields: IDENTITY_FIELDS,
  },
  INTERVIEW_PREP: {
    functions: ['INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER'],
    fields: ['callName'],
  },
  REPRESENTATION: {
    functions: ['VICTIM_COORDINATOR'],
    fields: [...NAMES, 'dateOfBirth', ...REACH],
  },
  CLAIM: {
    functions: ['PROSECUTOR', 'PROSECUTION_STAFF', 'JUDGE', 'COURT_CLERK'],
    fields: [...NAMES, 'dateOfBirth', 'bsn', ...REACH],
  },
  MEDICAL: {
    functions: [
      'PROSECUTOR',
      'PROSECUTION_STAFF',
      'VICTIM_COORDINATOR',
      'INTERVIEW_COORDINATOR',
      'CHILD_INTERVIEWER',
      'INVESTIGATING_JUDGE',
      'JUDGE',
      'COURT_CLERK',
    ],
    fields: [...NAMES, 'dateOfBirth', 'bsn', 'address', 'phones', 'parents'],
  },
};

/** Functions that may ask anything at all: those of the table, written out. */
export const REVEALERS = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
  'INTERVIEW_COORDINATOR',
  'CHILD_INTERVIEWER',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
] as const;

/** The purposes somebody with these functions in a case may use. */
export function purposesOf(functions: readonly string[]): readonly Purpose[] {
  return PURPOSES.filter((purpose) =>
    PURPOSE_TABLE[purpose].functions.some((allowed) => functions.includes(allowed)),
  );
}

export type RevealRefusal = 'purpose-not-yours' | 'fields-beyond-purpose';

export type RevealAssessment =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly because: readonly RevealRefusal[] };

/** May somebody with these functions ask these fields for this purpose? Gives every reason at once. */
export function assessReveal(facts: {
  readonly functions: readonly string[];
  readonly purpose: Purpose;
  readonly fields: readonly IdentityField[];
}): RevealAssessment {
  const because: RevealRefusal[] = [];
  if (!purposesOf(facts.functions).includes(facts.purpose)) because.push('purpose-not-yours');
  if (facts.fields.some((field) => !PURPOSE_TABLE[facts.purpose].fields.includes(field)))
    because.push('fields-beyond-purpose');
  return because.length === 0 ? { allowed: true } : { allowed: false, because };
}

/** Minutes an identity stays open after it was asked. Source: domain 5.3. */
export const WINDOW_MINUTES = 15;
/** Look-ups of one person on one day above which the security officer is told. Source: domain 5.3. */
export const LOOKUPS_A_DAY = 5;
/** Hours within which a look-up in an emergency is reviewed. Source: domain 5.3. */
export const REVIEW_HOURS = 24;
