import { afterEach, describe, expect, it } from '@jest/globals';
import { JobThread, threadScript } from './job-thread.js';

/** A thread's script that does what the job says. */
const SCRIPT = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (job) => {
      if (job === 'hang') for (;;);
      if (job === 'crash') throw new RangeError('Wende');
      if (job === 'fill') { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); }
      if (job === 'refuse') return parentPort.postMessage({ kind: 'failed', error: 'TypeError' });
      parentPort.postMessage({ kind: 'answer', answer: job.toUpperCase() });
    });`)}`,
);

let thread: JobThread<string, string>;
const start = (patienceMs: number) => {
  thread = new JobThread(SCRIPT, { heapMib: 24, patienceMs });
};
afterEach(() => thread.close());

describe('a thread', () => {
  it('answers in the order it was asked', async () => {
    start(10_000);
    const asked = ['een', 'twee', 'drie'].map((job) => thread.run(job));

    expect(await Promise.all(asked)).toEqual(['EEN', 'TWEE', 'DRIE']);
  });

  it.each([
    ['takes too long', 'hang', 'too-slow'],
    ['takes too much memory', 'fill', 'out-of-memory'],
    ['breaks the thread', 'crash', 'crashed'],
    ['cannot be done', 'refuse', 'crashed'],
  ])('ends a job that %s, and does the next', async (_what, job, because) => {
    // Long enough for a busy machine to start the next thread in.
    start(job === 'hang' ? 3_000 : 10_000);
    const [ended, next] = await Promise.allSettled([thread.run(job), thread.run('verder')]);

    expect(ended).toMatchObject({ status: 'rejected', reason: { because } });
    expect(JSON.stringify(ended)).not.toContain('Wende');
    expect(next).toEqual({ status: 'fulfilled', value: 'VERDER' });
  });

  it('is read from what was built, also when the sources run', () => {
    const built = 'file:///p/dist/src/modules/x/thread.js';

    expect(threadScript('file:///p/src/modules/x/a.ts', './thread.js').href).toBe(built);
    expect(threadScript('file:///p/dist/src/modules/x/a.js', './thread.js').href).toBe(built);
  });
});
