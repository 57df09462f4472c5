import { statement } from '../../../kernel/database/statement.js';

export const SWEEP_SQL = {
  openDocuments: statement(
    'documents.open-of-case',
    `SELECT id FROM documents.document WHERE case_id = $1 AND state = 'IN_REVIEW' ORDER BY entered_at, id`,
  ),
  decide: statement(
    'documents.decide-everywhere',
    `UPDATE documents.place SET decision = $3, decided_at = $4, decided_by = kernel.actor(), decision_reason = $5, sweep = $6,
       version = version + 1
     WHERE document_id = $1 AND number = ANY ($2::integer[])`,
  ),
  add: statement(
    'documents.add-everywhere',
    `INSERT INTO documents.place (document_id, number, case_id, starts, ends, type, certain, found_by, reason, replacement,
       decision, decided_at, decided_by, sweep)
     SELECT $1, found.number + (SELECT COALESCE(max(number), 0) FROM documents.place WHERE document_id = $1), $2, found.starts,
       found.ends, $4, false, 'PERSON', 'by-hand-everywhere', $5, 'REPLACE', $6, kernel.actor(), $7
     FROM jsonb_to_recordset($3::jsonb) AS found(number integer, starts integer, ends integer)`,
  ),
  ofSweep: statement(
    'documents.documents-of-sweep',
    `SELECT DISTINCT p.document_id AS id, p.case_id AS "caseId", d.state FROM documents.place p JOIN documents.document d ON d.id = p.document_id
     WHERE p.sweep = $1 AND p.decided_by = kernel.actor() AND p.case_id = $2 ORDER BY p.document_id`,
  ),
  remove: statement(
    'documents.remove-added-everywhere',
    `DELETE FROM documents.place WHERE document_id = $1 AND sweep = $2 AND decided_by = kernel.actor()
       AND reason = 'by-hand-everywhere' RETURNING number`,
  ),
  reopen: statement(
    'documents.reopen-everywhere',
    `UPDATE documents.place SET decision = NULL, decided_at = NULL, decided_by = NULL, decision_reason = NULL, sweep = NULL,
       version = version + 1
     WHERE document_id = $1 AND sweep = $2 AND decided_by = kernel.actor() AND reason <> 'by-hand-everywhere' RETURNING number`,
  ),
} as const;
