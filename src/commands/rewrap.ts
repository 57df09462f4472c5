import pg from 'pg';
import type { FileKeyProvider, KeyPurpose } from '../kernel/crypto/key-provider.js';
import type { Runtime } from '../kernel/runtime.js';

/** A table whose rows hold a wrapped data key. */
interface WrappedColumn {
  readonly table: string;
  readonly id: string;
  readonly kid: string;
  readonly key?: string;
  readonly purpose: KeyPurpose;
  /** What the key is bound to, as the module that wrapped it says. */
  readonly context: (id: string) => string;
  /** Guarded by a trigger that lets the wrapping pass, and nothing else, when the transaction says that it rewraps. */
  readonly guarded: boolean;
}

const WRAPPED: readonly WrappedColumn[] = [
  {
    table: 'identity.subject',
    id: 'id',
    kid: 'kid',
    purpose: 'vault',
    context: (id) => `subject:${id}`,
    guarded: false,
  },
  {
    table: 'identity.document_original',
    id: 'document_id',
    kid: 'kid',
    purpose: 'vault',
    context: (id) => `document:${id}`,
    guarded: false,
  },
  {
    table: 'identity.original_file',
    id: 'document_id',
    kid: 'kid',
    purpose: 'vault',
    context: (id) => `file:${id}`,
    guarded: false,
  },
  {
    table: 'identity.change',
    id: 'id',
    kid: 'kid',
    purpose: 'vault',
    context: (id) => `change:${id}`,
    guarded: false,
  },
  {
    table: 'documents.served_file',
    id: 'document_id',
    kid: 'kid',
    purpose: 'object',
    context: (id) => `file:${id}`,
    guarded: true,
  },
  {
    table: 'evidence.file',
    id: 'id',
    kid: 'kid',
    purpose: 'object',
    context: (id) => `file:${id}`,
    guarded: false,
  },
  {
    table: 'recordings.recording',
    id: 'id',
    kid: 'key_kid',
    purpose: 'object',
    context: (id) => `recording:${id}`,
    guarded: true,
  },
  {
    table: 'recordings.rendition',
    id: 'id',
    kid: 'key_kid',
    purpose: 'object',
    context: (id) => `recording:${id}`,
    guarded: true,
  },
  {
    table: 'auth.second_factor',
    id: 'account_id',
    kid: 'kid',
    purpose: 'account',
    context: (id) => `second-factor:${id}`,
    guarded: false,
  },
  {
    table: 'auth.second_factor',
    id: 'account_id',
    kid: 'pending_kid',
    key: 'pending_key',
    purpose: 'account',
    context: (id) => `second-factor:${id}`,
    guarded: false,
  },
];
const BATCH = 200;

/** Two rotations at once would each leave rows under a key that the other replaced. */
const ROTATING = 7_221_506;

/** Does some work with the keys alone; undefined when another process is at them. */
export async function aloneWithKeys<T>(
  runtime: Runtime,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const client = new pg.Client({ connectionString: runtime.urls.admin });
  await client.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      'SELECT pg_try_advisory_lock($1) AS mine',
      [ROTATING],
    );
    return rows[0]?.mine === true ? await work() : undefined;
  } finally {
    // The lock goes with the connection, also when the process is killed.
    await client.end();
  }
}

export interface Rewrapped {
  readonly table: string;
  readonly rewrapped: number;
  /** Rows whose key does not unwrap: changed by somebody, or wrapped under a key that is lost. */
  readonly failed: number;
}

interface WrappedRow {
  readonly id: string;
  readonly kid: string;
  readonly bytes: Buffer;
}

/**
 * Wraps every data key that is not under the current key again. The data themselves are not touched.
 *
 * Row by row and only if the row is still what was read, so it may be stopped, repeated and run beside the application.
 */
export async function rewrapAll(runtime: Runtime): Promise<readonly Rewrapped[]> {
  const client = new pg.Client({ connectionString: runtime.urls.admin });
  await client.connect();
  try {
    const results: Rewrapped[] = [];
    for (const column of WRAPPED) {
      if (await exists(client, column.table))
        results.push(await rewrapTable(client, runtime.keys, column));
    }
    return results;
  } finally {
    await client.end();
  }
}

async function rewrapTable(
  client: pg.Client,
  keys: FileKeyProvider,
  column: WrappedColumn,
): Promise<Rewrapped> {
  const { table, id, kid, key = 'wrapped_key', purpose } = column;
  const select = `SELECT ${id} AS id, ${kid} AS kid, ${key} AS bytes FROM ${table}
    WHERE ${kid} <> $1 AND ${id} > $2 ORDER BY ${id} LIMIT ${BATCH}`;
  let after = '00000000-0000-0000-0000-000000000000';
  let rewrapped = 0;
  let failed = 0;
  for (;;) {
    const { rows } = await client.query<WrappedRow>(select, [keys.currentKeyId(purpose), after]);
    for (const row of rows) {
      const done = await rewrapRow(client, keys, { column, row });
      if (done === undefined) failed += 1;
      else rewrapped += done;
    }
    const last = rows.at(-1);
    if (last === undefined) return { table, rewrapped, failed };
    after = last.id;
  }
}

interface OneRow {
  readonly column: WrappedColumn;
  readonly row: WrappedRow;
}

/** How many rows changed: none when somebody changed it in between; undefined when it does not unwrap. */
async function rewrapRow(
  client: pg.Client,
  keys: FileKeyProvider,
  { column, row }: OneRow,
): Promise<number | undefined> {
  const { table, id, kid, key = 'wrapped_key', purpose, guarded } = column;
  const context = column.context(row.id);
  const dataKey = await keys
    .unwrap(purpose, { kid: row.kid, alg: 'A256GCM', bytes: row.bytes }, context)
    .catch(() => undefined);
  if (dataKey === undefined) return undefined;
  const fresh = await keys.wrap(purpose, dataKey, context);
  dataKey.fill(0);
  const update = `UPDATE ${table} SET ${kid} = $2, ${key} = $3 WHERE ${id} = $1 AND ${kid} = $4 AND ${key} = $5`;
  await client.query('BEGIN');
  try {
    if (guarded) await client.query("SET LOCAL ontzien.rewrap = 'on'");
    const { rowCount } = await client.query(update, [
      row.id,
      fresh.kid,
      fresh.bytes,
      row.kid,
      row.bytes,
    ]);
    await client.query('COMMIT');
    return rowCount ?? 0;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function exists(client: pg.Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    'SELECT to_regclass($1) IS NOT NULL AS found',
    [table],
  );
  return rows[0]?.found === true;
}
