import { parentPort } from 'node:worker_threads';
import type { ThreadAnswer } from './job-thread.js';

/** The other side of a `JobThread`: what the script of a thread does with each message. */
export function answering<Job>(work: (job: Job) => unknown): (job: Job) => void {
  const post = (answer: ThreadAnswer<unknown>) => parentPort?.postMessage(answer);
  return (job) => {
    void Promise.resolve(job)
      .then(work)
      .then(
        (answer) => {
          post({ kind: 'answer', answer });
        },
        // Only the name: a message may quote what was worked on.
        (error: unknown) => {
          post({ kind: 'failed', error: error instanceof Error ? error.name : 'unknown' });
        },
      );
  };
}
