import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { type BackupTable, encodeRow } from './backup-format.js';

const FETCH = 200;

interface TableRow {
  readonly table: string;
  readonly path: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

const TABLES = `
  SELECT n.nspname || '.' || c.relname AS "table", format('%I.%I', n.nspname, c.relname) AS path,
    json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'public') AND n.nspname NOT LIKE 'pg\\_%'
  GROUP BY n.nspname, c.relname ORDER BY 1`;

const SEQUENCES = `
  SELECT format('%I.%I', schemaname, sequencename) AS name FROM pg_sequences WHERE schemaname NOT LIKE 'pg\\_%' AND schemaname <> 'public' ORDER BY 1`;

/** Texts that mean the same wherever they are read, and an error instead of half a table where rows would be hidden. */
export const PLAIN_TEXTS = `SET TimeZone = 'UTC'; SET DateStyle = 'ISO'; SET IntervalStyle = 'iso_8601'; SET bytea_output = 'hex'; SET extra_float_digits = 1; SET row_security = off`;

/** The migrations a schema has gone through, in order. */
export async function migrationsOf(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM public.schema_migration ORDER BY timestamp, name',
  );
  return rows.map(({ name }) => name);
}

export async function tablesOf(client: pg.Client): Promise<readonly TableRow[]> {
  return (await client.query<TableRow>(TABLES)).rows;
}

/** Writes every table as one file, all from the moment the transaction began. */
export async function dumpTables(
  client: pg.Client,
  folder: string,
): Promise<readonly BackupTable[]> {
  const written: BackupTable[] = [];
  for (const table of await tablesOf(client)) written.push(await dumpTable(client, folder, table));
  return written;
}

async function dumpTable(
  client: pg.Client,
  folder: string,
  { table, path, columns }: TableRow,
): Promise<BackupTable> {
  const file = join('tables', `${table}.copy`);
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  async function* lines(): AsyncIterable<Buffer> {
    for await (const values of rowsOf(
      client,
      path,
      columns.map(({ name }) => name),
    )) {
      const line = Buffer.from(`${encodeRow(values)}\n`);
      hash.update(line);
      rows += 1;
      bytes += line.length;
      yield line;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(join(folder, file), { mode: 0o600 }));
  return { table, columns, rows, path: file, bytes, sha256: hash.digest('hex') };
}

async function* rowsOf(
  client: pg.Client,
  path: string,
  columns: readonly string[],
): AsyncIterable<readonly (string | null)[]> {
  const list = columns.map((name) => `${quoted(name)}::text`).join(', ');
  const declare = `DECLARE backup NO SCROLL CURSOR FOR SELECT ${list} FROM ${path}`;
  await client.query(declare);
  for (;;) {
    const text = `FETCH ${FETCH} FROM backup`;
    const { rows } = await client.query<(string | null)[]>({ text, rowMode: 'array' });
    yield* rows;
    if (rows.length === 0) break;
  }
  await client.query('CLOSE backup');
}

export async function sequencesOf(
  client: pg.Client,
): Promise<readonly { readonly name: string; readonly value: string; readonly called: boolean }[]> {
  const { rows } = await client.query<{ name: string }>(SEQUENCES);
  const found = [];
  for (const { name } of rows) {
    const text = `SELECT last_value::text AS value, is_called AS called FROM ${name}`;
    const state = (await client.query<{ value: string; called: boolean }>(text)).rows[0];
    if (state !== undefined) found.push({ name, ...state });
  }
  return found;
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
