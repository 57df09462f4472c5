import { describe, expect, it } from '@jest/globals';
import { ROLES } from '../../../kernel/actor.js';
import { doubtsIn, isAsked, mayVouch } from './doubts.js';

describe('what a writer is asked about', () => {
  it('is every doubt, of what has the form of personal data and of what the vault may know', () => {
    const finds = [
      { type: 'PHONE', certain: false },
      { type: 'PHONE', certain: true },
      { type: 'NAME', certain: false },
      { type: 'BSN', certain: false },
    ] as const;

    expect(doubtsIn(finds)).toEqual([finds[0], finds[2], finds[3]]);
  });

  it('is answered by everybody; by the defence only where nothing has the form of personal data', () => {
    const [phone, name] = [{ type: 'PHONE' }, { type: 'NAME' }];

    expect(ROLES.filter((role) => !mayVouch({ roles: [role] }, [name, phone]))).toEqual([
      'DEFENCE_COUNSEL',
    ]);
    expect(ROLES.every((role) => mayVouch({ roles: [role] }, [name]))).toBe(true);
    expect(mayVouch({ roles: ['VICTIM_COUNSEL', 'DEFENCE_COUNSEL'] }, [phone])).toBe(false);
  });

  it('is asked of people, not of the system or a studio', () => {
    expect(isAsked({})).toBe(true);
    expect(isAsked({ system: true })).toBe(false);
    expect(isAsked({ studio: '00000000-0000-7000-8000-000000000001' })).toBe(false);
  });
});
