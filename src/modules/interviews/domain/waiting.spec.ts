import { describe, expect, it } from '@jest/globals';
import { assessWait } from './waiting.js';

describe('the days a child waits', () => {
  it.each([
    [0, 'WITHIN_NORM'],
    [14, 'WITHIN_NORM'],
    [15, 'OVER_NORM'],
    [28, 'OVER_NORM'],
    [29, 'SIGNALLED'],
  ])('after %s days: %s', (days, signal) => {
    expect(assessWait(days)).toBe(signal);
  });
});
