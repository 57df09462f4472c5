import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openMigrations } from '../../src/kernel/database/migrate.js';
import { provision } from '../../src/kernel/database/provision.js';
import { dumpSchema } from '../../src/kernel/database/schema-dump.js';
import { cloneDatabase, type TestDatabase } from '../harness/database.js';

const root = join(import.meta.dirname, '..', '..');
let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

describe('schema', () => {
  it('is what schema.sql says; write it anew with `node scripts/schema.mjs` after a migration', async () => {
    expect(await dumpSchema(database.admin)).toBe(readFileSync(join(root, 'schema.sql'), 'utf8'));
  });

  it('can be taken down and built again from an empty database', async () => {
    const before = await dumpSchema(database.admin);
    const source = await openMigrations(database.adminUrl);
    try {
      const executed = await source.query('SELECT count(*)::int AS n FROM schema_migration');
      for (let left = executed[0].n; left > 0; left -= 1) await source.undoLastMigration();
      const { rows } = await database.admin.query(
        `SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg_%' AND nspname NOT IN ('public', 'information_schema')`,
      );
      expect(rows).toEqual([]);
    } finally {
      await source.destroy();
    }
    await provision(database.adminUrl, database.runtime.keys);

    expect(await dumpSchema(database.admin)).toBe(before);
  });
});
