import { describe, expect, it } from '@jest/globals';
import { assessInspection, studioState, usualLastDay } from './inspection.js';

const items = [
  { code: 'SEPARATE_ENTRANCE', required: true },
  { code: 'FURNITURE_6_11', required: false },
  { code: 'INDUCTION_LOOP', required: false },
];
const yes = (code: string) => ({ code, answer: true, remark: null });
const no = (code: string, remark: string | null) => ({ code, answer: false, remark });

describe('an inspection', () => {
  it('is passed when every required item is met, with the ages its furniture serves', () => {
    const verdict = assessInspection(items, [
      yes('SEPARATE_ENTRANCE'),
      yes('FURNITURE_6_11'),
      no('INDUCTION_LOOP', 'Besteld'),
    ]);

    expect(verdict).toEqual({ gaps: [], failing: [], ageSets: ['SET_6_11'], passed: true });
  });

  it('is not passed when one required item fails', () => {
    const verdict = assessInspection(items, [
      no('SEPARATE_ENTRANCE', 'Deelt de hal'),
      yes('FURNITURE_6_11'),
      yes('INDUCTION_LOOP'),
    ]);

    expect([verdict.passed, verdict.failing]).toEqual([false, ['SEPARATE_ENTRANCE']]);
  });

  it('is not passed by a studio without furniture for any age', () => {
    const answers = [yes('SEPARATE_ENTRANCE'), no('FURNITURE_6_11', 'Geen'), yes('INDUCTION_LOOP')];

    expect(assessInspection(items, answers).passed).toBe(false);
  });

  it('names every item that was left out, is not of the form, or lacks the reason for a no', () => {
    const verdict = assessInspection(items, [no('SEPARATE_ENTRANCE', '  '), yes('SWIMMING_POOL')]);

    expect(verdict.gaps).toEqual([
      { pointer: '/answers/FURNITURE_6_11', code: 'missing' },
      { pointer: '/answers/INDUCTION_LOOP', code: 'missing' },
      { pointer: '/answers/SWIMMING_POOL', code: 'not-a-choice' },
      { pointer: '/answers/SEPARATE_ENTRANCE/remark', code: 'missing' },
    ]);
  });
});

describe('the usual validity of a studio certificate', () => {
  it('is twenty-four months, the last day before the same date', () => {
    expect(usualLastDay('2026-03-02')).toBe('2028-03-01');
    expect(usualLastDay('2026-03-01')).toBe('2028-02-29');
  });
});

describe('the papers of a studio', () => {
  const now = new Date('2026-03-02T09:00:00Z');
  const paper = (from: string, to: string, revokedAt: Date | null = null) => ({
    from: new Date(from),
    to: new Date(to),
    revokedAt,
  });

  it('expire soon within ninety days, unless a following certificate takes over', () => {
    const ending = paper('2025-01-01T00:00:00Z', '2026-05-31T09:00:00Z');

    expect(studioState([ending], now)).toBe('EXPIRING');
    expect(studioState([{ ...ending, to: new Date('2026-05-31T09:00:01Z') }], now)).toBe('VALID');
    expect(studioState([ending, paper('2026-05-31T09:00:00Z', '2028-05-31T09:00:00Z')], now)).toBe(
      'VALID',
    );
  });

  it('are none, or expired when what there was has ended or was revoked', () => {
    expect(studioState([], now)).toBe('NONE');
    expect(studioState([paper('2025-01-01T00:00:00Z', '2026-03-02T09:00:00Z')], now)).toBe(
      'EXPIRED',
    );
    expect(studioState([paper('2025-01-01T00:00:00Z', '2028-01-01T00:00:00Z', now)], now)).toBe(
      'EXPIRED',
    );
  });
});
