import { readSettings, type Settings, SettingsError } from './kernel/config/settings.js';
import { StartError } from './kernel/database/embedded-postgres.js';
import { holdInstanceLock } from './kernel/instance-lock.js';
import { Log } from './kernel/logging/log.js';
import { dataDir, openRuntime, type Runtime } from './kernel/runtime.js';
import { SystemClock } from './kernel/time.js';
import { createServer } from './server.js';
import { refuseTakenPort } from './kernel/http/port.js';
import { DEMO_PASSWORD } from './modules/auth/index.js';
import { startWorker } from './worker-loop.js';

/** Serves until Ctrl-C and ends the process with 0, or with 1 and one clear sentence. */
export async function runFromTerminal({ worker }: { readonly worker: boolean }): Promise<void> {
  try {
    await serve(readSettings(process.env), {
      worker,
      say: (line) => void process.stdout.write(`${line}\n`),
    });
    process.exitCode = 0;
  } catch (error) {
    const known = error instanceof SettingsError || error instanceof StartError;
    process.stderr.write(
      `${known ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
    );
    process.exitCode = 1;
  }
}

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

async function run(
  runtime: Runtime,
  log: Log,
  { worker, say }: ServeOptions,
  stopping: Promise<void>,
): Promise<void> {
  const clock = new SystemClock();
  const app = await createServer({ runtime, clock, log });
  try {
    await app.init();
    const demo = runtime.settings.ONTZIEN_DEMO ? await import('./seed/index.js') : undefined;
    await demo?.seedDemonstration(runtime, log);
    await app
      .listen(runtime.settings.PORT, runtime.settings.ONTZIEN_HOST)
      .catch((error: unknown) => {
        throw new StartError(
          error instanceof Error ? error.message : 'The port could not be opened.',
        );
      });
    const stopWorker = worker ? startWorker(app, log) : undefined;
    log.info('server.listening', { port: runtime.settings.PORT });
    say?.(welcome(runtime, demo?.DEMO_LOGINS));
    await stopping;
    await stopWorker?.();
  } finally {
    await app.close();
  }
}

/** The one line a newcomer needs: where, and with which accounts. */
function welcome(runtime: Runtime, logins: readonly string[] | undefined): string {
  const address = `Ontzien: ${runtime.publicUrl}`;
  if (logins === undefined) return address;
  return `${address}  demo accounts: ${logins.join(', ')}  password: ${DEMO_PASSWORD}`;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
}
