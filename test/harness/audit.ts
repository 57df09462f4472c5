import type { TestApp } from './app.js';

/** What was done with one thing, in the order it was done. */
export async function auditVerbs({ database }: TestApp, objectId: string): Promise<string[]> {
  const { rows } = await database.admin.query<{ verb: string }>(
    'SELECT verb FROM audit.entry WHERE object_id = $1 ORDER BY occurred_at, id',
    [objectId],
  );
  return rows.map(({ verb }) => verb);
}
