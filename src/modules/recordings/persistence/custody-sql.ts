import { auditedStatement, statement } from '../../../kernel/database/statement.js';

const SEALED = `k.id, k.recording_id AS "recordingId", k.rendition_id AS "renditionId", k.case_id AS "caseId", k.child_ref AS "childRef",
  k.interviewer_id AS "interviewerId", k.size_bytes AS "sizeBytes", k.object_key AS "objectKey", k.key_kid AS "keyKid", k.wrapped_key AS "wrappedKey",
  k.nonce_runs AS "nonceRuns"`;
/** What is kept under the same care: originals, and the films that were made of them. */
const KEPT = `(SELECT r.id, r.id AS recording_id, NULL::uuid AS rendition_id, r.case_id, r.child_ref, r.interviewer_id, r.size_bytes, r.object_key,
    r.key_kid, r.wrapped_key, r.nonce_runs, r.verified_at AS since FROM recordings.recording r WHERE r.state = 'VERIFIED'
  UNION ALL SELECT n.id, n.recording_id, n.id, n.case_id, n.child_ref, r.interviewer_id, n.size_bytes, n.object_key, n.key_kid, n.wrapped_key, n.nonce_runs,
    n.ready_at FROM recordings.rendition n JOIN recordings.recording r ON r.id = n.recording_id WHERE n.state = 'READY') AS k`;
// Of these very bytes: a film that was made anew has not been copied, and is not damaged as the one before it was.
const OF_KEPT = `e.recording_id = k.recording_id AND e.rendition_id IS NOT DISTINCT FROM k.rendition_id AND e.happened_at >= k.since`;
const HAD = (kind: string) =>
  `EXISTS (SELECT 1 FROM recordings.custody_event e WHERE ${OF_KEPT} AND e.kind = '${kind}')`;
const LAST = (kind: string) =>
  `(SELECT max(e.happened_at) FROM recordings.custody_event e WHERE ${OF_KEPT} AND e.kind = '${kind}')`;

export const CUSTODY_SQL = {
  sealed: statement('recordings.custody-sealed', `SELECT ${SEALED} FROM ${KEPT} WHERE k.id = $1`),
  /** These bytes are still kept: neither destroyed meanwhile, nor made anew elsewhere. */
  kept: statement(
    'recordings.custody-kept',
    `SELECT 1 FROM ${KEPT} WHERE k.id = $1 AND k.object_key = $2`,
  ),
  toCopy: statement(
    'recordings.to-copy',
    `SELECT ${SEALED} FROM ${KEPT} WHERE NOT ${HAD('COPIED')} AND NOT ${HAD('DAMAGED')}
     ORDER BY k.rendition_id IS NOT NULL, k.since, k.id LIMIT 1`,
  ),
  /** What was found damaged comes first, once; then what was read longest ago. */
  toCheck: statement(
    'recordings.to-check',
    `SELECT ${SEALED}, k.copied FROM (SELECT k.*, ${HAD('COPIED')} AS copied, ${LAST('CHECKED')} AS checked_at, ${LAST('DAMAGED')} AS damaged_at
       FROM ${KEPT}) AS k
     WHERE COALESCE(k.checked_at, k.since) < $1 OR k.damaged_at > COALESCE(k.checked_at, '-infinity')
     ORDER BY k.damaged_at > COALESCE(k.checked_at, '-infinity') DESC NULLS LAST, COALESCE(k.checked_at, k.since), k.id LIMIT 1`,
  ),
  note: statement(
    'recordings.note-custody',
    `INSERT INTO recordings.custody_event (id, recording_id, rendition_id, case_id, kind, copy, segment, happened_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
  ),
  noteUsability: statement(
    'recordings.note-usability',
    `INSERT INTO recordings.custody_event (id, recording_id, case_id, kind, usability, reason, person_id, happened_at)
     VALUES ($1, $2, $3, 'ASSESSED', $4, $5, $6, $7)`,
  ),
  noted: statement(
    'recordings.damage-noted',
    `SELECT 1 FROM ${KEPT} JOIN recordings.custody_event e ON ${OF_KEPT} AND e.kind = 'DAMAGED' AND e.copy = $2 AND e.segment = $3
     WHERE k.id = $1 AND NOT EXISTS (SELECT 1 FROM recordings.custody_event h WHERE h.recording_id = e.recording_id
       AND h.rendition_id IS NOT DISTINCT FROM e.rendition_id AND h.kind = 'HEALED' AND h.copy = e.copy AND h.segment = e.segment
       AND h.happened_at >= e.happened_at) LIMIT 1`,
  ),
  toAssess: statement(
    'recordings.to-assess',
    `SELECT r.case_id AS "caseId", r.child_ref AS "childRef" FROM recordings.recording r WHERE r.state = 'VERIFIED' AND r.id = $1
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
