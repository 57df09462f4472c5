import { statement } from '../../../kernel/database/statement.js';

export const ORIGINAL_FILE_SQL = {
  insert: statement(
    'vault.insert-file',
    `INSERT INTO identity.original_file (document_id, case_id, object_key, kid, wrapped_key, size_bytes)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (document_id) DO NOTHING`,
  ),
  insertWhole: statement(
    'vault.insert-whole-file',
    `INSERT INTO identity.original_file (document_id, case_id, object_key, kid, wrapped_key, nonce_runs, size_bytes)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (document_id) DO NOTHING RETURNING document_id`,
  ),
  find: statement(
    'vault.find-file',
    `SELECT document_id AS id, object_key AS "objectKey", kid, wrapped_key AS "wrappedKey", nonce_runs AS "nonceRuns",
       size_bytes AS "sizeBytes", erased_at AS "erasedAt"
     FROM identity.original_file WHERE document_id = $1 AND case_id = $2`,
  ),
  setRuns: statement(
    'vault.set-file-runs',
    `UPDATE identity.original_file SET nonce_runs = $2 WHERE document_id = $1`,
  ),
  erase: statement('vault.erase-file', `DELETE FROM identity.original_file WHERE document_id = $1`),
} as const;
