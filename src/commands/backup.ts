import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { KeyProvider } from '../kernel/crypto/key-provider.js';
import type { Runtime } from '../kernel/runtime.js';
import type pg from 'pg';
import { type BackupManifest, MANIFEST } from './backup-format.js';
import { CommandFailed, type Terminal } from './terminal.js';

/** `ontzien backup`: the database and the sealed files as they are at one moment, without the keys. */
export function addBackup(program: Command, terminal: Terminal): void {
  program
    .command('backup')
    .description(
      'copy the database and the sealed files into a new folder; the key files are not in it',
    )
    .argument('<folder>', 'a folder that does not exist yet, or is empty')
    .action(async (folder: string) => {
      const target = resolve(folder);
      if (existsSync(target) && readdirSync(target).length > 0)
        throw new CommandFailed('That folder holds something already; give a new one.');
      const { withRuntime } = await import('./database.js');
      const { manifest, bucket } = await withRuntime(terminal, async (runtime) => ({
        manifest: await makeBackup(runtime, target),
        bucket: inBucket(runtime),
      }));
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      terminal.say(
        `${target}: ${manifest.tables.length} tables, ${rows} rows, ${manifest.objects.length} files`,
      );
      if (bucket)
        terminal.note(
          'NOT in it: the files, which lie in a bucket. Copy the bucket after this, with the tools of its store.',
        );
      terminal.note(
        'NOT in it: the key file (keys.json) and the audit signing key (audit-key.json). Without the key file the',
      );
      terminal.note(
        'backup is unreadable; with it the children are readable. Keep them apart, and both of them safe.',
      );
      terminal.note(
        'Keep the list of erasures (keys.erasures.txt) with the key file: what it names is erased again on restoring.',
      );
    });
}

function inBucket({ settings }: Runtime): boolean {
  return settings.ONTZIEN_S3_ENDPOINT !== '';
}

/** Written beside its name and renamed when it is whole: a folder with that name is a backup. */
async function makeBackup(runtime: Runtime, target: string): Promise<BackupManifest> {
  const partial = `${target}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  mkdirSync(join(partial, 'tables'), { recursive: true, mode: 0o700 });
  try {
    const manifest = await fill(runtime, partial);
    writeFileSync(join(partial, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, {
      mode: 0o600,
    });
    rmSync(target, { recursive: true, force: true });
    renameSync(partial, target);
    return manifest;
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  }
}

async function fill(runtime: Runtime, folder: string): Promise<BackupManifest> {
  const { default: pg } = await import('pg');
  const { addErasures, erasureListOf } = await import('../kernel/crypto/erasure-list.js');
  const { keyFileOf } = await import('../kernel/runtime.js');
  const { SystemClock } = await import('../kernel/time.js');
  const { noteAct } = await import('./audit-note.js');
  const { dumpTables, migrationsOf, PLAIN_TEXTS, sequencesOf } =
    await import('./backup-database.js');
  const { copyObjects } = await import('./backup-objects.js');
  // Before the snapshot, so that the backup itself tells that it was made.
  await noteAct(runtime, { operation: 'EXPORT', verb: 'backup.make', objectType: 'database' });

  const client = new pg.Client({ connectionString: runtime.urls.admin });
  await client.connect();
  try {
    await addErasures(erasureListOf(keyFileOf(runtime.settings)), await erasedIn(client));
    await client.query(PLAIN_TEXTS);
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const migrations = await migrationsOf(client);
    const tables = await dumpTables(client, folder);
    const sequences = await sequencesOf(client);
    await client.query('COMMIT');
    // After the rows: every file a row speaks of was there before the row.
    const objects = inBucket(runtime) ? [] : await copyObjects(runtime.objectDir, folder);
    const madeAt = new SystemClock().now().toISOString();
    return {
      format: 1,
      madeAt,
      migrations,
      keyCheck: await keyCheck(runtime.keys),
      tables,
      sequences,
      objects,
    };
  } finally {
    await client.end();
  }
}

/** Keys of persons and originals that were destroyed; a list is made also when there are none. */
async function erasedIn(client: pg.Client): Promise<readonly string[]> {
  const { ERASURE_SQL } = await import('../modules/identity-vault/index.js');
  const { rows } = await client.query<{ id: string }>(ERASURE_SQL.erased.text);
  return rows.map(({ id }) => id);
}

/** The same for one key file, whatever was rotated in it; says nothing of the keys. */
export async function keyCheck(keys: KeyProvider): Promise<string> {
  return (await keys.keyedHash('backup', 'key-file')).toString('hex');
}
