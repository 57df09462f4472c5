import type pg from 'pg';
import { readErasures } from '../kernel/crypto/erasure-list.js';
import { CommandFailed } from './terminal.js';

/** What must be erased again after a backup was put back; refuses when nobody can say. */
export async function erasuresAt(path: string, without: boolean): Promise<readonly string[]> {
  const ids = await readErasures(path);
  if (ids === undefined && !without)
    throw new CommandFailed(
      `There is no list of erasures at ${path}; children who were erased after this backup would be readable again. ` +
        'Put it there, or say --without-erasures when nothing was ever erased. Nothing was restored.',
    );
  return [...(ids ?? [])];
}

/** In the transaction that restores: nobody ever reads a key that comes back. Returns how many keys were destroyed. */
export async function eraseAgain(client: pg.Client, ids: readonly string[]): Promise<number> {
  let destroyed = 0;
  for (const text of AGAIN) destroyed += (await client.query(text, [ids])).rowCount ?? 0;
  for (const text of TRACES) await client.query(text, [ids]);
  return destroyed;
}

const AGAIN = [
  `UPDATE identity.subject SET kid = NULL, wrapped_key = NULL, sealed = NULL, erased_at = now(), version = version + 1
   WHERE id = ANY ($1::uuid[]) AND erased_at IS NULL`,
  `UPDATE identity.document_original SET kid = NULL, wrapped_key = NULL, sealed = NULL, erased_at = now()
   WHERE document_id = ANY ($1::uuid[]) AND erased_at IS NULL`,
  `UPDATE identity.original_file SET kid = NULL, wrapped_key = NULL, erased_at = now()
   WHERE document_id = ANY ($1::uuid[]) AND erased_at IS NULL`,
];

const OF_THEM = `SELECT child_ref FROM identity.child_number WHERE subject_id = ANY ($1::uuid[])`;

const TRACES = [
  `DELETE FROM identity.duplicate_hash WHERE subject_id = ANY ($1::uuid[])`,
  `UPDATE identity.reveal SET ended_at = now() WHERE ended_at IS NULL AND child_ref IN (${OF_THEM})`,
  `UPDATE identity.change SET state = 'VOID', decided_by = proposed_by, decided_at = now(), kid = NULL, wrapped_key = NULL, sealed = NULL
   WHERE state = 'PROPOSED' AND (child_ref IN (${OF_THEM}) OR other_ref IN (${OF_THEM}))`,
];
