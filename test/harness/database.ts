import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { FileKeyProvider } from '../../src/kernel/crypto/key-provider.js';
import { readSettings } from '../../src/kernel/config/settings.js';
import { databaseUrls, Runtime } from '../../src/kernel/runtime.js';

export interface TestDatabase {
  readonly adminUrl: string;
  /** Runs SQL as the superuser, past grants and row security: only to look, or to plant what no use case could. */
  readonly admin: pg.Pool;
  readonly runtime: Runtime;
  drop(): Promise<void>;
}

/** A database cloned from the migrated template, with the runtime that points to it. */
export async function cloneDatabase(
  settings: Readonly<Record<string, string>> = {},
): Promise<TestDatabase> {
  const serverUrl = process.env['TEST_POSTGRES_URL'];
  const keyFile = process.env['TEST_KEY_FILE'];
  if (serverUrl === undefined || keyFile === undefined)
    throw new Error('the global set-up did not run');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE ontzien_template`);
  const adminUrl = new URL(serverUrl);
  adminUrl.pathname = `/${name}`;

  const folder = await temporaryFolder();
  const read = readSettings({
    DATABASE_URL: adminUrl.toString(),
    ONTZIEN_DATA_DIR: folder,
    ONTZIEN_KEY_FILE: keyFile,
    ONTZIEN_LOG: 'silent',
    // What is made anew depends on the machine; whoever tests that says so with an empty value.
    ONTZIEN_FFMPEG: 'none',
    ...settings,
  });
  const keys = FileKeyProvider.open(keyFile);
  const runtime = new Runtime(read, keys, await databaseUrls(adminUrl.toString(), read, keys), () =>
    Promise.resolve(),
  );
  const admin = new pg.Pool({ connectionString: adminUrl.toString(), max: 2 });
  admin.on('error', () => undefined);
  return {
    adminUrl: adminUrl.toString(),
    admin,
    runtime,
    drop: async () => {
      await admin.end();
      await onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'ontzien-files-'));
}
