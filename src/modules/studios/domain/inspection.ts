/** An item of the form that was used. */
export interface ChecklistItem {
  readonly code: string;
  readonly required: boolean;
}

export interface InspectionAnswer {
  readonly code: string;
  readonly answer: boolean;
  readonly remark: string | null;
}

export const AGE_SETS = ['SET_0_5', 'SET_6_11', 'SET_12_17'] as const;
export type AgeSet = (typeof AGE_SETS)[number];

const FURNITURE: Readonly<Record<string, AgeSet>> = {
  FURNITURE_0_5: 'SET_0_5',
  FURNITURE_6_11: 'SET_6_11',
  FURNITURE_12_17: 'SET_12_17',
};

export interface InspectionVerdict {
  /** What keeps the form from being handed in, as JSON Pointers with codes; every gap at once. */
  readonly gaps: readonly { readonly pointer: string; readonly code: string }[];
  /** Required items that were answered with no. */
  readonly failing: readonly string[];
  readonly ageSets: readonly AgeSet[];
  readonly passed: boolean;
}

/**
 * What an inspection comes to: every item answered, every no explained, and a pass only when no required item fails and
 * there is furniture for at least one age. Source: domain 3.2, a rule of the product.
 */
export function assessInspection(
  items: readonly ChecklistItem[],
  answers: readonly InspectionAnswer[],
): InspectionVerdict {
  const given = new Map(answers.map((one) => [one.code, one]));
  const known = new Set(items.map(({ code }) => code));
  const gaps = [
    ...items
      .filter(({ code }) => !given.has(code))
      .map(({ code }) => ({ pointer: `/answers/${code}`, code: 'missing' })),
    ...answers
      .filter(({ code }) => !known.has(code))
      .map(({ code }) => ({ pointer: `/answers/${code}`, code: 'not-a-choice' })),
    ...answers
      .filter(({ answer, remark }) => !answer && (remark ?? '').trim() === '')
      .map(({ code }) => ({ pointer: `/answers/${code}/remark`, code: 'missing' })),
  ];
  const failing = items
    .filter(({ code, required }) => required && given.get(code)?.answer === false)
    .map(({ code }) => code);
  const ageSets = Object.entries(FURNITURE)
    .filter(([code]) => given.get(code)?.answer === true)
    .map(([, set]) => set);
  const passed = gaps.length === 0 && failing.length === 0 && ageSets.length > 0;
  return { gaps, failing, ageSets, passed };
}

const VALID_MONTHS = 24;

/** The last day a certificate holds when nobody says otherwise: 24 months less a day. Source: domain 3.2. */
export function usualLastDay(from: string): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const after = new Date(Date.UTC(year, month - 1 + VALID_MONTHS, day));
  return new Date(after.getTime() - 86_400_000).toISOString().slice(0, 10);
}

export const STUDIO_STATES = ['VALID', 'EXPIRING', 'EXPIRED', 'NONE'] as const;
export type StudioState = (typeof STUDIO_STATES)[number];

export interface StudioCertificateFacts {
  readonly from: Date;
  readonly to: Date;
  readonly revokedAt: Date | null;
}

const SOON_MS = 90 * 86_400_000;

/** How the papers of a studio stand at this moment; certificates that follow one another count as one. */
export function studioState(
  certificates: readonly StudioCertificateFacts[],
  now: Date,
): StudioState {
  const holding = certificates.filter(({ revokedAt }) => revokedAt === null);
  const current = holding.filter(({ from, to }) => from <= now && now < to);
  if (current.length === 0) return certificates.length === 0 ? 'NONE' : 'EXPIRED';
  const soon = new Date(now.getTime() + SOON_MS);
  return holding.some(({ from, to }) => from <= soon && soon < to) ? 'VALID' : 'EXPIRING';
}
