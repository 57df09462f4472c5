import { describe, expect, it } from '@jest/globals';
import { chaptersShown, wordsShown } from './words-shown.js';

const segment = (fromMs: number, toMs: number) =>
  ({ fromMs, toMs, speaker: 'A', text: `van ${fromMs}` }) as const;
const SAID = [segment(0, 1_000), segment(1_000, 2_000), segment(2_000, 3_000)];
const left = (...edits: Parameters<typeof wordsShown>[1]) =>
  wordsShown(SAID, edits).flatMap(({ text, withheld }, at) =>
    text === '' && withheld ? [] : [at],
  );

describe('words beside an edited version', () => {
  it('are all there when nothing is taken out', () => {
    expect(wordsShown(SAID, [])).toEqual(SAID.map((one) => ({ ...one, withheld: false })));
  });

  it('go with what is cut, also when a part of them is', () => {
    expect(left({ kind: 'CUT', fromMs: 1_000, toMs: 2_000 })).toEqual([0, 2]);
    expect(left({ kind: 'CUT', fromMs: 999, toMs: 1_001 })).toEqual([2]);
  });

  it.each(['MUTE', 'BEEP'] as const)('go with a %s that is the larger part of them', (kind) => {
    expect(left({ kind, fromMs: 1_000, toMs: 1_499 })).toEqual([0, 1, 2]);
    expect(left({ kind, fromMs: 1_000, toMs: 1_500 })).toEqual([0, 2]);
    expect(left({ kind, fromMs: 600, toMs: 1_400 })).toEqual([0, 1, 2]);
  });

  it('take along the title of a chapter that begins there', () => {
    const chapter = (at: number) => ({ at, kind: 'TOPIC', title: String(at) }) as const;
    const shown = wordsShown(SAID, [{ kind: 'CUT', fromMs: 1_200, toMs: 1_300 }]);

    expect(chaptersShown([chapter(0), chapter(1)], shown)).toEqual([chapter(0)]);
  });
});
