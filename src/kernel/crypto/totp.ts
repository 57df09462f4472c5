import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Seconds one code lasts. Source: RFC 6238, section 4.1. */
export const STEP_SECONDS = 30;
const SECRET_BYTES = 20;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A fresh secret for an authenticator. */
export function newSecret(): Buffer {
  return randomBytes(SECRET_BYTES);
}

/** The number of the step an instant lies in. */
export function stepAt(instant: Date): number {
  return Math.floor(instant.getTime() / 1_000 / STEP_SECONDS);
}

/** The code of one step: HMAC-SHA-1 with dynamic truncation. Source: RFC 4226, section 5.3. */
export function codeAt(secret: Buffer, step: number, digits = 6): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  const truncated = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(truncated % 10 ** digits).padStart(digits, '0');
}

/**
 * The step a code belongs to, or undefined when it is none that may be used now.
 *
 * One step to either side is forgiven, for clocks that differ; a step at or before the last one used is not,
 * so that a code that was looked over somebody's shoulder is worth nothing (RFC 6238, section 5.2).
 */
export function acceptedStep(
  secret: Buffer,
  code: string,
  { now, lastStep }: { readonly now: Date; readonly lastStep: number },
): number | undefined {
  const current = stepAt(now);
  return [current - 1, current, current + 1].find(
    (step) => step > lastStep && sameText(codeAt(secret, step), code),
  );
}

/** The secret as people type it into an authenticator. */
export function base32(bytes: Buffer): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += BASE32.charAt((value >>> (bits - 5)) & 31);
    value &= 0xff;
  }
  return bits === 0 ? text : text + BASE32.charAt((value << (5 - bits)) & 31);
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
