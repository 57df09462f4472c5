import { auditedStatement, statement } from '../../../kernel/database/statement.js';

const SEALED = `r.id, r.case_id AS "caseId", r.child_ref AS "childRef", r.interviewer_id AS "interviewerId", r.size_bytes AS "sizeBytes",
  r.object_key AS "objectKey", r.key_kid AS "keyKid", r.wrapped_key AS "wrappedKey", r.nonce_runs AS "nonceRuns"`;
const KEPT = `recordings.recording r WHERE r.state = 'VERIFIED'`;
const COPIED = `EXISTS (SELECT 1 FROM recordings.custody_event e WHERE e.recording_id = r.id AND e.kind = 'COPIED')`;

export const CUSTODY_SQL = {
  sealed: statement('recordings.custody-sealed', `SELECT ${SEALED} FROM ${KEPT} AND r.id = $1`),
  toCopy: statement(
    'recordings.to-copy',
    `SELECT ${SEALED} FROM ${KEPT} AND NOT ${COPIED}
       AND NOT EXISTS (SELECT 1 FROM recordings.custody_event e WHERE e.recording_id = r.id AND e.kind = 'DAMAGED') ORDER BY r.verified_at, r.id LIMIT 1`,
  ),
  /** What was found damaged comes first, once; then what was read longest ago. */
  toCheck: statement(
    'recordings.to-check',
    `SELECT ${SEALED}, ${COPIED} AS copied FROM (SELECT r.*, (SELECT max(e.happened_at) FROM recordings.custody_event e
         WHERE e.recording_id = r.id AND e.kind = 'CHECKED') AS checked_at,
       (SELECT max(e.happened_at) FROM recordings.custody_event e WHERE e.recording_id = r.id AND e.kind = 'DAMAGED') AS damaged_at
       FROM ${KEPT}) AS r
     WHERE COALESCE(r.checked_at, r.verified_at) < $1 OR r.damaged_at > COALESCE(r.checked_at, '-infinity')
     ORDER BY r.damaged_at > COALESCE(r.checked_at, '-infinity') DESC NULLS LAST, COALESCE(r.checked_at, r.verified_at), r.id LIMIT 1`,
  ),
  note: statement(
    'recordings.note-custody',
    `INSERT INTO recordings.custody_event (id, recording_id, case_id, kind, copy, segment, usability, reason, person_id, happened_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  ),
  noted: statement(
    'recordings.damage-noted',
    `SELECT 1 FROM recordings.custody_event d WHERE d.recording_id = $1 AND d.kind = 'DAMAGED' AND d.copy = $2 AND d.segment = $3
       AND NOT EXISTS (SELECT 1 FROM recordings.custody_event h WHERE h.recording_id = d.recording_id AND h.kind = 'HEALED'
         AND h.copy = d.copy AND h.segment = d.segment AND h.happened_at >= d.happened_at) LIMIT 1`,
  ),
  toAssess: statement(
    'recordings.to-assess',
    `SELECT r.case_id AS "caseId", r.child_ref AS "childRef" FROM ${KEPT} AND r.id = $1
       AND (recordings.is_official(r.case_id) OR r.interviewer_id = kernel.actor())`,
  ),
  ofBooking: statement(
    'recordings.custody-of-booking',
    `SELECT r.id, r.track, r.state, r.received_bytes AS "receivedBytes", r.object_key AS "objectKey", (SELECT e.usability FROM recordings.custody_event e
       WHERE e.recording_id = r.id AND e.kind = 'ASSESSED' ORDER BY e.happened_at DESC, e.id DESC LIMIT 1) AS usability
     FROM recordings.recording r WHERE r.booking_id = $1 AND r.state <> 'REJECTED' ORDER BY r.id`,
  ),
  report: statement(
    'recordings.report-loss',
    `INSERT INTO recordings.loss (id, booking_id, case_id, child_ref, reason, partial, reported_by, reported_at)
     VALUES ($1, $2, $3, $4, $5, ($6::jsonb)->'files', kernel.actor(), $7)`,
  ),
  losses: auditedStatement(
    'recordings.losses',
    {
      operation: 'SEARCH',
      verb: 'recording-loss.list',
      objectType: 'case',
      caseId: 'audit_case_id',
      objectId: 'audit_case_id',
    },
    `SELECT c.id AS audit_case_id, seen.* FROM cases."case" c LEFT JOIN LATERAL (
       SELECT l.id, l.booking_id AS "bookingId", l.reason, l.partial, p.name AS "reportedBy", l.reported_at AS "reportedAt"
       FROM recordings.loss l JOIN people.person p ON p.id = l.reported_by WHERE l.case_id = c.id) AS seen ON true
     WHERE c.id = $6 AND auth.may_see_case($6) ORDER BY seen."reportedAt", seen.id`,
  ),
  missing: statement(
    'recordings.missing',
    `SELECT b.id, b.case_id AS "caseId", b.interviewer_id AS "interviewerId" FROM interviews.booking b
     WHERE b.state IN ('STARTED', 'HELD', 'INTERRUPTED') AND upper(b.session) < $1
       AND NOT EXISTS (SELECT 1 FROM recordings.recording r WHERE r.booking_id = b.id AND r.state IN ('VERIFIED', 'DESTROYED')
         AND r.track <> 'CONTROL_ROOM_AUDIO')
       AND NOT EXISTS (SELECT 1 FROM recordings.loss l WHERE l.booking_id = b.id)
       AND NOT EXISTS (SELECT 1 FROM recordings.missing_alarm m WHERE m.booking_id = b.id)
     ORDER BY lower(b.session), b.id LIMIT 50`,
  ),
  raise: statement(
    'recordings.raise-missing',
    `INSERT INTO recordings.missing_alarm (booking_id, case_id, raised_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING booking_id`,
  ),
} as const;
