/**
 * For how long a second factor that was given counts as fresh, within the one session that gave it.
 *
 * Source: domain 5.3 asks a second factor for each look-up; the length is a rule of the product.
 */
export const FRESH_MINUTES = 5;
const FRESH_MS = FRESH_MINUTES * 60_000;

/** Wrong codes after which the second factor is paused, and for how long: a guess has one chance in 333,333. */
export const FAILURES_BEFORE_PAUSE = 5;
export const PAUSE_MINUTES = 15;

/** The moment until which a second factor given at `at` counts; null when none was given. */
export function freshUntil(at: Date | null): Date | null {
  return at === null ? null : new Date(at.getTime() + FRESH_MS);
}

/** Whether a second factor given at `at` still counts now. */
export function isFresh(at: Date | null, now: Date): boolean {
  return at !== null && now.getTime() - at.getTime() < FRESH_MS;
}

// Without I, L, O and U, as in the child number: read aloud and written down without doubt.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** A recovery code from ten random values; fifty bits, so that its keyed hash cannot be tried out. */
export function recoveryCodeFrom(values: readonly number[]): string {
  if (values.length !== LENGTH) throw new RangeError('a recovery code has ten characters');
  const text = values.map((value) => ALPHABET.charAt(value & 31)).join('');
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}

/** What a person typed: six digits of an authenticator, a recovery code, or neither. */
export type TypedCode =
  | { readonly kind: 'totp'; readonly code: string }
  | { readonly kind: 'recovery'; readonly code: string }
  | { readonly kind: 'neither' };

/** Reads a typed code; case, spaces and hyphens are forgiven, and O/0 and I, L/1 in a recovery code. */
export function readCode(typed: string): TypedCode {
  const compact = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  if (/^\d{6}$/.test(compact)) return { kind: 'totp', code: compact };
  const read = compact.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(read)
    ? { kind: 'recovery', code: `${read.slice(0, 5)}-${read.slice(5)}` }
    : { kind: 'neither' };
}
