import { describe, expect, it } from '@jest/globals';
import { checkedBefore, isLost, missingSince } from './custody.js';

describe('custody', () => {
  it('reads a recording again when thirty days have passed', () => {
    expect(checkedBefore(new Date('2026-03-31T09:00:00Z')).toISOString()).toBe(
      '2026-03-01T09:00:00.000Z',
    );
  });

  it('misses the recording of yesterday at six in the morning, not before', () => {
    const at = (text: string) => missingSince(new Date(text)).toISOString();
    expect(at('2026-03-05T04:59:59.999Z')).toBe('2026-03-03T23:00:00.000Z');
    expect(at('2026-03-05T05:00:00.000Z')).toBe('2026-03-04T23:00:00.000Z');
  });

  it('is only lost when no track of the session can be used: a camera without sound is not', () => {
    expect(isLost([])).toBe(true);
    expect(isLost([{ usability: 'UNUSABLE' }, { usability: 'UNUSABLE' }])).toBe(true);
    expect(isLost([{ usability: 'UNUSABLE' }, { usability: 'NO_SOUND' }])).toBe(false);
    expect(isLost([{ usability: null }])).toBe(false);
  });
});
