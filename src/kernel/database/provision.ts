import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import type { KeyProvider } from '../crypto/key-provider.js';

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
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await makeRoles(client, keys);
    return await migrate(adminUrl);
  } finally {
    await client.end();
  }
}

/** Connection of one role on the database of `adminUrl`; its password is derived from the key file. */
export async function roleUrl(adminUrl: string, role: DatabaseRole, keys: KeyProvider): Promise<string> {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = await rolePassword(role, keys);
  return url.toString();
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
    await client.query(`${verb} ROLE ${role} LOGIN PASSWORD ${password} NOSUPERUSER NOCREATEDB NOCREATEROLE`);
  }
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
  const database = client.escapeIdentifier(rows[0]?.name ?? 'postgres');
  await client.query(`GRANT CREATE, CONNECT ON DATABASE ${database} TO ${OWNER}`);
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${DATABASE_ROLES.join(', ')}`);
  await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  await client.query(`GRANT CREATE, USAGE ON SCHEMA public TO ${OWNER}`);
  await client.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
}

/** A data source for migrations only; everything it makes belongs to the owner role. */
export async function openMigrations(adminUrl: string): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url: adminUrl,
    migrations: [...(await migrationClasses())],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    extra: { options: `-c role=${OWNER}`, max: 1 },
  });
  return source.initialize();
}

async function migrate(adminUrl: string): Promise<readonly string[]> {
  const source = await openMigrations(adminUrl);
  try {
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

type MigrationClass = new () => MigrationInterface;

async function migrationClasses(): Promise<readonly MigrationClass[]> {
  const here = fileURLToPath(import.meta.url);
  const folder = join(dirname(here), '..', '..', '..', 'migrations');
  const files = readdirSync(folder).filter((file) => /^\d+-.*\.(js|ts)$/.test(file) && extname(file) === extname(here));
  const loaded = await Promise.all(
    files.sort().map((file) => import(pathToFileURL(join(folder, file)).href) as Promise<Record<string, MigrationClass>>),
  );
  return loaded.flatMap((exports) => Object.values(exports));
}
