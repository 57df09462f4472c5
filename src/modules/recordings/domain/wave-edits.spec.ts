import { describe, expect, it } from '@jest/globals';
import { blanksOfWave } from './wave-edits.js';

const sound = {
  from: 44,
  to: 44 + 48_000 * 4,
  framesPerSecond: 8_000,
  frameBytes: 4,
  sampleBytes: 2,
  kind: 'integer',
  unclaimed: [] as readonly { readonly from: number; readonly to: number }[],
} as const;
const mute = (fromMs: number, toMs: number) =>
  ({ kind: 'MUTE', fromMs, toMs, reason: 'een naam' }) as const;

describe('silence in a WAVE file', () => {
  it('is zeros over whole moments, a tenth of a second wider at both ends', () => {
    expect(blanksOfWave(sound, [mute(1_000, 2_000)])).toEqual([
      { from: 44 + 900 * 8 * 4, to: 44 + 2_100 * 8 * 4, fill: 0 },
    ]);
  });

  it('stays within the sound, and one that touches another is one', () => {
    expect(blanksOfWave(sound, [mute(0, 1_000), mute(1_100, 6_000)])).toEqual([
      { from: 44, to: sound.to, fill: 0 },
    ]);
  });

  it('takes along what is not sound, and is none behind the end', () => {
    const noted = {
      ...sound,
      unclaimed: [
        { from: 20, to: 30 },
        { from: sound.to, to: sound.to + 9 },
      ],
    };
    expect(blanksOfWave(noted, [mute(1_000, 2_000)])).toHaveLength(3);
    expect(blanksOfWave(noted, [mute(60_000, 61_000)])).toEqual([]);
  });
});
