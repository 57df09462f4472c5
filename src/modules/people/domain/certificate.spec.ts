import { describe, expect, it } from '@jest/globals';
import { certificateActions, certificateState, daysLeft, standingOf } from './certificate.js';

const now = new Date('2026-03-02T09:00:00Z');
const at = (text: string) => new Date(text);
const facts = {
  from: at('2025-01-01T00:00:00Z'),
  to: at('2028-01-01T00:00:00Z'),
  revokedAt: null,
  suspensions: [],
};

describe('the state of a certificate', () => {
  it('is valid when more than ninety days are left, and expiring from the ninetieth on', () => {
    expect(certificateState({ ...facts, to: at('2026-05-31T09:00:01Z') }, now)).toBe('VALID');
    expect(certificateState({ ...facts, to: at('2026-05-31T09:00:00Z') }, now)).toBe('EXPIRING');
  });

  it('ends at its last instant, which is not included', () => {
    expect(certificateState({ ...facts, to: at('2026-03-02T09:00:00.001Z') }, now)).toBe(
      'EXPIRING',
    );
    expect(certificateState({ ...facts, to: now }, now)).toBe('EXPIRED');
  });

  it('is upcoming until it begins', () => {
    expect(certificateState({ ...facts, from: at('2026-03-02T09:00:00.001Z') }, now)).toBe(
      'UPCOMING',
    );
    expect(certificateState({ ...facts, from: now }, now)).toBe('VALID');
  });

  it('is suspended while a suspension runs, and valid again from its lifting on', () => {
    const suspended = { from: at('2026-03-01T00:00:00Z'), liftedAt: null };
    const states = [null, at('2026-03-02T09:00:00.001Z'), now].map((liftedAt) =>
      certificateState({ ...facts, suspensions: [{ ...suspended, liftedAt }] }, now),
    );

    expect(states).toEqual(['SUSPENDED', 'SUSPENDED', 'VALID']);
  });

  it('is revoked whatever else is true', () => {
    expect(certificateState({ ...facts, to: now, revokedAt: now }, now)).toBe('REVOKED');
  });
});

describe('what may be done with a certificate', () => {
  it('is nothing once it ended or was revoked, and lifting only while suspended', () => {
    expect([
      certificateActions('EXPIRED'),
      certificateActions('REVOKED'),
      certificateActions('SUSPENDED'),
      certificateActions('VALID'),
    ]).toEqual([[], [], ['lift', 'revoke'], ['suspend', 'revoke']]);
  });
});

describe('the standing of an interviewer', () => {
  it('is that of the best certificate, and none without any', () => {
    expect(standingOf(['REVOKED', 'EXPIRING', 'EXPIRED'])).toBe('EXPIRING');
    expect(standingOf([])).toBe('NONE');
  });
});

describe('the days that are left', () => {
  it('count a started day as a whole one', () => {
    expect(daysLeft(at('2026-03-03T08:00:00Z'), now)).toBe(1);
    expect(daysLeft(at('2026-03-01T09:00:00Z'), now)).toBe(-1);
  });
});
