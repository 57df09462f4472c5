import { describe, expect, it } from '@jest/globals';
import { closingObstacle } from './account.js';

const open = { own: false, disabled: false, otherKeepers: 1 };

describe('closing an account', () => {
  it('is possible while somebody else can open it again', () => {
    expect(closingObstacle(open)).toBeNull();
  });

  it.each([
    ['of one’s own', { own: true }, 'account-own'],
    ['that is closed', { disabled: true }, 'account-disabled'],
    ['without which nobody keeps accounts', { otherKeepers: 0 }, 'account-last'],
  ] as const)('is refused for one %s', (_, change, obstacle) => {
    expect(closingObstacle({ ...open, ...change })).toBe(obstacle);
  });
});
