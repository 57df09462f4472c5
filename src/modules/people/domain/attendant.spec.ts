import { describe, expect, it } from '@jest/globals';
import { attendantGaps, attendantState, mayKeepAttendant } from './attendant.js';

const today = '2026-03-02';
const valid = { validFrom: '2025-01-01', validThrough: '2027-01-01', endedAt: null };

describe('a registration of somebody who attends', () => {
  it('holds on its last day and has expired on the next', () => {
    expect(attendantState({ ...valid, validThrough: today }, today)).toBe('EXPIRING');
    expect(attendantState({ ...valid, validThrough: '2026-03-01' }, today)).toBe('EXPIRED');
  });

  it('expires soon from the ninetieth day before on', () => {
    expect(attendantState({ ...valid, validThrough: '2026-05-31' }, today)).toBe('EXPIRING');
    expect(attendantState({ ...valid, validThrough: '2026-06-01' }, today)).toBe('VALID');
  });

  it('begins on its first day, and is over once it was ended', () => {
    expect(attendantState({ ...valid, validFrom: '2026-03-03' }, today)).toBe('UPCOMING');
    expect(attendantState({ ...valid, endedAt: new Date('2026-03-01T00:00:00Z') }, today)).toBe(
      'ENDED',
    );
  });

  it('of an interpreter needs the number of the register and a language', () => {
    const facts = { ...valid, registerNumber: null, languages: [] };

    expect(attendantGaps({ ...facts, kind: 'INTERPRETER' })).toEqual([
      { pointer: '/registerNumber', code: 'missing' },
      { pointer: '/languages', code: 'too-few' },
    ]);
    expect(attendantGaps({ ...facts, kind: 'TECHNICIAN' })).toEqual([]);
    expect(attendantGaps({ ...facts, kind: 'TECHNICIAN', validThrough: '2024-12-31' })).toEqual([
      { pointer: '/validThrough', code: 'before-start' },
    ]);
  });

  it('of an interpreter is kept by administrators, others also by the region they work in', () => {
    const coordinator = { roles: ['INTERVIEW_COORDINATOR'], region: 'Limburg' };

    expect([
      mayKeepAttendant(
        { roles: ['ADMINISTRATOR'], region: null },
        { kind: 'INTERPRETER', region: null },
      ),
      mayKeepAttendant(coordinator, { kind: 'INTERPRETER', region: 'Limburg' }),
      mayKeepAttendant(coordinator, { kind: 'TECHNICIAN', region: 'Limburg' }),
      mayKeepAttendant(coordinator, { kind: 'TECHNICIAN', region: 'Rotterdam' }),
    ]).toEqual([true, false, true, false]);
  });
});
