import { describe, expect, it } from '@jest/globals';
import { creditViewing, joinRun, type ViewingFacts, watchedElsewhere } from './viewing.js';

const HOUR = 3_600_000;
const facts = (given: Partial<ViewingFacts> = {}): ViewingFacts => ({
  reported: { from: 0, to: 10_000 },
  speed: 1,
  sent: [{ from: 0, to: 1_000_000 }],
  sizeBytes: 1_000_000,
  durationMs: HOUR,
  elapsedMs: HOUR,
  spentMs: 0,
  ...given,
});
const shown = (given: Partial<ViewingFacts>) => creditViewing(facts(given)).shown;

describe('what of a report is believed', () => {
  it('is all of it when everything was sent and there was time to watch', () => {
    expect(creditViewing(facts())).toEqual({ shown: [{ from: 0, to: 10_000 }], spentMs: 10_000 });
  });

  it('ends where the recording ends', () => {
    expect(shown({ reported: { from: HOUR - 5, to: HOUR + 500 } })).toEqual([
      { from: HOUR - 5, to: HOUR },
    ]);
    expect(shown({ reported: { from: HOUR, to: HOUR + 500 } })).toEqual([]);
  });

  it('is not longer than the real time since the grant, two seconds of slack apart', () => {
    expect(shown({ reported: { from: 0, to: 7_000 }, elapsedMs: 5_000 })).toEqual([
      { from: 0, to: 7_000 },
    ]);
    expect(shown({ reported: { from: 0, to: 7_001 }, elapsedMs: 5_000 })).toEqual([
      { from: 0, to: 7_000 },
    ]);
  });

  it('covers more at double speed and takes half the time', () => {
    expect(
      creditViewing(facts({ reported: { from: 0, to: 14_000 }, speed: 2, elapsedMs: 5_000 })),
    ).toEqual({ shown: [{ from: 0, to: 14_000 }], spentMs: 7_000 });
  });

  it('counts real time once: what earlier reports took is gone', () => {
    expect(
      shown({ reported: { from: 60_000, to: 70_000 }, elapsedMs: 10_000, spentMs: 10_000 }),
    ).toEqual([{ from: 60_000, to: 62_000 }]);
    expect(
      shown({ reported: { from: 60_000, to: 70_000 }, elapsedMs: 10_000, spentMs: 12_000 }),
    ).toEqual([]);
  });

  it('is nothing where nothing was sent, and one per cent beside it is forgiven', () => {
    const half = { sent: [{ from: 500_000, to: 1_000_000 }] };
    const slack = HOUR / 100;
    expect(shown({ ...half, reported: { from: 0, to: HOUR / 2 - slack } })).toEqual([]);
    expect(shown({ ...half, reported: { from: HOUR / 2 - slack - 10, to: HOUR / 2 } })).toEqual([
      { from: HOUR / 2 - slack, to: HOUR / 2 },
    ]);
    expect(shown({ sent: [] })).toEqual([]);
    expect(
      shown({ sent: [{ from: 500_000, to: 500_000 }], reported: { from: 0, to: HOUR } }),
    ).toEqual([]);
  });

  it('keeps the gaps between stretches that were sent', () => {
    const sent = [
      { from: 0, to: 100_000 },
      { from: 900_000, to: 1_000_000 },
    ];
    expect(shown({ sent, reported: { from: 0, to: HOUR } })).toEqual([
      { from: 0, to: HOUR * 0.11 },
      { from: HOUR * 0.89, to: HOUR },
    ]);
  });

  it('is nothing when the report runs backwards', () => {
    expect(creditViewing(facts({ reported: { from: 10, to: 10 } }))).toEqual({
      shown: [],
      spentMs: 0,
    });
    expect(creditViewing(facts({ reported: { from: 10, to: 5 } }))).toEqual({
      shown: [],
      spentMs: 0,
    });
  });
});

describe('real time in which more was open', () => {
  const stretch = { from: 10_000, to: 15_000 };

  it('is what the runs of other players cover of it, once', () => {
    expect(watchedElsewhere(stretch, [])).toBe(0);
    expect(watchedElsewhere(stretch, [{ from: 0, to: 10_500 }])).toBe(0);
    expect(watchedElsewhere(stretch, [{ from: 0, to: 10_501 }])).toBe(501);
    expect(
      watchedElsewhere(stretch, [
        { from: 9_000, to: 12_000 },
        { from: 11_000, to: 13_000 },
      ]),
    ).toBe(3_000);
  });

  it('is taken off what a report says it lasted, at its speed', () => {
    expect(shown({ elsewhereMs: 4_000 })).toEqual([{ from: 0, to: 6_000 }]);
    expect(shown({ elsewhereMs: 10_000 })).toEqual([]);
    expect(shown({ elsewhereMs: 1_000, speed: 2 })).toEqual([{ from: 0, to: 8_000 }]);
  });

  it('goes on as one run unless more than two seconds lie between', () => {
    expect(joinRun(undefined, stretch)).toEqual(stretch);
    expect(joinRun({ from: 0, to: 8_000 }, stretch)).toEqual({ from: 0, to: 15_000 });
    expect(joinRun({ from: 0, to: 7_999 }, stretch)).toEqual(stretch);
    expect(joinRun({ from: 10_001, to: 15_000 }, stretch)).toEqual(stretch);
  });
});
