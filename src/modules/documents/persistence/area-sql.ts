import { statement } from '../../../kernel/database/statement.js';

export const AREA_SQL = {
  /** What is black, and what somebody else than who drew it took away. */
  toReview: statement(
    'documents.areas-to-review',
    `SELECT a.number, a.page, a.x, a.y, a.width, a.height, a.kind, a.added_at AS "addedAt", adder.name AS "addedBy", a.undone_at AS "undoneAt",
       undoer.name AS "undoneBy", a.version
     FROM documents.area a JOIN people.person adder ON adder.id = a.added_by LEFT JOIN people.person undoer ON undoer.id = a.undone_by
     WHERE a.document_id = $1 AND (a.undone_at IS NULL OR a.overruled) ORDER BY a.page, a.number`,
  ),
  standing: statement(
    'documents.areas-standing',
    `SELECT page, x, y, width, height FROM documents.area WHERE document_id = $1 AND undone_at IS NULL ORDER BY number`,
  ),
  count: statement(
    'documents.count-areas',
    `SELECT COALESCE(max(number), 0) AS areas FROM documents.area WHERE document_id = $1`,
  ),
  one: statement(
    'documents.area',
    `SELECT kind, page, undone_at IS NULL AS standing FROM documents.area WHERE document_id = $1 AND number = $2`,
  ),
  add: statement(
    'documents.add-area',
    `INSERT INTO documents.area (document_id, number, case_id, page, x, y, width, height, kind, added_at, added_by)
     SELECT $1, COALESCE(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, kernel.actor() FROM documents.area WHERE document_id = $1
     RETURNING number, version`,
  ),
  decide: statement(
    'documents.decide-area',
    `UPDATE documents.area SET undone_at = CASE WHEN $4 THEN NULL ELSE $5::timestamptz END,
       undone_by = CASE WHEN $4 THEN NULL ELSE kernel.actor() END, version = version + 1
     WHERE document_id = $1 AND number = $2 AND version = $3 RETURNING number`,
  ),
  /** A document that is made anew of another has the areas that stand there, by the same hands. */
  carryOver: statement(
    'documents.carry-areas-over',
    `INSERT INTO documents.area (document_id, number, case_id, page, x, y, width, height, kind, added_at, added_by)
     SELECT $2, row_number() OVER (ORDER BY a.number), a.case_id, a.page, a.x, a.y, a.width, a.height, a.kind, a.added_at, a.added_by
     FROM documents.area a WHERE a.document_id = $1 AND a.undone_at IS NULL`,
  ),
  /** Words that stand under areas wait for a decision. */
  putWordsUp: statement(
    'documents.put-hidden-words-up',
    `INSERT INTO documents.place (document_id, number, case_id, starts, ends, type, certain, found_by, reason, replacement)
     SELECT $1, word.number + (SELECT COALESCE(max(number), 0) FROM documents.place WHERE document_id = $1), $2, word.starts, word.ends,
       'OTHER', false, 'PERSON', 'under-area', $4
     FROM jsonb_to_recordset($3::jsonb) AS word(number integer, starts integer, ends integer)`,
  ),
} as const;
