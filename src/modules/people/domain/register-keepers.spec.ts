import { describe, expect, it } from '@jest/globals';
import { mayKeepPractice, maySetPapers } from './register-keepers.js';

describe('who keeps the register', () => {
  it('lets administrators set papers, and coordinators not', () => {
    expect(maySetPapers({ roles: ['ADMINISTRATOR'], region: null })).toBe(true);
    expect(maySetPapers({ roles: ['INTERVIEW_COORDINATOR'], region: 'Limburg' })).toBe(false);
  });

  it('lets a coordinator keep the practice of the own region only', () => {
    const keeper = { roles: ['INTERVIEW_COORDINATOR'], region: 'Limburg' };

    expect(mayKeepPractice(keeper, 'Limburg')).toBe(true);
    expect(mayKeepPractice(keeper, 'Rotterdam')).toBe(false);
    expect(mayKeepPractice({ ...keeper, region: null }, null)).toBe(false);
    expect(mayKeepPractice({ ...keeper, roles: ['ADMINISTRATOR'] }, 'Limburg')).toBe(false);
  });
});
