import { describe, expect, it } from '@jest/globals';
import { freshUntil, isFresh, readCode, recoveryCodeFrom } from './step-up.js';

const AT = new Date('2026-03-02T09:00:00Z');

describe('a second factor', () => {
  it('is fresh for five minutes and not a millisecond longer', () => {
    expect(isFresh(AT, AT)).toBe(true);
    expect(isFresh(AT, new Date('2026-03-02T09:04:59.999Z'))).toBe(true);
    expect(isFresh(AT, new Date('2026-03-02T09:05:00Z'))).toBe(false);
    expect(freshUntil(AT)).toEqual(new Date('2026-03-02T09:05:00Z'));
  });

  it('that was never given is not fresh', () => {
    expect(isFresh(null, AT)).toBe(false);
    expect(freshUntil(null)).toBeNull();
  });
});

describe('a typed code', () => {
  it('of an authenticator is six digits, grouped or not', () => {
    expect(readCode(' 123 456 ')).toEqual({ kind: 'totp', code: '123456' });
    expect(readCode('12345')).toEqual({ kind: 'neither' });
    expect(readCode('1234567')).toEqual({ kind: 'neither' });
  });

  it('for recovery is read as it was meant', () => {
    const code = recoveryCodeFrom([0, 1, 2, 31, 16, 17, 18, 19, 20, 21]);

    expect(code).toBe('012ZG-HJKMN');
    expect(readCode('oi2zg hjkmn')).toEqual({ kind: 'recovery', code });
    expect(readCode('012ZG-HJKM')).toEqual({ kind: 'neither' });
    expect(readCode('012ZG-HJKMU')).toEqual({ kind: 'neither' });
  });

  it('for recovery has ten characters', () => {
    expect(() => recoveryCodeFrom([1, 2, 3])).toThrow(RangeError);
  });
});
