import { createReadStream, existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type pg from 'pg';
import { erasureListOf } from '../kernel/crypto/erasure-list.js';
import type { Settings } from '../kernel/config/settings.js';
import type { Runtime } from '../kernel/runtime.js';
import type { BackupManifest, BackupTable } from './backup-format.js';
import { CommandFailed, type Terminal } from './terminal.js';

/** Rows go in together until they reach this many characters. */
const BATCH_CHARACTERS = 2_000_000;
const BATCH_ROWS = 1_000;
/** A database where any of these holds a row is in use. */
const IN_USE = [
  'people.person',
  'auth.account',
  'cases."case"',
  'identity.subject',
  'audit.entry',
  'kernel.outbox_event',
];

/** `ontzien restore`: a backup into an empty database of the same version. */
export function addRestore(program: Command, terminal: Terminal): void {
  program
    .command('restore')
    .description(
      'put a backup into an empty database of the same version; proves every file of it first',
    )
    .argument('<folder>', 'the folder that `ontzien backup` made')
    .option('--without-erasures', 'also without the list of what was erased since')
    .action(async (folder: string, { withoutErasures = false }: { withoutErasures?: boolean }) => {
      const source = resolve(folder);
      const { readSettings } = await import('../kernel/config/settings.js');
      const { readVerified } = await import('./backup-format.js');
      const { withRuntime } = await import('./database.js');
      const settings = readSettings(terminal.environment);
      await refuseWithoutKeyFile(settings);
      const manifest = await readVerified(source);
      await refuseOtherKeyFile(settings, manifest);
      terminal.note(`The backup of ${manifest.madeAt} is whole.`);
      const { erasuresAt } = await import('./erase-again.js');
      const { keyFileOf } = await import('../kernel/runtime.js');
      const erased = await erasuresAt(erasureListOf(keyFileOf(settings)), withoutErasures);
      const again = await withRuntime(terminal, (runtime) =>
        restore(runtime, { source, manifest, erased }),
      );
      terminal.say(
        `Restored ${manifest.tables.length} tables and ${manifest.objects.length} files.`,
      );
      if (again > 0) terminal.note(`Erased again: ${again} persons and originals.`);
    });
}

async function refuseWithoutKeyFile(settings: Settings): Promise<void> {
  const { keyFileOf } = await import('../kernel/runtime.js');
  const path = keyFileOf(settings);
  if (!existsSync(path))
    throw new CommandFailed(
      `There is no key file at ${path}; put the one that belongs to the backup there first.`,
    );
}

/** Before anything is opened: the roles of the database follow from the key file too. */
async function refuseOtherKeyFile(settings: Settings, manifest: BackupManifest): Promise<void> {
  const { openKeys } = await import('../kernel/runtime.js');
  const { keyCheck } = await import('./backup.js');
  if ((await keyCheck(openKeys(settings))) !== manifest.keyCheck) {
    throw new CommandFailed(
      'The key file is not the one this backup was made with; nothing was restored.',
    );
  }
}

async function restore(runtime: Runtime, loading: Loading): Promise<number> {
  const { default: pg } = await import('pg');
  const { filesBelow } = await import('./backup-objects.js');
  const { migrationsOf, PLAIN_TEXTS } = await import('./backup-database.js');
  const { noteAct } = await import('./audit-note.js');
  if (filesBelow(runtime.objectDir).length > 0)
    throw new CommandFailed('The folder for files is not empty; nothing was restored.');

  const client = new pg.Client({ connectionString: runtime.urls.admin });
  await client.connect();
  let again = 0;
  try {
    await client.query(PLAIN_TEXTS);
    if (String(await migrationsOf(client)) !== String(loading.manifest.migrations)) {
      throw new CommandFailed(
        'The backup is of another version of the schema; restore it with that version of Ontzien, then migrate.',
      );
    }
    again = await load(client, runtime, loading);
  } finally {
    await client.end();
  }
  await noteAct(runtime, {
    operation: 'COLLECTION',
    verb: 'backup.restore',
    objectType: 'database',
    ...(again > 0 ? { fieldsTouched: [`${again} erased again`] } : {}),
  });
  return again;
}

interface Loading {
  readonly source: string;
  readonly manifest: BackupManifest;
  /** What must not come back. */
  readonly erased: readonly string[];
}

/** All rows or none; files first, because a row without its file would be the worse half. */
async function load(
  client: pg.Client,
  runtime: Runtime,
  { source, manifest, erased }: Loading,
): Promise<number> {
  const { eraseAgain } = await import('./erase-again.js');
  await client.query('BEGIN');
  await refuseInUse(client);
  // The rows were consistent when they were read: no trigger judges them again, and their order does not matter.
  await client.query('SET LOCAL session_replication_role = replica');
  await clear(client);
  for (const table of manifest.tables) await loadTable(client, source, table);
  for (const { name, value, called } of manifest.sequences)
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [name, value, called]);
  const again = await eraseAgain(client, erased);
  await copyBack(runtime, source, manifest);
  await client.query('COMMIT');
  return again;
}

