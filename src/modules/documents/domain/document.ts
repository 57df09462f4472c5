export const DOCUMENT_KINDS = [
  'PV_AANGIFTE',
  'PV_VERHOOR',
  'PV_BEVINDINGEN',
  'LETSELRAPPORT',
  'DESKUNDIGENRAPPORT',
  'VORDERING',
  'BRIEF',
  'OVERIG',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The longest text that is typed or pasted, in UTF-16 code units. */
export const LONGEST_TYPED = 500_000;
/** The longest original, a file of some two thousand pages; positions of places count in code units too. */
export const LONGEST_TEXT = 5_000_000;

/** Kinds of personal data, as the pseudonymiser names them. */
const FOUND_TYPES = [
  'NAME',
  'DOB',
  'BSN',
  'ADDRESS',
  'POSTCODE',
  'PHONE',
  'EMAIL',
  'HANDLE',
  'URL',
  'IBAN',
  'PLATE',
  'OTHER_ID',
  'RELATIVE_NAME',
  'TOWN',
  'BIRTHPLACE',
  'SCHOOL',
  'CLASS',
  'CLUB',
  'GP',
] as const;

/**
 * Data by which a child can be recognised and which only a reader knows to be such: another person, an institution (church,
 * hospital, foster home), work, a place, a date, a trait (illness, language, family), anything else. Source: domain 5.4.
 */
export const HAND_TYPES = [
  'PERSON',
  'INSTITUTION',
  'WORK',
  'PLACE',
  'DATE',
  'TRAIT',
  'OTHER',
] as const;

export const PLACE_TYPES = [...FOUND_TYPES, ...HAND_TYPES] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

/** Files of which the pictures can be left out; a text has none, and of a picture nothing would be left. */
export const PICTURED_FILES: readonly string[] = ['DOCX', 'PDF', 'EML'];

export const PLACE_DECISIONS = ['REPLACE', 'KEEP'] as const;
export type PlaceDecision = (typeof PLACE_DECISIONS)[number];

/** A stretch of the original with what stands there in the served text, unless a person keeps the words. */
export interface Place {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly type: PlaceType;
  /** Certain places are replaced unless a person says otherwise; doubtful ones wait for a person. */
  readonly certain: boolean;
  readonly replacement: string;
  readonly decision: PlaceDecision | null;
  /** Why, in a person's words; whoever gives none has not overruled anybody. */
  readonly decisionReason: string | null;
}

/** Whoever works on documents before they are released. */
export const REVIEWERS = ['PROSECUTOR', 'PROSECUTION_STAFF', 'VICTIM_COORDINATOR'] as const;

/** Whoever brings documents in: parties and the clerk too. What they bring is reviewed and served as any other. */
export const BRINGERS = [
  ...REVIEWERS,
  'ADVOCATE_GENERAL',
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'COURT_CLERK',
] as const;

/** Everybody in a case who may get served documents. */
export const READERS = [
  ...REVIEWERS,
  'ADVOCATE_GENERAL',
  'INTERVIEW_COORDINATOR',
  'CHILD_INTERVIEWER',
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
] as const;
