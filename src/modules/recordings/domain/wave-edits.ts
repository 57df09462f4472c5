import { type Blank, type Edit, MARGIN_MS } from './edits.js';
import { mergeRanges, type Range } from './ranges.js';
import type { WaveSound } from './wave.js';

/**
 * The bytes of a WAVE file that a list of edits withholds, in order and disjoint: zeros are silence in whole numbers and in
 * floating ones. What is not sound goes too: nobody can say what is in it.
 */
export function blanksOfWave(
  { from, to, frameBytes, framesPerSecond, unclaimed }: WaveSound,
  edits: readonly Edit[],
): readonly Blank[] {
  const frames = Math.floor((to - from) / frameBytes);
  const place = (ms: number, round: (value: number) => number) =>
    from + Math.min(frames, Math.max(0, round((ms * framesPerSecond) / 1_000))) * frameBytes;
  const silent = edits.map(({ fromMs, toMs }): Range => ({
    from: place(fromMs - MARGIN_MS, Math.floor),
    to: place(toMs + MARGIN_MS, Math.ceil),
  }));
  if (mergeRanges(silent).length === 0) return [];
  return mergeRanges([...silent, ...unclaimed]).map((blank) => ({ ...blank, fill: 0 }));
}
