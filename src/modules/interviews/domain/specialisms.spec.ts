import { describe, expect, it } from '@jest/globals';
import { specialismsFor, withoutRequired } from './specialisms.js';

const NOTHING = { accessNeeds: [], traumaNote: null } as const;

describe('what needs ask of a certificate', () => {
  it('is nothing for a child of school age without needs, or whose needs nobody recorded', () => {
    const nothing = { required: null, wished: [] };

    expect(specialismsFor(NOTHING, 'AGE_6_8')).toEqual(nothing);
    expect(specialismsFor(null, 'AGE_9_11')).toEqual(nothing);
    expect(specialismsFor({ ...NOTHING, traumaNote: ' ' }, 'AGE_6_8')).toEqual(nothing);
    expect(
      specialismsFor({ ...NOTHING, accessNeeds: ['WHEELCHAIR', 'SIGHT', 'OTHER'] }, 'AGE_6_8'),
    ).toEqual(nothing);
  });

  it('requires what an intellectual disability asks', () => {
    expect(
      specialismsFor({ ...NOTHING, accessNeeds: ['INTELLECTUAL_DISABILITY'] }, 'AGE_12_15'),
    ).toEqual({ required: 'INTELLECTUAL_DISABILITY', wished: [] });
  });

  it('wishes what the age, autism, hearing and trauma make preferable', () => {
    const needs = {
      accessNeeds: ['HEARING', 'AUTISM'] as const,
      traumaNote: 'Schrikt van sirenes.',
    };

    expect(specialismsFor(needs, 'AGE_4_5')).toEqual({
      required: null,
      wished: ['VERY_YOUNG', 'DEAF_OR_HARD_OF_HEARING', 'AUTISM', 'TRAUMA'],
    });
    expect(specialismsFor(NOTHING, 'AGE_0_3').wished).toEqual(['VERY_YOUNG']);
    expect(specialismsFor(null, null).wished).toEqual([]);
  });

  it('can be looked at without what is required, other needs as they are', () => {
    expect(withoutRequired(['INTELLECTUAL_DISABILITY', 'AUTISM'])).toEqual(['AUTISM']);
  });
});
