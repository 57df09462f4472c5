import { LAWFUL } from './world.js';

export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Per owner and constraint what violates it: one statement, or some that are lawful and a last one that is not. */
export type Provocations = Readonly<
  Record<string, Readonly<Record<string, Statement | readonly Statement[]>>>
>;

export function statement(sql: string, values: readonly unknown[] = []): Statement {
  return { sql, values };
}

/** The lawful row of a table once more, with what is changed in it. */
export function insert(table: string, change: Readonly<Record<string, unknown>> = {}): Statement {
  const lawful = LAWFUL.find(([name]) => name === table);
  if (lawful === undefined) throw new Error(`no lawful row of ${table}`);
  return insertRow(table, { ...lawful[1], ...change });
}

export function insertRow(table: string, row: Readonly<Record<string, unknown>>): Statement {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  return statement(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`,
    Object.values(row),
  );
}

/** Changes every row of a table; in the small world that is the one that matters. */
export function update(table: string, change: Readonly<Record<string, unknown>>): Statement {
  const sets = Object.keys(change).map((column, index) => `${column} = $${index + 1}`);
  return statement(`UPDATE ${table} SET ${sets.join(', ')}`, Object.values(change));
}

/** A key that other tables point to repeats the primary key with its case; only without that one it is the first to refuse. */
export function repeatedBeyondPrimaryKey(
  table: string,
  primaryKey: string,
  change: Readonly<Record<string, unknown>> = {},
): readonly Statement[] {
  return [
    statement(`ALTER TABLE ${table} DROP CONSTRAINT ${primaryKey} CASCADE`),
    insert(table, change),
  ];
}
