import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '../../src/kernel/ids.js';
import { cloneDatabase, type TestDatabase } from '../harness/database.js';

let database: TestDatabase;
const pools: pg.Pool[] = [];

type Role = 'app' | 'vault' | 'indicators';

function as(role: Role): pg.Pool {
  return pools[['app', 'vault', 'indicators'].indexOf(role)]!;
}

interface Relation {
  readonly schema: string;
  readonly name: string;
  readonly path: string;
  readonly kind: string;
  readonly secured: boolean;
  readonly forced: boolean;
  readonly comment: string | null;
  readonly by_case: boolean;
}

const RELATIONS = `
  SELECT n.nspname AS schema, c.relname AS name, format('%I.%I', n.nspname, c.relname) AS path, c.relkind AS kind,
    c.relrowsecurity AS secured, c.relforcerowsecurity AS forced, obj_description(c.oid) AS comment,
    EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'case_id' AND NOT a.attisdropped) AS by_case
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'public')
    AND n.nspname NOT LIKE 'pg\\_%' ORDER BY 1, 2`;

let relations: readonly Relation[];
let tables: readonly Relation[];

/** What a role may do with a relation, on the whole or on any column of it. */
async function rightsOf(role: Role, path: string): Promise<readonly string[]> {
  const { rows } = await database.admin.query<{ right: string }>(
    `SELECT "right" FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) AS "right"
     WHERE has_table_privilege($1, $2, "right") OR has_any_column_privilege($1, $2, "right")
     UNION ALL SELECT "right" FROM unnest(ARRAY['DELETE', 'TRUNCATE', 'TRIGGER']) AS "right" WHERE has_table_privilege($1, $2, "right")`,
    [`ontzien_${role}`, path],
  );
  return rows.map(({ right }) => right);
}

beforeAll(async () => {
  database = await cloneDatabase();
  const { app, vault, indicators } = database.runtime.urls;
  for (const connectionString of [app, vault, indicators]) {
    const pool = new pg.Pool({ connectionString, max: 1 });
    pool.on('error', () => undefined);
    pools.push(pool);
  }
  ({ rows: relations } = await database.admin.query<Relation>(RELATIONS));
  tables = relations.filter(({ kind }) => kind === 'r' || kind === 'p');
});
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await database.drop();
});

