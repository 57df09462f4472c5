/** What a correction can change in the fields of the form. */
export const CORRECTED_TEXTS = [
  'callName',
  'givenNames',
  'prefix',
  'surname',
  'dateOfBirth',
  'placeOfBirth',
  'bsn',
  'school',
] as const;
export type CorrectedText = (typeof CORRECTED_TEXTS)[number];
export type CorrectedTexts = Readonly<Partial<Record<CorrectedText, string>>>;
