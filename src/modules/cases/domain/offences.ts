import type { LegalDate } from '../../../kernel/time.js';

/** An article as it was in force for some time. The same number meant something else before 1 July 2024. */
export interface OffenceArticle {
  readonly statuteVersion: string;
  readonly article: string;
  readonly labelNl: string;
  readonly labelEn: string;
  readonly inForceFrom: LegalDate;
  /** First day on which it is no longer in force; null while it is. */
  readonly inForceUntil: LegalDate | null;
  /** A lawyer still has to check this row; shown as such. */
  readonly toVerify: boolean;
}

export interface StatedOffence {
  readonly article: string;
  readonly committedFrom: LegalDate;
  readonly committedUntil: LegalDate;
}

export type OffenceVerdict =
  | { readonly kind: 'known'; readonly article: OffenceArticle }
  | { readonly kind: 'not-in-force' }
  | { readonly kind: 'order' }
  | { readonly kind: 'future' };

/**
 * Which statute version an offence falls under, chosen by the days on which it was committed.
 *
 * A period that crosses 1 July 2024 fits no single version of the sex-offence articles and has to be stated as two
 * offences. Source: domain 1.8.
 */
export function assessOffence(
  stated: StatedOffence,
  catalogue: readonly OffenceArticle[],
  today: LegalDate,
): OffenceVerdict {
  if (stated.committedFrom > stated.committedUntil) return { kind: 'order' };
  if (stated.committedUntil > today) return { kind: 'future' };
  const article = catalogue.find(
    (row) =>
      row.article === stated.article &&
      row.inForceFrom <= stated.committedFrom &&
      (row.inForceUntil === null || stated.committedUntil < row.inForceUntil),
  );
  return article === undefined ? { kind: 'not-in-force' } : { kind: 'known', article };
}