describe('every role', () => {
  it('signs in as itself, owns nothing, and is no superuser', async () => {
    for (const role of ['app', 'vault', 'indicators'] as const) {
      const { rows } = await as(role).query(
        `SELECT current_user AS name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
           (SELECT count(*)::integer FROM pg_class WHERE relowner = r.oid) AS owns,
           (SELECT count(*)::integer FROM pg_auth_members WHERE member = r.oid) AS belongs
         FROM pg_roles r WHERE rolname = current_user`,
      );
      expect(rows).toEqual([
        {
          name: `ontzien_${role}`,
          rolsuper: false,
          rolbypassrls: false,
          rolcreaterole: false,
          rolcreatedb: false,
          owns: 0,
          belongs: 0,
        },
      ]);
      await expect(as(role).query('CREATE TABLE public.mine (a integer)')).rejects.toMatchObject({
        code: '42501',
      });
      await expect(as(role).query('CREATE SCHEMA mine')).rejects.toMatchObject({ code: '42501' });
      await expect(as(role).query('SET ROLE ontzien_owner')).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  it('gives nothing to everybody', async () => {
    const { rows } = await database.admin.query(
      `SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) a
       WHERE a.grantee = 0 AND n.nspname NOT IN ('pg_catalog', 'information_schema')`,
    );
    expect(rows).toEqual([]);
  });
});

describe('the application role', () => {
  it('has no right on anything of the vault', async () => {
    const vault = relations.filter(({ schema }) => schema === 'identity');
    expect(vault.length).toBeGreaterThanOrEqual(5);

    for (const { path } of vault) {
      expect([path, await rightsOf('app', path)]).toEqual([path, []]);
      await expect(as('app').query({ text: `SELECT 1 FROM ${path}` })).rejects.toMatchObject({
        code: '42501',
      });
      await expect(as('app').query({ text: `DELETE FROM ${path}` })).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  it('cannot change, delete or truncate history', async () => {
    expect(await rightsOf('app', 'audit.entry')).toEqual(['SELECT', 'INSERT']);
    for (const sql of [
      `UPDATE audit.entry SET verb = 'x'`,
      'DELETE FROM audit.entry',
      'TRUNCATE audit.entry',
    ]) {
      await expect(as('app').query(sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('cannot write history in the name of another, nor read it', async () => {
    const [mine, theirs] = [newId(), newId()];
    const insert = (actor: string, role = 'PROSECUTOR') =>
      `SELECT set_config('app.actor', '${mine}', true), set_config('app.roles', '${role}', true);
       INSERT INTO audit.entry (id, operation, verb, actor_id, actor_role, actor_organisation_id, object_type, outcome, request_id)
       VALUES ('${newId()}', 'SEARCH', 'test.try', '${actor}', 'X', '${newId()}', 'test', 'ALLOWED', '${newId()}')`;

    await as('app').query(insert(mine));
    await expect(as('app').query(insert(theirs))).rejects.toMatchObject({ code: '42501' });
    const read = async (actor: string) => {
      const [, rows] = (await as('app').query({
        text: `SELECT set_config('app.actor', '${actor}', true); SELECT id FROM audit.entry WHERE verb = 'test.try'`,
      })) as unknown as readonly pg.QueryResult[];
      return rows?.rowCount;
    };
    expect(await read(mine)).toBe(1);
    expect(await read(theirs)).toBe(0);
  });

  it('sees no row of any case when nobody is asking', async () => {
    for (const { path, secured } of tables) {
      if (!secured || (await rightsOf('app', path)).length === 0) continue;
      const { rowCount } = await as('app').query({ text: `SELECT 1 FROM ${path} LIMIT 1` });
      expect([path, rowCount]).toEqual([path, 0]);
    }
  });
});

describe('the vault role', () => {
  it('reads no case table and only adds to history', async () => {
    for (const { schema, path } of relations) {
      if (schema === 'identity') continue;
      expect([path, await rightsOf('vault', path)]).toEqual([
        path,
        path === 'audit.entry' ? ['INSERT'] : [],
      ]);
    }
    await expect(as('vault').query('SELECT 1 FROM cases."case"')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(as('vault').query('SELECT 1 FROM audit.entry')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(as('vault').query('DELETE FROM audit.entry')).rejects.toMatchObject({
      code: '42501',
    });
  });
});

describe('the indicators role', () => {
  it('reads nothing but figures and writes nothing', async () => {
    for (const { schema, path } of relations) {
      const allowed = schema === 'indicators' ? ['SELECT'] : [];
      expect([
        path,
        (await rightsOf('indicators', path)).filter((right) => !allowed.includes(right)),
      ]).toEqual([path, []]);
    }
    for (const path of [
      'cases."case"',
      'cases.child',
      'audit.entry',
      'identity.subject',
      'auth.account',
      'people.person',
    ]) {
      await expect(as('indicators').query({ text: `SELECT 1 FROM ${path}` })).rejects.toMatchObject(
        { code: '42501' },
      );
    }
  });
});

describe('history', () => {
  it('is not changed by the owner of the tables either', async () => {
    const client = await database.admin.connect();
    try {
      await client.query('SET ROLE ontzien_owner');
      for (const sql of [
        `UPDATE audit.entry SET verb = 'x'`,
        'DELETE FROM audit.entry',
        'TRUNCATE audit.entry',
        'TRUNCATE documents.served_version CASCADE',
      ]) {
        await expect(client.query(sql)).rejects.toMatchObject({
          constraint: 'audit_history_unchanged',
        });
      }
    } finally {
      await client.query('RESET ROLE');
      client.release();
    }
  });
});

/** Tables with a case_id that are not secured and forced, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'auth.case_access':
    'secured, not forced: auth.may_see_case runs as the owner and reads it; a policy may not ask the table it guards',
  'identity.child_number': 'vault only; no other role has any right on the schema',
  'identity.document_original': 'vault only; no other role has any right on the schema',
  'identity.legal_hold': 'vault only; no other role has any right on the schema',
  'identity.original_file': 'vault only; no other role has any right on the schema',
  'identity.reveal': 'vault only; no other role has any right on the schema',
  'kernel.outbox_event': 'opaque ids only; the worker reads the events of all cases',
};

describe('row security', () => {
  it('is enabled and forced on every table of cases, but for a short list with reasons', () => {
    const open = tables
      .filter(({ by_case, secured, forced }) => by_case && !(secured && forced))
      .map(({ path }) => path);

    expect(open).toEqual(Object.keys(EXCEPTIONS));
    expect(tables.find(({ path }) => path === 'auth.case_access')).toMatchObject({
      secured: true,
      forced: false,
    });
    expect(tables.find(({ path }) => path === 'cases."case"')).toMatchObject({
      secured: true,
      forced: true,
    });
  });

  it('has a policy for each right the application has on a secured table', async () => {
    const { rows } = await database.admin.query<{ path: string; command: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS path, cmd AS command FROM pg_policies WHERE 'ontzien_app' = ANY (roles)`,
    );
    for (const { path, secured } of tables) {
      if (!secured) continue;
      const covered = new Set(
        rows
          .filter((row) => row.path === path)
          .flatMap(({ command }) =>
            command === 'ALL' ? ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] : [command],
          ),
      );
      const bare = (await rightsOf('app', path)).filter((right) => !covered.has(right));
      expect([path, bare]).toEqual([path, []]);
    }
  });
});

describe('every table', () => {
  it('says what it is for', () => {
    expect(
      relations.filter(({ comment }) => (comment ?? '').length < 10).map(({ path }) => path),
    ).toEqual([]);
  });

  it('has a primary key', async () => {
    const { rows } = await database.admin.query<{ path: string }>(
      `SELECT format('%I.%I', n.nspname, c.relname) AS path FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'
         AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p')`,
    );
    expect(rows).toEqual([]);
  });

  it('belongs to a role that nobody signs in as', async () => {
    const { rows } = await database.admin.query(
      `SELECT DISTINCT r.rolname, r.rolcanlogin FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_roles r ON r.oid = c.relowner
       WHERE c.relkind IN ('r', 'p', 'v') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'public') AND n.nspname NOT LIKE 'pg\\_%'`,
    );
    for (const row of rows) expect(row).toMatchObject({ rolcanlogin: false });
  });

  it('has no key that leads into the vault', async () => {
    const { rows } = await database.admin.query(
      `SELECT conname FROM pg_constraint WHERE contype = 'f' AND confrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'identity'::regnamespace)
         AND connamespace <> 'identity'::regnamespace`,
    );
    expect(rows).toEqual([]);
  });
});
