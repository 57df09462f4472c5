import { isAbsolute, join, resolve } from 'node:path';
import { FileKeyProvider } from './crypto/key-provider.js';
import type { Settings } from './config/settings.js';
import { startEmbeddedPostgres } from './database/embedded-postgres.js';
import { provision, roleUrl } from './database/provision.js';

export interface DatabaseUrls {
  readonly admin: string;
  readonly app: string;
  readonly vault: string;
  readonly indicators: string;
}

/** What a process stands on: settings, keys and the addresses of its database roles. */
export class Runtime {
  constructor(
    readonly settings: Settings,
    readonly keys: FileKeyProvider,
    readonly urls: DatabaseUrls,
    readonly stop: () => Promise<void>,
  ) {}

  get publicUrl(): string {
    return this.settings.ONTZIEN_PUBLIC_URL || `http://localhost:${this.settings.PORT}`;
  }

  get objectDir(): string {
    return this.settings.ONTZIEN_OBJECT_DIR || join(dataDir(this.settings), 'objects');
  }
}

/** The data folder as an absolute path. */
export function dataDir(settings: Settings): string {
  const dir = settings.ONTZIEN_DATA_DIR;
  return isAbsolute(dir) ? dir : resolve(dir);
}

export function keyFileOf(settings: Settings): string {
  return settings.ONTZIEN_KEY_FILE || join(dataDir(settings), 'keys.json');
}

export function openKeys(settings: Settings): FileKeyProvider {
  return FileKeyProvider.open(keyFileOf(settings));
}

/** Starts or finds the database, makes roles and schema what this version needs, and returns what to stand on. */
export async function openRuntime(settings: Settings): Promise<Runtime> {
  const keys = openKeys(settings);
  const embedded =
    settings.DATABASE_URL === ''
      ? await startEmbeddedPostgres({ dataDir: dataDir(settings) })
      : undefined;
  const admin = embedded?.url ?? settings.DATABASE_URL;
  try {
    await provision(admin, keys);
    const urls = await databaseUrls(admin, settings, keys);
    return new Runtime(settings, keys, urls, async () => embedded?.stop());
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

export async function databaseUrls(
  admin: string,
  settings: Settings,
  keys: FileKeyProvider,
): Promise<DatabaseUrls> {
  return {
    admin,
    app: settings.ONTZIEN_DATABASE_APP_URL || (await roleUrl(admin, 'ontzien_app', keys)),
    vault: settings.ONTZIEN_DATABASE_VAULT_URL || (await roleUrl(admin, 'ontzien_vault', keys)),
    indicators:
      settings.ONTZIEN_DATABASE_READ_URL || (await roleUrl(admin, 'ontzien_indicators', keys)),
  };
}
