import type pg from 'pg';

export interface NamedConstraint {
  /** The table as `schema.table`, or the trigger function that raises the name, as `schema.function()`. */
  readonly owner: string;
  readonly name: string;
  /** Primary keys and foreign keys that PostgreSQL named need no provocation and no place on the page. */
  readonly ours: boolean;
}

const CATALOGUE = `WITH ours AS (SELECT oid, nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('public', 'information_schema'))
  SELECT s.nspname || '.' || c.relname AS owner, k.conname AS name, k.contype IN ('c', 'x', 'u') OR (k.contype = 'f' AND k.conname LIKE '%\\_fk') AS ours
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN ours s ON s.oid = c.relnamespace WHERE k.contype IN ('c', 'x', 'u', 'f', 'p')
  UNION
  SELECT s.nspname || '.' || t.relname, c.relname, true FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
    JOIN ours s ON s.oid = c.relnamespace WHERE i.indisunique AND NOT i.indisprimary
  UNION
  SELECT s.nspname || '.' || p.proname || '()', raised.name[1], true FROM pg_proc p JOIN ours s ON s.oid = p.pronamespace,
    regexp_matches(p.prosrc, 'CONSTRAINT = ''(\\w+)''', 'g') AS raised(name)
  ORDER BY 1, 2`;

/** Every constraint of our schemas that has a name: of tables, of unique indexes, and those that triggers raise. */
export async function constraintCatalogue(database: pg.Pool): Promise<readonly NamedConstraint[]> {
  return (await database.query<NamedConstraint>(CATALOGUE)).rows;
}
