import { statement } from '../../../kernel/database/statement.js';

export const CUT_SQL = {
  place: statement(
    'documents.place-to-cut',
    `SELECT number, starts AS start, ends AS "end", type, certain, replacement, decision, decision_reason AS "decisionReason", version,
       found_by AS "foundBy", reason, json_build_object('start', COALESCE(found_starts, starts), 'end', COALESCE(found_ends, ends)) AS found
     FROM documents.place WHERE document_id = $1 AND number = $2`,
  ),
  /** Where it was found is remembered at the first cut. */
  cut: statement(
    'documents.cut-place',
    `UPDATE documents.place SET starts = $4, ends = $5, cuts_off = $6, sweep = NULL,
       found_starts = COALESCE(found_starts, starts), found_ends = COALESCE(found_ends, ends),
       decision = CASE WHEN $7 THEN NULL ELSE 'REPLACE' END, decided_at = CASE WHEN $7 THEN NULL ELSE $8::timestamptz END,
       decided_by = CASE WHEN $7 THEN NULL ELSE kernel.actor() END, decision_reason = $9, version = version + 1
     WHERE document_id = $1 AND number = $2 AND version = $3 RETURNING version, decision`,
  ),
} as const;
