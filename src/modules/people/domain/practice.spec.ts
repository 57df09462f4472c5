import { describe, expect, it } from '@jest/globals';
import { assessPractice, monthsBefore, type PracticeFacts } from './practice.js';

const norms = {
  INTERVIEWS_A_YEAR: 8,
  REFRESHER_MONTHS: 12,
  SUPERVISION_MONTHS: 12,
  PEER_REVIEW_MONTHS: 6,
};
const today = '2026-03-02';
const facts: PracticeFacts = {
  heldLastYear: 8,
  latest: { REFRESHER: '2025-03-02', SUPERVISION: '2025-03-02', PEER_REVIEW: '2025-09-02' },
  certifiedSince: '2024-01-01',
};

describe('practice of an interviewer', () => {
  it('meets the norm with eight interviews, and not with seven', () => {
    expect(assessPractice(facts, norms, today)).toEqual([]);
    expect(assessPractice({ ...facts, heldLastYear: 7 }, norms, today)).toEqual([
      'too-few-interviews',
    ]);
  });

  it('does not count interviews before a year has passed since the first certificate', () => {
    const fresh = { ...facts, heldLastYear: 0, latest: {} };

    expect(assessPractice({ ...fresh, certifiedSince: '2025-10-01' }, norms, today)).toEqual([]);
    expect(assessPractice({ ...fresh, certifiedSince: '2025-03-02' }, norms, today)).toContain(
      'too-few-interviews',
    );
  });

  it('asks for training from the day after the term on', () => {
    const later = assessPractice(facts, norms, '2026-03-03');

    expect(later).toEqual(['refresher-due', 'supervision-due', 'peer-review-due']);
  });

  it('counts the certificate itself as the first refresher', () => {
    const fresh = { ...facts, latest: {}, heldLastYear: 8 };

    expect(assessPractice({ ...fresh, certifiedSince: '2025-03-02' }, norms, today)).toEqual([
      'peer-review-due',
    ]);
  });

  it('does not measure somebody without a certificate', () => {
    expect(
      assessPractice({ ...facts, heldLastYear: 0, certifiedSince: null }, norms, today),
    ).toEqual([]);
  });
});

describe('months back', () => {
  it('keeps the day, or takes the last of a shorter month', () => {
    expect([
      monthsBefore('2026-03-31', 1),
      monthsBefore('2024-03-31', 1),
      monthsBefore('2026-01-15', 1),
      monthsBefore('2026-12-31', 12),
    ]).toEqual(['2026-02-28', '2024-02-29', '2025-12-15', '2025-12-31']);
  });
});
