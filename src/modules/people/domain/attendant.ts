export const ATTENDANT_KINDS = [
  'INTERPRETER',
  'SUPPORT_PERSON',
  'SECOND_INTERVIEWER',
  'TECHNICIAN',
  'EXAMINER',
] as const;
export type AttendantKind = (typeof ATTENDANT_KINDS)[number];

/** Somebody who may be at a session beside child and interviewer. */
export interface AttendantFacts {
  readonly kind: AttendantKind;
  readonly registerNumber: string | null;
  readonly languages: readonly string[];
  readonly region: string | null;
  readonly validFrom: string;
  readonly validThrough: string;
  readonly endedAt: Date | null;
}

export const ATTENDANT_STATES = ['VALID', 'EXPIRING', 'UPCOMING', 'EXPIRED', 'ENDED'] as const;
export type AttendantState = (typeof ATTENDANT_STATES)[number];

const SOON_DAYS = 90;
const DAY_MS = 86_400_000;

/** How a registration stands on a day; its last day is included. */
export function attendantState(
  {
    validFrom,
    validThrough,
    endedAt,
  }: Pick<AttendantFacts, 'validFrom' | 'validThrough' | 'endedAt'>,
  today: string,
): AttendantState {
  if (endedAt !== null) return 'ENDED';
  if (validThrough < today) return 'EXPIRED';
  if (validFrom > today) return 'UPCOMING';
  const left = (Date.parse(validThrough) - Date.parse(today)) / DAY_MS;
  return left <= SOON_DAYS ? 'EXPIRING' : 'VALID';
}

/** What is missing before somebody may be registered; every gap at once. Source: Wbtv for interpreters, A14. */
export function attendantGaps(
  facts: Pick<
    AttendantFacts,
    'kind' | 'registerNumber' | 'languages' | 'validFrom' | 'validThrough'
  >,
): readonly { readonly pointer: string; readonly code: string }[] {
  const interpreter = facts.kind === 'INTERPRETER';
  return [
    ...(interpreter && facts.registerNumber === null
      ? [{ pointer: '/registerNumber', code: 'missing' }]
      : []),
    ...(interpreter && facts.languages.length === 0
      ? [{ pointer: '/languages', code: 'too-few' }]
      : []),
    ...(facts.validThrough < facts.validFrom
      ? [{ pointer: '/validThrough', code: 'before-start' }]
      : []),
  ];
}

/** When an interpreter can come is kept by whoever hears of it first: an administrator, or a coordinator of any region. */
export function mayKeepTimes({ roles }: { readonly roles: readonly string[] }): boolean {
  return roles.includes('ADMINISTRATOR') || roles.includes('INTERVIEW_COORDINATOR');
}

/** Interpreters serve the whole country and are the administrator's; others are kept where they work. */
export function mayKeepAttendant(
  keeper: { readonly roles: readonly string[]; readonly region: string | null },
  { kind, region }: Pick<AttendantFacts, 'kind' | 'region'>,
): boolean {
  if (keeper.roles.includes('ADMINISTRATOR')) return true;
  return (
    kind !== 'INTERPRETER' &&
    keeper.roles.includes('INTERVIEW_COORDINATOR') &&
    keeper.region !== null &&
    keeper.region === region
  );
}