async function refuseInUse(client: pg.Client): Promise<void> {
  for (const table of IN_USE) {
    const text = `SELECT 1 FROM ${table} LIMIT 1`;
    if ((await client.query(text)).rowCount !== 0)
      throw new CommandFailed(
        'The database is in use; a backup goes into an empty one only. Nothing was restored.',
      );
  }
}

/** Takes out what the migrations put in; the backup has its own. */
async function clear(client: pg.Client): Promise<void> {
  const { tablesOf } = await import('./backup-database.js');
  for (const { path } of await tablesOf(client)) {
    const text = `DELETE FROM ${path}`;
    await client.query(text);
  }
}

async function loadTable(client: pg.Client, source: string, table: BackupTable): Promise<void> {
  const { decodeRow } = await import('./backup-format.js');
  const { linesOf } = await import('./json-lines.js');
  const insert = await insertOf(client, table);
  let batch: (readonly (string | null)[])[] = [];
  let characters = 0;
  let rows = 0;
  const flush = async () => {
    const columns = table.columns.map((_, index) => batch.map((row) => row[index] ?? null));
    if (batch.length > 0) await client.query(insert, columns);
    rows += batch.length;
    batch = [];
    characters = 0;
  };
  for await (const line of linesOf(createReadStream(join(source, table.path)))) {
    batch.push(decodeRow(line));
    characters += line.length;
    if (batch.length >= BATCH_ROWS || characters >= BATCH_CHARACTERS) await flush();
  }
  await flush();
  if (rows !== table.rows)
    throw new CommandFailed(
      `${table.table} has ${rows} rows, the manifest says ${table.rows}; nothing was restored.`,
    );
}

/** Built from names the database itself gives; a manifest never becomes part of SQL. */
async function insertOf(client: pg.Client, { table, columns }: BackupTable): Promise<string> {
  const { quoted, tablesOf } = await import('./backup-database.js');
  const known = (await tablesOf(client)).find((candidate) => candidate.table === table);
  const same = known !== undefined && JSON.stringify(known.columns) === JSON.stringify(columns);
  if (!same)
    throw new CommandFailed(`${table} has other columns than in the backup; nothing was restored.`);
  const names = known.columns.map(({ name }) => quoted(name)).join(', ');
  const values = known.columns.map(({ type }, index) => `value${index}::${type}`).join(', ');
  const parameters = known.columns.map((_, index) => `$${index + 1}::text[]`).join(', ');
  const aliases = known.columns.map((_, index) => `value${index}`).join(', ');
  return `INSERT INTO ${known.path} (${names}) OVERRIDING SYSTEM VALUE SELECT ${values} FROM unnest(${parameters}) AS read (${aliases})`;
}

async function copyBack(runtime: Runtime, source: string, manifest: BackupManifest): Promise<void> {
  const { copyFile } = await import('./backup-objects.js');
  for (const file of manifest.objects) {
    const copied = await copyFile(
      join(source, file.path),
      join(runtime.objectDir, relative('objects', file.path)),
    );
    if (copied.sha256 !== file.sha256)
      throw new CommandFailed(`${file.path} changed while it was copied.`);
  }
}
