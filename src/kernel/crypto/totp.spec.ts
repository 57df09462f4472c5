import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acceptedStep, base32, codeAt, newSecret, STEP_SECONDS, stepAt } from './totp.js';

const SECRET = Buffer.from('12345678901234567890', 'ascii');

describe('one-time codes', () => {
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('are those of RFC 6238, appendix B, at %d seconds', (seconds, code) => {
    expect(codeAt(SECRET, stepAt(new Date(seconds * 1_000)), 8)).toBe(code);
  });

  it.each([
    [0, '755224'],
    [1, '287082'],
    [5, '254676'],
    [9, '520489'],
  ])('are those of RFC 4226, appendix D, at counter %d', (counter, code) => {
    expect(codeAt(SECRET, counter)).toBe(code);
  });

  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('write the secret %j in the base 32 of RFC 4648', (text, written) => {
    expect(base32(Buffer.from(text))).toBe(written);
  });

  it('are good one step early and one step late, and no further', () => {
    const now = new Date('2026-03-02T09:00:10Z');
    const current = stepAt(now);
    const accepted = [-2, -1, 0, 1, 2].map((away) =>
      acceptedStep(SECRET, codeAt(SECRET, current + away), { now, lastStep: 0 }),
    );

    expect(accepted).toEqual([undefined, current - 1, current, current + 1, undefined]);
  });

  it('are good once: a step at or before the last one used is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        const now = new Date(seconds * 1_000);
        const step = stepAt(now);
        const code = codeAt(SECRET, step);

        expect(acceptedStep(SECRET, code, { now, lastStep: step - 1 })).toBe(step);
        expect(acceptedStep(SECRET, code, { now, lastStep: step })).not.toBe(step);
      }),
    );
  });

  it('last half a minute', () => {
    const from = new Date('2026-03-02T09:00:00Z');
    const within = new Date(from.getTime() + STEP_SECONDS * 1_000 - 1);
    const after = new Date(from.getTime() + STEP_SECONDS * 1_000);

    expect([stepAt(within) - stepAt(from), stepAt(after) - stepAt(from)]).toEqual([0, 1]);
  });

  it('come from a secret of 160 bits that differs every time', () => {
    const secrets = Array.from({ length: 50 }, () => newSecret().toString('hex'));

    expect(new Set(secrets).size).toBe(50);
    expect(secrets.every((secret) => secret.length === 40)).toBe(true);
  });
});
