import { describe, expect, it } from '@jest/globals';
import { Aside } from './aside.js';
import { Log } from './kernel/logging/log.js';

/** Work that goes on until the test lets it end. */
function held() {
  const under: { end: () => void; fail: (error: Error) => void; signal: AbortSignal }[] = [];
  const work = (signal: AbortSignal) =>
    new Promise<void>((end, fail) => {
      under.push({ end, fail, signal });
    });
  return { under, work };
}

describe('long work beside the rounds', () => {
  it('is one at a time: what is asked for meanwhile is not begun, and not made up for', async () => {
    const { under, work } = held();
    const aside = new Aside(work, new AbortController().signal, new Log('error', () => undefined));
    for (let round = 0; round < 3; round += 1) await aside.begin();
    expect(under).toHaveLength(1);

    under[0]!.end();
    await aside.ended;
    expect(under).toHaveLength(1);
    await aside.begin();
    expect(under).toHaveLength(2);
  });

  it('does not hold up the round that begins it', async () => {
    const { work } = held();
    const aside = new Aside(work, new AbortController().signal, new Log('error', () => undefined));

    expect(await aside.begin()).toBe(0);
  });

  it('is told to stop when the worker stops, is waited for, and begins no more', async () => {
    const { under, work } = held();
    const stopping = new AbortController();
    const logged: string[] = [];
    const aside = new Aside(
      work,
      stopping.signal,
      new Log('debug', (line) => void logged.push(line)),
    );
    await aside.begin();
    stopping.abort();
    expect(under[0]!.signal.aborted).toBe(true);

    let over = false;
    const waiting = aside.ended.then(() => {
      over = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(over).toBe(false);
    under[0]!.fail(new Error('aborted'));
    await waiting;
    await aside.begin();
    expect(under).toHaveLength(1);
    expect(logged).toEqual([]);
  });

  it('that fails is logged, and tried again in a later round', async () => {
    const { under, work } = held();
    const logged: string[] = [];
    const aside = new Aside(
      work,
      new AbortController().signal,
      new Log('debug', (line) => void logged.push(line)),
    );
    await aside.begin();
    under[0]!.fail(new Error('no disk'));
    await aside.ended;
    await aside.begin();

    expect(logged.join()).toContain('worker.custody-failed');
    expect(under).toHaveLength(2);
  });
});
