import { parentPort } from 'node:worker_threads';
import { doJob, type Job } from './jobs.js';

parentPort?.on('message', ({ id, job }: { readonly id: number; readonly job: Job }) => {
  void doJob(job).then((answer) => parentPort?.postMessage({ id, answer }));
});
