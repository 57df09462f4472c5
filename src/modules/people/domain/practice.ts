import { addDays, type LegalDate } from '../../../kernel/time.js';

export const TRAINING_KINDS = ['REFRESHER', 'SUPERVISION', 'PEER_REVIEW'] as const;
export type TrainingKind = (typeof TRAINING_KINDS)[number];

export const NORM_CODES = [
  'INTERVIEWS_A_YEAR',
  'REFRESHER_MONTHS',
  'SUPERVISION_MONTHS',
  'PEER_REVIEW_MONTHS',
] as const;
export type NormCode = (typeof NORM_CODES)[number];

/** Rules of the product, not of the law; an administrator may change them. Source: domain 3.1. */
export type Norms = Readonly<Record<NormCode, number>>;

/** What somebody did to keep up practice. */
export interface PracticeFacts {
  readonly heldLastYear: number;
  readonly latest: Readonly<Partial<Record<TrainingKind, LegalDate>>>;
  /** The day the first certificate began; before a year has passed the yearly number says nothing yet. */
  readonly certifiedSince: LegalDate | null;
}

export type Shortfall =
  'too-few-interviews' | 'refresher-due' | 'supervision-due' | 'peer-review-due';

const DUE: readonly (readonly [TrainingKind, NormCode, Shortfall])[] = [
  ['REFRESHER', 'REFRESHER_MONTHS', 'refresher-due'],
  ['SUPERVISION', 'SUPERVISION_MONTHS', 'supervision-due'],
  ['PEER_REVIEW', 'PEER_REVIEW_MONTHS', 'peer-review-due'],
];
const YEAR_MONTHS = 12;

/**
 * Where somebody is below the norm on a day; every shortfall at once, so that a coordinator plans them together.
 *
 * A new certificate counts as its own first refresher: nothing is due before a full term after it began. Somebody
 * without a certificate is not measured. Source: domain 3.1, all of it rules of the product.
 */
export function assessPractice(
  facts: PracticeFacts,
  norms: Norms,
  today: LegalDate,
): readonly Shortfall[] {
  const { certifiedSince, heldLastYear, latest } = facts;
  if (certifiedSince === null) return [];
  const tooFew =
    heldLastYear < norms.INTERVIEWS_A_YEAR && certifiedSince <= monthsBefore(today, YEAR_MONTHS);
  return [
    ...(tooFew ? (['too-few-interviews'] as const) : []),
    ...DUE.filter(([kind, code]) => {
      const last = latest[kind] ?? certifiedSince;
      return (last < certifiedSince ? certifiedSince : last) < monthsBefore(today, norms[code]);
    }).map(([, , shortfall]) => shortfall),
  ];
}

/** The same day some months earlier; the last day of that month when it has no such day. */
export function monthsBefore(day: LegalDate, months: number): LegalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 - months;
  const first = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  const next = index + 1;
  const firstOfNext = `${String(Math.floor(next / 12)).padStart(4, '0')}-${String((next % 12) + 1).padStart(2, '0')}-01`;
  const last = Number(addDays(firstOfNext, -1).slice(8));
  return `${first.slice(0, 8)}${String(Math.min(date, last)).padStart(2, '0')}`;
}
