import type { Settings } from './kernel/config/settings.js';
import { StartError } from './kernel/database/embedded-postgres.js';
import { holdInstanceLock } from './kernel/instance-lock.js';
import { Log } from './kernel/logging/log.js';
import { dataDir, openRuntime, type Runtime } from './kernel/runtime.js';
import { SystemClock } from './kernel/time.js';
import { createServer } from './server.js';
import { refuseTakenPort } from './kernel/http/port.js';
import { seedDemonstration } from './seed/index.js';
import { startWorker } from './worker-loop.js';

export interface ServeOptions {
  /** Also delivers events and watches terms in this process; on one machine that is enough. */
  readonly worker: boolean;
  readonly say?: (line: string) => void;
}

/** Starts everything one machine needs and resolves when it is asked to stop. */
export async function serve(settings: Settings, { worker, say }: ServeOptions): Promise<void> {
  const log = new Log(settings.ONTZIEN_LOG);
  const release = holdInstanceLock(dataDir(settings), settings.DATABASE_URL === '');
  await refuseTakenPort(settings.ONTZIEN_HOST, settings.PORT);
  const runtime = await openRuntime(settings);
  const stopping = stopSignal();
  try {
    await run(runtime, log, { worker, ...(say === undefined ? {} : { say }) }, stopping);
  } finally {
    await runtime.stop();
    release();
  }
}

async function run(runtime: Runtime, log: Log, { worker, say }: ServeOptions, stopping: Promise<void>): Promise<void> {
  const clock = new SystemClock();
  const app = await createServer({ runtime, clock, log });
  try {
    await app.init();
    if (runtime.settings.ONTZIEN_DEMO) await seedDemonstration(app);
    await app.listen(runtime.settings.PORT, runtime.settings.ONTZIEN_HOST).catch((error: unknown) => {
      throw new StartError(error instanceof Error ? error.message : 'The port could not be opened.');
    });
    const stopWorker = worker ? startWorker(app, log) : undefined;
    log.info('server.listening', { port: runtime.settings.PORT });
    say?.(runtime.publicUrl);
    await stopping;
    await stopWorker?.();
  } finally {
    await app.close();
  }
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { resolve(); });
  });
}
