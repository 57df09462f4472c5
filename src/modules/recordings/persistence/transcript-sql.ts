import { auditedStatement, statement } from '../../../kernel/database/statement.js';

const KNOWN = `r.id AS "recordingId", r.case_id AS "caseId", r.child_ref AS "childRef", r.duration_ms AS "durationMs", r.state,
  auth.acts_in_case(r.case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}') AS "mayWrite"`;
const TEXT = `t.id, t.version, t.source, t.reason, t.segments, t.chapters, t.replaced, t.doubted, p.name AS "madeBy", t.made_at AS "madeAt"`;
const VERSIONS = `(SELECT COALESCE(json_agg(json_build_object('version', v.version, 'source', v.source, 'reason', v.reason,
    'madeBy', w.name, 'madeAt', v.made_at) ORDER BY v.version DESC), '[]')
  FROM recordings.transcript v JOIN people.person w ON w.id = v.made_by WHERE v.recording_id = r.id) AS versions`;
/** What was silenced or cut for this reader; null where the original is shown. */
const EDITS = `(SELECT e.edits FROM recordings.edited_version e WHERE e.id = recordings.shown_as(r)) AS edits`;
const LATEST = `(SELECT max(x.version) FROM recordings.transcript x WHERE x.recording_id = r.id)`;

export const TRANSCRIPT_SQL = {
  /** A row without a text says that the recording may be watched and has no transcript. */
  view: auditedStatement(
    'recordings.view-transcript',
    {
      operation: 'CONSULTATION',
      verb: 'recording.view-transcript',
      objectType: 'recording',
      caseId: '"caseId"',
      childRef: '"childRef"',
      objectId: '"recordingId"',
    },
    `SELECT ${KNOWN}, ${EDITS}, ${VERSIONS}, ${TEXT} FROM recordings.recording r
       LEFT JOIN recordings.transcript t ON t.recording_id = r.id AND t.version = COALESCE($7::int, ${LATEST})
       LEFT JOIN people.person p ON p.id = t.made_by
     WHERE r.id = $6 AND recordings.may_watch(r)`,
  ),
  search: auditedStatement(
    'recordings.search-transcript',
    {
      operation: 'SEARCH',
      verb: 'recording.search-transcript',
      objectType: 'recording',
      caseId: '"caseId"',
      childRef: '"childRef"',
      objectId: '"recordingId"',
    },
    `SELECT ${KNOWN}, ${EDITS}, COALESCE(t.segments, '[]') AS segments FROM recordings.recording r
       LEFT JOIN recordings.transcript t ON t.recording_id = r.id AND t.version = ${LATEST}
     WHERE r.id = $6 AND recordings.may_watch(r)`,
  ),
  toWrite: statement(
    'recordings.to-write-transcript',
    `SELECT ${KNOWN}, COALESCE(t.version, 0) AS version, t.segments, t.chapters, t.replaced, t.doubted,
       cases.event_day(r.case_id) AS "eventOn", k.child_number AS "childNumber" FROM recordings.recording r
       JOIN cases.child k ON k.child_ref = r.child_ref AND k.case_id = r.case_id
       LEFT JOIN recordings.transcript t ON t.recording_id = r.id AND t.version = ${LATEST}
     WHERE r.id = $1 AND recordings.may_watch(r)`,
  ),
  insert: statement(
    'recordings.insert-transcript',
    `INSERT INTO recordings.transcript (id, recording_id, case_id, child_ref, version, source, reason, segments, chapters, replaced, doubted,
       made_by, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10, $11, kernel.actor(), $12)`,
  ),
  ofChild: statement(
    'recordings.transcripts-of-child',
    `SELECT DISTINCT ON (t.recording_id) t.recording_id AS "recordingId", t.version, t.segments, ${EDITS}
     FROM recordings.transcript t JOIN recordings.recording r ON r.id = t.recording_id WHERE t.case_id = $1 AND t.child_ref = $2
     ORDER BY t.recording_id, t.version DESC`,
  ),
} as const;
