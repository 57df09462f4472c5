import type { INestApplicationContext } from '@nestjs/common';
import type { Log } from './kernel/logging/log.js';

/** Starts the background work of one process; returns how to end it. */
export function startWorker(_app: INestApplicationContext, log: Log): () => Promise<void> {
  log.info('worker.started');
  return () => Promise.resolve();
}
