/** Days a credential of a studio system may be given for; the product's own rule, so that forgotten ones end by themselves. */
export const LONGEST_CREDENTIAL_DAYS = 366;
const DAY_MS = 86_400_000;

/** What is wrong with the end somebody asks for; undefined when nothing is. */
export function faultOfEnd(expiresAt: Date, now: Date): 'in-past' | 'too-far' | undefined {
  const days = (expiresAt.getTime() - now.getTime()) / DAY_MS;
  if (days <= 0) return 'in-past';
  return days > LONGEST_CREDENTIAL_DAYS ? 'too-far' : undefined;
}

export type CredentialState = 'LIVE' | 'EXPIRED' | 'REVOKED';

/** Revoked goes before expired: somebody took it away, whatever the calendar says. */
export function credentialState(
  { expiresAt, revokedAt }: { readonly expiresAt: Date; readonly revokedAt: Date | null },
  now: Date,
): CredentialState {
  if (revokedAt !== null) return 'REVOKED';
  return expiresAt > now ? 'LIVE' : 'EXPIRED';
}

/** Who calls, as the text of a credential says; its secret is compared, never looked up. */
export interface SpokenCredential {
  readonly id: string;
  readonly secret: string;
}

const FORM =
  /^Bearer ontzien-studio-([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})-([A-Za-z0-9_-]{43})$/i;

/** The text that is shown once. Its beginning lets scanners for leaked secrets recognise it. */
export function credentialText({ id, secret }: SpokenCredential): string {
  return `ontzien-studio-${id.replaceAll('-', '')}-${secret}`;
}

/** The credential in an Authorization header; undefined when there is none of the right form. */
export function readCredential(header: string | undefined): SpokenCredential | undefined {
  const found = FORM.exec(header ?? '');
  if (found === null) return undefined;
  const secret = found[6] ?? '';
  return { id: found.slice(1, 6).join('-').toLowerCase(), secret };
}
