import { auditedStatement, statement } from '../../../kernel/database/statement.js';

export const NOTE_SQL = {
  /** One row without a note says that the recording may be watched and has none of the actor. */
  list: auditedStatement(
    'recordings.private-notes',
    {
      operation: 'CONSULTATION',
      verb: 'private-note.list',
      objectType: 'recording',
      caseId: 'case_id',
      childRef: 'child_ref',
      objectId: 'recording_id',
    },
    `SELECT r.id AS recording_id, r.case_id, r.child_ref, n.id, n.at_ms AS "atMs", n.text, n.made_at AS "madeAt"
     FROM recordings.recording r LEFT JOIN recordings.private_note n ON n.recording_id = r.id AND n.person_id = kernel.actor()
     WHERE r.id = $6 AND recordings.may_watch(r) ORDER BY n.at_ms, n.id`,
  ),
  recording: statement(
    'recordings.to-note',
    `SELECT r.case_id AS "caseId", r.child_ref AS "childRef", r.state, r.duration_ms AS "durationMs"
     FROM recordings.recording r WHERE r.id = $1 AND recordings.may_watch(r)`,
  ),
  keep: statement(
    'recordings.keep-note',
    `INSERT INTO recordings.private_note (id, recording_id, case_id, person_id, at_ms, text, made_at)
     VALUES ($1, $2, $3, kernel.actor(), $4, $5, $6)`,
  ),
  remove: statement(
    'recordings.remove-note',
    `DELETE FROM recordings.private_note WHERE id = $1 AND person_id = kernel.actor() RETURNING case_id AS "caseId"`,
  ),
} as const;
