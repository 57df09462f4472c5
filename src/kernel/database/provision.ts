import pg from 'pg';
import { gatheringSocket } from './gathering-socket.js';
import type { KeyProvider } from '../crypto/key-provider.js';
import { newestMigration } from './migration-files.js';

/** The database roles. Nobody signs in as the owner; it exists so that neither application role owns a table. */
export const DATABASE_ROLES = ['ontzien_app', 'ontzien_vault', 'ontzien_indicators'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

const OWNER = 'ontzien_owner';
/** Owns the indicator views: reads the counted columns of every case, and nobody signs in as it. */
const COUNTER = 'ontzien_counter';
// One number for the whole product, so that two starting instances migrate one after the other.
const MIGRATION_LOCK = 7_221_504;

/**
 * Makes the roles, the owner and the schema what this version needs. Safe to repeat and to run twice at once.
 *
 * @returns the names of the migrations that ran now.
 */
export async function provision(adminUrl: string, keys: KeyProvider): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: adminUrl, stream: gatheringSocket });
  await client.connect();
  try {
    if (await isCurrent(client, adminUrl, keys)) return [];
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await makeRoles(client, keys);
    const { migrate } = await import('./migrate.js');
    return await migrate(adminUrl);
  } finally {
    await client.end();
  }
}

/** Connection of one role on the database of `adminUrl`; its password is derived from the key file. */
export async function roleUrl(
  adminUrl: string,
  role: DatabaseRole,
  keys: KeyProvider,
): Promise<string> {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = await rolePassword(role, keys);
  return url.toString();
}

/** Whether this version's last migration ran and its roles sign in: then a start has nothing to do here. */
async function isCurrent(client: pg.Client, adminUrl: string, keys: KeyProvider): Promise<boolean> {
  try {
    const { rows } = await client.query<{ timestamp: number }>(
      'SELECT max(timestamp) AS timestamp FROM public.schema_migration',
    );
    if (Number(rows[0]?.timestamp) !== newestMigration()) return false;
    for (const role of DATABASE_ROLES) await signsIn(await roleUrl(adminUrl, role, keys));
    return true;
  } catch {
    return false;
  }
}

async function signsIn(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, stream: gatheringSocket });
  await client.connect();
  await client.end();
}

async function rolePassword(role: DatabaseRole, keys: KeyProvider): Promise<string> {
  return (await keys.keyedHash('database-role', role)).toString('hex');
}

async function makeRoles(client: pg.Client, keys: KeyProvider): Promise<void> {
  await client.query(`
    DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${OWNER}') THEN CREATE ROLE ${OWNER} NOLOGIN; END IF;
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${COUNTER}') THEN CREATE ROLE ${COUNTER} NOLOGIN; END IF;
    END $$`);
  await client.query(`GRANT ${OWNER} TO CURRENT_USER`);
  await client.query(`GRANT ${COUNTER} TO ${OWNER}`);
  for (const role of DATABASE_ROLES) {
    const password = client.escapeLiteral(await rolePassword(role, keys));
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
    const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
    await client.query(
      `${verb} ROLE ${role} LOGIN PASSWORD ${password} NOSUPERUSER NOCREATEDB NOCREATEROLE`,
    );
  }
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
  const database = client.escapeIdentifier(rows[0]?.name ?? 'postgres');
  await client.query(`GRANT CREATE, CONNECT ON DATABASE ${database} TO ${OWNER}`);
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${DATABASE_ROLES.join(', ')}`);
  await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  await client.query(`GRANT CREATE, USAGE ON SCHEMA public TO ${OWNER}`);
  await client.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
}
