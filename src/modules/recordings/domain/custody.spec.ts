import { describe, expect, it } from '@jest/globals';
import { checkedBefore, isLost, missingSince, type Usability } from './custody.js';

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
    const picture = (usability: Usability | null) => ({ track: 'OVERVIEW' as const, usability });
    expect(isLost([picture('UNUSABLE'), picture('UNUSABLE')])).toBe(true);
    expect(isLost([picture('UNUSABLE'), picture('NO_SOUND')])).toBe(false);
    expect(isLost([picture(null)])).toBe(false);
    const sound = { track: 'CONTROL_ROOM_AUDIO' as const, usability: 'USABLE' as const };
    expect(isLost([sound])).toBe(true);
    expect(isLost([sound, picture('UNUSABLE')])).toBe(true);
    expect(isLost([sound, picture('NO_SOUND')])).toBe(false);
  });
});
