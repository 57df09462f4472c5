import { endOfLegalDay, type LegalDate } from '../../../kernel/time.js';

/** What the length of keeping hangs on. Source: domain 2.6. */
export const RETENTION_GROUNDS = ['SEX_OFFENCE', 'OTHER_OFFENCE'] as const;
export type RetentionGround = (typeof RETENTION_GROUNDS)[number];

/** From when it is counted. */
export const START_EVENTS = ['IRREVOCABLE', 'DISMISSAL'] as const;
export type StartEvent = (typeof START_EVENTS)[number];

export const DESTRUCTION_STATES = ['ASKED', 'APPROVED', 'DENIED'] as const;
export type DestructionState = (typeof DESTRUCTION_STATES)[number];

/** Why a recording is not destroyed now. */
export const KEPT_BECAUSE = [
  'case-open',
  'no-term',
  'term-runs',
  'held',
  'used',
  'identity-held',
] as const;
export type KeptBecause = (typeof KEPT_BECAUSE)[number];

/** The last moment of a term of whole calendar months; a month without that day ends it on its last. */
export function endOfTerm(startedOn: LegalDate, months: number): Date {
  const [year = 0, month = 1, day = 1] = startedOn.split('-').map(Number);
  const wanted = year * 12 + (month - 1) + months;
  const last = new Date(Date.UTC(Math.floor(wanted / 12), (wanted % 12) + 1, 0)).getUTCDate();
  const date = new Date(Date.UTC(Math.floor(wanted / 12), wanted % 12, Math.min(day, last)));
  return endOfLegalDay(date.toISOString().slice(0, 10));
}

export interface KeepingFacts {
  readonly caseClosed: boolean;
  readonly dueAt: Date | null;
  readonly held: boolean;
  /** Another proceeding asked for it or watches it now: without it the child would be heard again. */
  readonly used: boolean;
  /** The identity of the child must be kept, so what the child said is kept too. */
  readonly identityHeld: boolean;
}

/** Everything that still keeps a recording; nothing when it may be destroyed. */
export function keptBecause(
  { caseClosed, dueAt, held, used, identityHeld }: KeepingFacts,
  now: Date,
): readonly KeptBecause[] {
  const because: KeptBecause[] = [];
  if (!caseClosed) because.push('case-open');
  if (dueAt === null) because.push('no-term');
  else if (now <= dueAt) because.push('term-runs');
  if (held) because.push('held');
  if (used) because.push('used');
  if (identityHeld) because.push('identity-held');
  return because;
}

export interface DestructionFacts {
  readonly id: string;
  readonly recording: {
    readonly id: string;
    readonly track: string;
    readonly sha256: string;
    readonly sizeBytes: number;
    readonly durationMs: number;
  };
  readonly childNumber: string;
  /** How many texts went with it. Private notes are not counted: that somebody kept some is nobody else's. */
  readonly takenAlong: { readonly transcripts: number; readonly versions: number };
  readonly term: {
    readonly ground: RetentionGround;
    readonly event: StartEvent;
    readonly startedOn: LegalDate;
    readonly months: number;
    readonly dueAt: Date;
    readonly source: string;
  };
  readonly asked: { readonly by: string; readonly at: Date; readonly reason: string };
  readonly approved: { readonly by: string; readonly at: Date; readonly reason: string };
}

/** What a certificate of destruction can and cannot say; on every copy. */
export const DESTRUCTION_HONESTY =
  'De sleutel van deze opname is vernietigd; wat er van de versleutelde bytes ergens nog is, opent voor niemand. ' +
  'Alle uitwerkingen, bewerkte versies en eigen aantekeningen bij de opname zijn met haar verwijderd. ' +
  'Reservekopieën van de database van voor dit tijdstip bevatten de sleutel tot zij zelf worden opgeruimd. ' +
  'Uitgegeven kopieën staan niet onder beheer van dit systeem.';

/** The certificate as text whose every byte is fixed, so that its hash can be taken again by anybody. */
export function destructionText({
  id,
  recording,
  childNumber,
  takenAlong,
  ...facts
}: DestructionFacts): string {
  const { term, asked, approved } = facts;
  return JSON.stringify({
    format: 'ontzien-destruction-certificate-2',
    id,
    recording,
    childNumber,
    takenAlong,
    term: { ...term, dueAt: term.dueAt.toISOString() },
    asked: { ...asked, at: asked.at.toISOString() },
    approved: { ...approved, at: approved.at.toISOString() },
    meaning: DESTRUCTION_HONESTY,
  });
}
