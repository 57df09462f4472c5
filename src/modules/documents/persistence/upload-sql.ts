import { auditedStatement, statement } from '../../../kernel/database/statement.js';

const UPLOAD = `u.id, u.case_id AS "caseId", u.kind, u.title, u.state, u.size_bytes AS "sizeBytes", u.received_bytes AS "receivedBytes",
  u.run_unfinished AS "runUnfinished", u.refused_for AS "refusedFor", u.announced_by AS "announcedBy"`;

export const UPLOAD_SQL = {
  announce: statement(
    'documents.announce-upload',
    `INSERT INTO documents.upload (id, case_id, kind, title, size_bytes, announced_by, announced_at)
     VALUES ($1, $2, $3, $4, $5, kernel.actor(), $6) ON CONFLICT (id) DO NOTHING`,
  ),
  find: statement(
    'documents.find-upload',
    `SELECT ${UPLOAD}, cases.event_day(u.case_id) AS "eventOn" FROM documents.upload u WHERE u.id = $1`,
  ),
  view: auditedStatement(
    'documents.view-upload',
    {
      operation: 'CONSULTATION',
      verb: 'document.view-upload',
      objectType: 'document',
      caseId: 'audit_case_id',
      objectId: 'id',
    },
    `SELECT ${UPLOAD}, u.case_id AS audit_case_id FROM documents.upload u WHERE u.id = $6`,
  ),
  /** FOR UPDATE asks the update policy too. */
  lock: statement(
    'documents.lock-upload',
    `SELECT ${UPLOAD}, COALESCE(u.sitting_until > clock_timestamp(), false) AS busy FROM documents.upload u WHERE u.id = $1 FOR UPDATE`,
  ),
  begin: statement(
    'documents.begin-sitting',
    `UPDATE documents.upload SET state = 'RECEIVING', sitting = $2, sitting_until = clock_timestamp() + make_interval(secs => $3),
       run_unfinished = true WHERE id = $1`,
  ),
  advance: statement(
    'documents.advance-upload',
    `UPDATE documents.upload SET received_bytes = $3, sitting_until = clock_timestamp() + make_interval(secs => $4)
     WHERE id = $1 AND sitting = $2 RETURNING id`,
  ),
  end: statement(
    'documents.end-sitting',
    `UPDATE documents.upload SET received_bytes = $3, sitting = NULL, sitting_until = NULL, run_unfinished = false,
       state = CASE WHEN $3 = size_bytes THEN 'STORED' ELSE state END,
       stored_at = CASE WHEN $3 = size_bytes THEN $4 ELSE stored_at END
     WHERE id = $1 AND sitting = $2 RETURNING state`,
  ),
  release: statement(
    'documents.release-upload',
    `UPDATE documents.upload SET sitting = NULL, sitting_until = NULL WHERE id = $1 AND sitting = $2`,
  ),
  finish: statement(
    'documents.finish-upload',
    `UPDATE documents.upload SET state = $2, refused_for = $3, ended_at = $4 WHERE id = $1 AND state = 'STORED' RETURNING id`,
  ),
  waiting: statement(
    'documents.uploads-waiting',
    `SELECT id FROM documents.upload WHERE state = 'STORED' ORDER BY stored_at LIMIT 20`,
  ),
} as const;
