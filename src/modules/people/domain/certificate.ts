/** What an interviewer can be specialised in beyond age. Source: domain 3.1. */
export const SPECIALISMS = [
  'VERY_YOUNG',
  'INTELLECTUAL_DISABILITY',
  'AUTISM',
  'TRAUMA',
  'DEAF_OR_HARD_OF_HEARING',
] as const;
export type Specialism = (typeof SPECIALISMS)[number];

/** Certification schemes; the codes are ours, the courses the police academy's. Source: domain 3.1. */
export const SCHEMES = [
  'STUDIOVERHOOR',
  'HOREN_JONGE_OF_BEPERKTE_GETUIGEN',
  'KWETSBARE_GETUIGEN_ZEDEN',
] as const;
export type Scheme = (typeof SCHEMES)[number];

export const CERTIFICATE_STATES = [
  'VALID',
  'EXPIRING',
  'UPCOMING',
  'SUSPENDED',
  'EXPIRED',
  'REVOKED',
] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

export interface SuspensionFacts {
  readonly from: Date;
  /** Null while it lasts. */
  readonly liftedAt: Date | null;
}

/** What the state of a certificate follows from. The end is not included. */
export interface CertificateFacts {
  readonly from: Date;
  readonly to: Date;
  readonly revokedAt: Date | null;
  readonly suspensions: readonly SuspensionFacts[];
}

const DAY_MS = 86_400_000;
/** Days ahead of an end at which somebody should see it coming. */
export const EXPIRES_SOON_DAYS = 90;

/** How a certificate stands at this moment. A revocation outweighs everything, a suspension the end that is near. */
export function certificateState(facts: CertificateFacts, now: Date): CertificateState {
  if (facts.revokedAt !== null) return 'REVOKED';
  if (facts.to <= now) return 'EXPIRED';
  if (facts.suspensions.some((one) => isRunning(one, now))) return 'SUSPENDED';
  if (facts.from > now) return 'UPCOMING';
  return facts.to.getTime() - now.getTime() <= EXPIRES_SOON_DAYS * DAY_MS ? 'EXPIRING' : 'VALID';
}

function isRunning({ from, liftedAt }: SuspensionFacts, now: Date): boolean {
  return from <= now && (liftedAt === null || liftedAt > now);
}

/** Whole days, rounded up, until a certificate ends; negative once it has. */
export function daysLeft(to: Date, now: Date): number {
  return Math.ceil((to.getTime() - now.getTime()) / DAY_MS);
}

export const CERTIFICATE_ACTIONS = ['suspend', 'lift', 'revoke'] as const;
export type CertificateAction = (typeof CERTIFICATE_ACTIONS)[number];

/** Which acts exist in a state. A certificate that ended or was revoked is history. */
const ACTS: Readonly<Record<CertificateState, readonly CertificateAction[]>> = {
  VALID: ['suspend', 'revoke'],
  EXPIRING: ['suspend', 'revoke'],
  UPCOMING: ['suspend', 'revoke'],
  SUSPENDED: ['lift', 'revoke'],
  EXPIRED: [],
  REVOKED: [],
};

/** What may be done with a certificate in this state. */
export function certificateActions(state: CertificateState): readonly CertificateAction[] {
  return ACTS[state];
}

/** The state an interviewer's papers are in: that of the best certificate, or none. */
export function standingOf(states: readonly CertificateState[]): CertificateState | 'NONE' {
  return CERTIFICATE_STATES.find((state) => states.includes(state)) ?? 'NONE';
}
