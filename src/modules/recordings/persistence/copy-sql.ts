import { actorStatement, auditedStatement, statement } from '../../../kernel/database/statement.js';

/** What leaves is the edited version the parties agreed on, for whomever it is. */
const IN_FORCE = `(SELECT e.id FROM recordings.edited_version e WHERE e.recording_id = r.id AND e.in_force_at IS NOT NULL ORDER BY e.number DESC LIMIT 1)`;

export const COPY_SQL = {
  /** One row without an order says that the case is visible and has none. */
  list: auditedStatement(
    'recordings.copy-orders',
    {
      operation: 'SEARCH',
      verb: 'copy-order.list',
      objectType: 'case',
      caseId: 'audit_case_id',
      objectId: 'audit_case_id',
    },
    `SELECT c.id AS audit_case_id, recordings.is_official(c.id) AS "mayAsk", seen.* FROM cases."case" c LEFT JOIN LATERAL (
       SELECT o.id, o.recording_id AS "recordingId", r.track, k.child_number AS "childNumber", o.recipient, o.reason, p.name AS "askedBy",
         o.asked_at AS "askedAt", o.granted, o.decision, d.name AS "decidedBy", o.decided_at AS "decidedAt", o.fetch_by AS "fetchBy",
         o.ended_at AS "endedAt", o.ended_because AS "endedBecause", recordings.is_official(c.id) AS "mayFetch",
         o.asked_by <> kernel.actor() AND auth.acts_in_case(c.id, '{PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}') AS "mayDecide",
         COALESCE((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'madeBy', w.name, 'madeAt', f.made_at, 'sentAt', f.sent_at, 'mark', CASE WHEN f.begun_at IS NOT NULL THEN COALESCE(f.mark, 'BESIDE') END,
             'sha256', encode(f.sha256, 'hex')) ORDER BY f.made_at, f.id)
           FROM recordings.copy_fetch f JOIN people.person w ON w.id = f.person_id WHERE f.order_id = o.id), '[]') AS fetches
       FROM recordings.copy_order o JOIN recordings.recording r ON r.id = o.recording_id JOIN cases.child k ON k.child_ref = o.child_ref
         JOIN people.person p ON p.id = o.asked_by LEFT JOIN people.person d ON d.id = o.decided_by WHERE o.case_id = c.id) AS seen ON true
     WHERE c.id = $6 AND auth.acts_in_case(c.id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK,VICTIM_COUNSEL,GUARDIAN_AD_LITEM}')
     ORDER BY seen."askedAt", seen.id`,
  ),
  recording: statement(
    'recordings.to-copy-out',
    `SELECT r.case_id AS "caseId", r.child_ref AS "childRef", r.state FROM recordings.recording r WHERE r.id = $1 AND recordings.is_official(r.case_id)`,
  ),
  ask: statement(
    'recordings.ask-copy',
    `INSERT INTO recordings.copy_order (id, recording_id, case_id, child_ref, recipient, reason, asked_by, asked_at)
     VALUES ($1, $2, $3, $4, $5, $6, kernel.actor(), $7)`,
  ),
  find: statement(
    'recordings.find-copy',
    `SELECT o.id, o.case_id AS "caseId", o.child_ref AS "childRef", o.recording_id AS "recordingId", o.recipient, o.asked_by AS "askedBy", o.granted,
       o.fetch_by AS "fetchBy", o.ended_at AS "endedAt" FROM recordings.copy_order o WHERE o.id = $1 AND recordings.is_official(o.case_id)`,
  ),
  decide: statement(
    'recordings.decide-copy',
    `UPDATE recordings.copy_order SET granted = $2, decision = $3, decided_by = kernel.actor(), decided_at = $4, fetch_by = $5 WHERE id = $1`,
  ),
  make: statement(
    'recordings.make-copy',
    `INSERT INTO recordings.copy_fetch (id, order_id, case_id, person_id, made_at, expires_at) VALUES ($1, $2, $3, kernel.actor(), $4, $5)`,
  ),
  /** Once: whoever asks a second time finds nothing to begin. */
  begin: statement(
    'recordings.begin-copy',
    `UPDATE recordings.copy_fetch SET begun_at = $2, mark = $3 WHERE id = $1 AND person_id = kernel.actor() AND begun_at IS NULL AND expires_at > $2 RETURNING id`,
  ),
  toSend: statement(
    'recordings.copy-to-send',
    `SELECT f.id AS "fetchId", f.made_at AS "madeAt", o.id AS "orderId", o.case_id AS "caseId", o.child_ref AS "childRef", o.recipient, o.reason,
       o.decision, o.decided_at AS "decidedAt", a.name AS "askedBy", d.name AS "decidedBy", w.name AS "madeBy", k.child_number AS "childNumber",
       r.id, r.size_bytes AS "sizeBytes", r.object_key AS "objectKey", r.key_kid AS "keyKid", r.wrapped_key AS "wrappedKey", r.nonce_runs AS "nonceRuns",
       r.state, r.container, r.video_codec AS "videoCodec", r.has_audio AS "hasAudio", r.width, r.height, r.track, r.duration_ms AS "durationMs",
       f.begun_at IS NULL AND f.expires_at > $2 AS ready, v.id AS "versionId", v.number AS "versionNumber", COALESCE(v.edits, '[]') AS edits,
       (SELECT count(*)::int FROM recordings.copy_fetch x WHERE x.order_id = f.order_id AND (x.made_at, x.id) <= (f.made_at, f.id)) AS number, encode(r.sha256, 'hex') AS "originalSha256"
     FROM recordings.copy_fetch f JOIN recordings.copy_order o ON o.id = f.order_id JOIN recordings.recording r ON r.id = o.recording_id
       JOIN people.person a ON a.id = o.asked_by JOIN people.person d ON d.id = o.decided_by JOIN people.person w ON w.id = f.person_id
       JOIN cases.child k ON k.child_ref = o.child_ref LEFT JOIN recordings.edited_version v ON v.id = ${IN_FORCE}
     WHERE f.id = $1 AND f.person_id = kernel.actor() AND recordings.is_official(o.case_id)`,
  ),
  /** Asked again while it is sent: another version may come into force. */
  still: actorStatement(
    'recordings.copy-still',
    `SELECT f.id FROM recordings.copy_fetch f JOIN recordings.copy_order o ON o.id = f.order_id JOIN recordings.recording r ON r.id = o.recording_id
     WHERE f.id = $6 AND f.person_id = kernel.actor() AND r.state = 'VERIFIED' AND recordings.is_official(o.case_id)
       AND ${IN_FORCE} IS NOT DISTINCT FROM $7::uuid`,
  ),
  /** Those that the database ended with a recording. */
  endedWith: statement(
    'recordings.copies-ended-with',
    `SELECT o.id, o.case_id AS "caseId", o.child_ref AS "childRef", o.asked_by AS "askedBy" FROM recordings.copy_order o
     WHERE o.recording_id = $1 AND o.ended_because = 'RECORDING_DESTROYED' ORDER BY o.asked_at, o.id`,
  ),
  sent: statement(
    'recordings.copy-sent',
    `UPDATE recordings.copy_fetch SET sent_at = $2, sha256 = $3 WHERE id = $1`,
  ),
} as const;
