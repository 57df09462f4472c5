import { readSettings, type Settings } from '../kernel/config/settings.js';
import {
  findRunningPostgres,
  StartError,
  startEmbeddedPostgres,
} from '../kernel/database/embedded-postgres.js';
import { holdInstanceLock } from '../kernel/instance-lock.js';
import { dataDir, openRuntime, type Runtime } from '../kernel/runtime.js';
import type { Terminal } from './terminal.js';

export interface OpenDatabase {
  readonly settings: Settings;
  /** Connection of whoever may migrate. */
  readonly adminUrl: string;
  close(): Promise<void>;
}

/**
 * The database of these settings.
 *
 * An embedded server is started for the command, or shared when the application runs on this folder right now:
 * starting a second one would end the first.
 */
export async function openDatabase(terminal: Terminal): Promise<OpenDatabase> {
  const settings = readSettings(terminal.environment);
  if (settings.DATABASE_URL !== '')
    return { settings, adminUrl: settings.DATABASE_URL, close: () => Promise.resolve() };
  const folder = dataDir(settings);
  const release = lock(folder);
  if (release === undefined) {
    const adminUrl = await findRunningPostgres(folder);
    if (adminUrl === undefined)
      throw new StartError(`Ontzien is starting or stopping on ${folder}; try again in a moment.`);
    return {
      settings: { ...settings, DATABASE_URL: adminUrl },
      adminUrl,
      close: () => Promise.resolve(),
    };
  }
  const server = await startEmbeddedPostgres({ dataDir: folder }).catch((error: unknown) => {
    release();
    throw error;
  });
  const close = async () => {
    await server.stop();
    release();
  };
  return { settings: { ...settings, DATABASE_URL: server.url }, adminUrl: server.url, close };
}

/** Does some work on a migrated database and closes what was opened for it. */
export async function withRuntime<T>(
  terminal: Terminal,
  work: (runtime: Runtime) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(terminal);
  try {
    const runtime = await openRuntime(database.settings);
    return await work(runtime);
  } finally {
    await database.close();
  }
}

function lock(folder: string): (() => void) | undefined {
  try {
    return holdInstanceLock(folder, true);
  } catch (error) {
    if (error instanceof StartError) return undefined;
    throw error;
  }
}
