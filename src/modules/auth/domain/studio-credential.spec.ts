import { describe, expect, it } from '@jest/globals';
import {
  credentialState,
  credentialText,
  faultOfEnd,
  readCredential,
} from './studio-credential.js';

const now = new Date('2026-03-02T09:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const YEAR_MS = 366 * 86_400_000;

describe('a credential of a studio system', () => {
  it('ends in the future, and within 366 days', () => {
    expect(faultOfEnd(now, now)).toBe('in-past');
    expect(faultOfEnd(later(1), now)).toBeUndefined();
    expect(faultOfEnd(later(YEAR_MS), now)).toBeUndefined();
    expect(faultOfEnd(later(YEAR_MS + 1), now)).toBe('too-far');
  });

  it('lives to the millisecond before its end, and not once revoked', () => {
    expect(credentialState({ expiresAt: later(1), revokedAt: null }, now)).toBe('LIVE');
    expect(credentialState({ expiresAt: now, revokedAt: null }, now)).toBe('EXPIRED');
    expect(credentialState({ expiresAt: later(1), revokedAt: now }, now)).toBe('REVOKED');
    expect(credentialState({ expiresAt: now, revokedAt: now }, now)).toBe('REVOKED');
  });

  it('is read back from its text, and from nothing that merely looks like it', () => {
    const spoken = { id: '01890a5d-ac96-774b-bcce-b302099a8057', secret: 'A_-'.repeat(14) + 'b' };
    const text = credentialText(spoken);

    expect(readCredential(`Bearer ${text}`)).toEqual(spoken);
    for (const wrong of [
      undefined,
      '',
      text,
      `Basic ${text}`,
      `Bearer ${text}x`,
      `Bearer ${text.slice(1)}`,
    ])
      expect(readCredential(wrong)).toBeUndefined();
  });
});
