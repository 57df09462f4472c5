import type pg from 'pg';

const OURS = `n.nspname NOT IN ('pg_catalog', 'information_schema', 'public', 'pg_toast')`;

const SCHEMAS = `
  SELECT format('CREATE SCHEMA %I;', n.nspname) AS line,
    ARRAY(SELECT format('GRANT %s ON SCHEMA %I TO %s;', string_agg(a.privilege_type, ', ' ORDER BY a.privilege_type), n.nspname, a.grantee::regrole)
          FROM aclexplode(n.nspacl) a WHERE a.grantee <> n.nspowner GROUP BY a.grantee ORDER BY a.grantee::regrole::text) AS more,
    obj_description(n.oid) AS comment, n.nspname AS name
  FROM pg_namespace n WHERE ${OURS} AND n.nspname NOT LIKE 'pg_temp%' AND n.nspname NOT LIKE 'pg_toast%' ORDER BY n.nspname`;

const FUNCTIONS = `
  SELECT rtrim(pg_get_functiondef(p.oid), E' \\n') || ';' AS line
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${OURS} ORDER BY n.nspname, p.proname, p.oid::regprocedure::text`;

const TABLES = `
  SELECT c.oid, format('%I.%I', n.nspname, c.relname) AS name, obj_description(c.oid) AS comment,
    c.relrowsecurity AS secured, c.relforcerowsecurity AS forced, c.relkind AS kind, c.reloptions::text AS options,
    CASE WHEN c.relkind = 'v' THEN pg_get_viewdef(c.oid) END AS view_text, pg_get_userbyid(c.relowner) AS owner
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${OURS} AND c.relkind IN ('r', 'p', 'v') ORDER BY n.nspname, c.relname`;

const COLUMNS = `
  SELECT format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
    CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END, COALESCE(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '')) AS line
  FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`;

const CONSTRAINTS = `
  SELECT format('  CONSTRAINT %I %s', conname, pg_get_constraintdef(oid)) AS line FROM pg_constraint
  WHERE conrelid = $1 AND contype <> 'n' ORDER BY contype, conname`;

const DETAILS = `
  SELECT line FROM (
    SELECT 1 AS part, i.indexrelid::regclass::text AS key, pg_get_indexdef(i.indexrelid) || ';' AS line FROM pg_index i
      WHERE i.indrelid = $1 AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
    UNION ALL SELECT 2, t.tgname, pg_get_triggerdef(t.oid) || ';' FROM pg_trigger t WHERE t.tgrelid = $1 AND NOT t.tgisinternal
    UNION ALL SELECT 3, p.polname, format('CREATE POLICY %I ON %s FOR %s TO %s%s%s;', p.polname, p.polrelid::regclass,
      CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
      (SELECT string_agg(r::regrole::text, ', ' ORDER BY r::regrole::text) FROM unnest(p.polroles) r),
      COALESCE(' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', ''),
      COALESCE(' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '')) FROM pg_policy p WHERE p.polrelid = $1
    UNION ALL SELECT 4, a.grantee::regrole::text, format('GRANT %s ON %s TO %s;', string_agg(a.privilege_type, ', ' ORDER BY a.privilege_type), $1::regclass, a.grantee::regrole)
      FROM pg_class c, aclexplode(c.relacl) a WHERE c.oid = $1 AND a.grantee <> c.relowner GROUP BY a.grantee
    UNION ALL SELECT 5, a.grantee::regrole::text || a.privilege_type, format('GRANT %s (%s) ON %s TO %s;', a.privilege_type,
      string_agg(quote_ident(t.attname), ', ' ORDER BY t.attnum), $1::regclass, a.grantee::regrole)
      FROM pg_attribute t, aclexplode(t.attacl) a WHERE t.attrelid = $1 AND t.attacl IS NOT NULL GROUP BY a.grantee, a.privilege_type
  ) AS detail ORDER BY part, key, line`;

interface TableRow {
  readonly oid: number;
  readonly name: string;
  readonly comment: string | null;
  readonly secured: boolean;
  readonly forced: boolean;
  readonly kind: 'r' | 'p' | 'v';
  readonly options: string | null;
  readonly view_text: string | null;
  readonly owner: string;
}

/**
 * The whole schema as text: tables, constraints, indexes, triggers, functions, policies and grants, in a fixed order.
 *
 * Committed as schema.sql and compared in the tests, so that no migration changes more than it says. It is for
 * reading and comparing; databases are made by the migrations.
 */
export async function dumpSchema(client: pg.Client | pg.Pool): Promise<string> {
  const parts = [
    '-- Made by `node scripts/schema.mjs` from the migrations. For reading; do not run.',
  ];
  const schemas = await client.query<{
    line: string;
    more: string[];
    comment: string | null;
    name: string;
  }>(SCHEMAS);
  for (const { line, more, comment, name } of schemas.rows) {
    parts.push(
      [
        line,
        ...(comment === null
          ? []
          : [`COMMENT ON SCHEMA ${name} IS '${comment.replaceAll("'", "''")}';`]),
        ...more,
      ].join('\n'),
    );
  }
  parts.push(...(await lines(client, FUNCTIONS)));
  const tables = await client.query<TableRow>(TABLES);
  for (const table of tables.rows) parts.push(await dumpTable(client, table));
  return `${parts.join('\n\n')}\n`;
}

async function dumpTable(client: pg.Client | pg.Pool, table: TableRow): Promise<string> {
  const head =
    table.kind === 'v'
      ? `CREATE VIEW ${table.name}${table.options === null ? '' : ` WITH ${table.options}`} AS${table.view_text ?? ''}\n-- owner ${table.owner}`
      : `CREATE TABLE ${table.name} (\n${[...(await lines(client, COLUMNS, table.oid)), ...(await lines(client, CONSTRAINTS, table.oid))].join(',\n')}\n);`;
  return [
    head,
    ...(table.comment === null
      ? []
      : [
          `COMMENT ON ${table.kind === 'v' ? 'VIEW' : 'TABLE'} ${table.name} IS '${table.comment.replaceAll("'", "''")}';`,
        ]),
    ...(table.secured ? [`ALTER TABLE ${table.name} ENABLE ROW LEVEL SECURITY;`] : []),
    ...(table.forced ? [`ALTER TABLE ${table.name} FORCE ROW LEVEL SECURITY;`] : []),
    ...(await lines(client, DETAILS, table.oid)),
  ].join('\n');
}

async function lines(client: pg.Client | pg.Pool, sql: string, oid?: number): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(sql, oid === undefined ? [] : [oid]);
  return rows.map(({ line }) => line);
}
