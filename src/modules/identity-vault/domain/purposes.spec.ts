import { describe, expect, it } from '@jest/globals';
import {
  assessReveal,
  IDENTITY_FIELDS,
  PURPOSE_TABLE,
  PURPOSES,
  purposesOf,
  REVEALERS,
} from './purposes.js';

// Copied by hand from domain 5.3, not from the table.
const RULEBOOK: Readonly<Record<string, readonly string[]>> = {
  PROSECUTOR: ['SAFETY', 'CLAIM', 'MEDICAL'],
  PROSECUTION_STAFF: ['SERVICE', 'CLAIM', 'MEDICAL'],
  VICTIM_COORDINATOR: ['REPRESENTATION', 'MEDICAL'],
  ADVOCATE_GENERAL: ['SAFETY'],
  INTERVIEW_COORDINATOR: ['INTERVIEW_PREP', 'MEDICAL'],
  CHILD_INTERVIEWER: ['INTERVIEW_PREP', 'MEDICAL'],
  INVESTIGATING_JUDGE: ['JUDICIAL', 'MEDICAL'],
  JUDGE: ['JUDICIAL', 'CLAIM', 'MEDICAL'],
  COURT_CLERK: ['JUDICIAL', 'CLAIM', 'MEDICAL'],
  DEFENCE_COUNSEL: [],
  VICTIM_COUNSEL: [],
  GUARDIAN_AD_LITEM: [],
  ANALYST: [],
  INSPECTORATE: [],
  SECURITY_OFFICER: [],
  ADMINISTRATOR: [],
  DATA_STEWARD: [],
};

describe('purposes of a look-up', () => {
  it.each(Object.entries(RULEBOOK))('of %s are those of the rulebook and no other', (role, own) => {
    expect(purposesOf([role])).toEqual(own);
    for (const purpose of PURPOSES)
      expect(assessReveal({ functions: [role], purpose, fields: ['callName'] }).allowed).toBe(
        own.includes(purpose),
      );
  });

  it('give whoever prepares an interview the call name and nothing else', () => {
    for (const field of IDENTITY_FIELDS)
      expect(
        assessReveal({
          functions: ['CHILD_INTERVIEWER'],
          purpose: 'INTERVIEW_PREP',
          fields: [field],
        }),
      ).toEqual(
        field === 'callName'
          ? { allowed: true }
          : { allowed: false, because: ['fields-beyond-purpose'] },
      );
  });

  it('keep the citizen service number for claims, emergencies and the court', () => {
    expect(PURPOSES.filter((purpose) => PURPOSE_TABLE[purpose].fields.includes('bsn'))).toEqual([
      'JUDICIAL',
      'CLAIM',
      'MEDICAL',
    ]);
  });

  it('name every reason at once', () => {
    expect(
      assessReveal({ functions: ['DEFENCE_COUNSEL'], purpose: 'SERVICE', fields: ['bsn'] }),
    ).toEqual({ allowed: false, because: ['purpose-not-yours', 'fields-beyond-purpose'] });
  });

  it('add up when somebody holds two functions in the case', () => {
    expect(purposesOf(['PROSECUTOR', 'VICTIM_COORDINATOR'])).toEqual([
      'SAFETY',
      'REPRESENTATION',
      'CLAIM',
      'MEDICAL',
    ]);
  });

  it('are for nine functions', () => {
    expect([...REVEALERS].sort()).toEqual(
      Object.keys(RULEBOOK)
        .filter((role) => (RULEBOOK[role] ?? []).length > 0)
        .sort(),
    );
  });
});
