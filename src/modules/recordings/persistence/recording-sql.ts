import { auditedStatement, statement } from '../../../kernel/database/statement.js';

const SEALED = `r.id, r.case_id AS "caseId", r.child_ref AS "childRef", r.interviewer_id AS "interviewerId", r.track, r.state,
  r.size_bytes AS "sizeBytes", r.received_bytes AS "receivedBytes", r.object_key AS "objectKey", r.key_kid AS "keyKid",
  r.wrapped_key AS "wrappedKey", r.nonce_runs AS "nonceRuns", r.run_unfinished AS "runUnfinished"`;

// The hash is evidence and is shown as people compare it: in hexadecimal.
const VIEW = `r.id, r.case_id, r.child_ref, r.booking_id AS "bookingId", k.child_number AS "childNumber", r.track, r.state,
  r.size_bytes AS "sizeBytes", r.received_bytes AS "receivedBytes", encode(r.sha256, 'hex') AS sha256, r.container,
  r.duration_ms AS "durationMs", r.width, r.height, r.video_codec AS "videoCodec", r.has_audio AS "hasAudio",
  r.rejected_for AS "rejectedFor", r.announced_at AS "announcedAt", r.stored_at AS "storedAt", r.verified_at AS "verifiedAt",
  (SELECT e.usability FROM recordings.custody_event e WHERE e.recording_id = r.id AND e.kind = 'ASSESSED'
    ORDER BY e.happened_at DESC, e.id DESC LIMIT 1) AS usability,
  (SELECT max(e.happened_at) FROM recordings.custody_event e WHERE e.recording_id = r.id AND e.kind = 'CHECKED' AND e.copy = 'FIRST' AND e.rendition_id IS NULL) AS "checkedAt",
  (SELECT max(e.happened_at) FROM recordings.custody_event e WHERE e.recording_id = r.id AND e.kind = 'COPIED' AND e.rendition_id IS NULL) AS "copiedAt",
  (SELECT count(DISTINCT d.segment)::int FROM recordings.custody_event d WHERE d.recording_id = r.id AND d.kind = 'DAMAGED' AND d.copy = 'FIRST' AND d.rendition_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM recordings.custody_event h WHERE h.recording_id = d.recording_id AND h.rendition_id IS NULL AND h.kind = 'HEALED' AND h.copy = d.copy
      AND h.segment = d.segment AND h.happened_at >= d.happened_at)) AS "damagedSegments",
  CASE WHEN r.credential_id IS NULL THEN 'INTERVIEWER' ELSE 'STUDIO_SYSTEM' END AS "announcedBy", r.destroyed_at AS "destroyedAt", COALESCE(r.looks_silent, (SELECT c.looks_silent FROM recordings.content_check c WHERE c.recording_id = r.id)) AS "looksSilent",
  COALESCE(r.looks_black, (SELECT c.looks_black FROM recordings.content_check c WHERE c.recording_id = r.id)) AS "looksBlack",
  (SELECT jsonb_build_object('state', n.state, 'sha256', encode(n.sha256, 'hex'), 'madeWith', n.made_with, 'madeAt', n.ready_at)
    FROM recordings.rendition n WHERE n.recording_id = r.id AND n.kind = 'PLAYABLE') AS playable,
  r.camera_began_at AS "cameraBeganAt", r.stated_began_at AS "statedBeganAt",
  (SELECT LEAST(GREATEST(ms, -2147483647), 2147483647)::int
    FROM (SELECT extract(epoch FROM recordings.child_entered(r.booking_id) - COALESCE(r.camera_began_at, r.stated_began_at)) * 1000 AS ms) AS d
    WHERE ms IS NOT NULL) AS "beforeChildMs",
  r.interviewer_id = kernel.actor() AS own, recordings.may_watch(r) AS "mayWatch",
  auth.acts_in_case(r.case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}') OR r.interviewer_id = kernel.actor() AS "mayAssess",
  recordings.is_official(r.case_id) OR recordings.represents(r.case_id, r.child_ref)
    OR auth.acts_in_case(r.case_id, '{DEFENCE_COUNSEL}') AS "mayReview"`;

/** How far an upload is, to those who may go on with it; each reading is recorded. */
const progressOf = (name: string, who: string) =>
  auditedStatement(
    name,
    {
      operation: 'CONSULTATION',
      verb: 'recording.view-progress',
      objectType: 'recording',
      caseId: 'case_id',
      childRef: 'child_ref',
      objectId: 'id',
    },
    `SELECT r.id, r.case_id, r.child_ref, r.state, r.size_bytes AS "sizeBytes", r.received_bytes AS "receivedBytes"
     FROM recordings.recording r WHERE r.id = $6 AND ${who}`,
  );

export const RECORDING_SQL = {
  announce: statement(
    'recordings.announce',
    `INSERT INTO recordings.recording (id, booking_id, case_id, child_ref, interviewer_id, track, size_bytes, object_key, key_kid,
       wrapped_key, announced_at, stated_began_at, credential_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
  ),
  /** Choosing the same file again goes on with it instead of beginning a second recording. */
  unfinishedLike: statement(
    'recordings.unfinished-like',
    `SELECT id, received_bytes AS "receivedBytes" FROM recordings.recording
     WHERE booking_id = $1 AND track = $2 AND size_bytes = $3 AND interviewer_id = kernel.actor() AND state IN ('ANNOUNCED', 'RECEIVING')
     ORDER BY id LIMIT 1`,
  ),
  /** Row security shows a studio system only what systems of its studio announced. */
  unfinishedOfStudio: statement(
    'recordings.unfinished-of-studio',
    `SELECT id, received_bytes AS "receivedBytes" FROM recordings.recording
     WHERE booking_id = $1 AND track = $2 AND size_bytes = $3 AND credential_id IS NOT NULL AND state IN ('ANNOUNCED', 'RECEIVING')
     ORDER BY id LIMIT 1`,
  ),
  sessionOf: statement(
    'recordings.session-of',
    `SELECT booking_id AS "bookingId" FROM recordings.recording WHERE id = $1 AND credential_id IS NOT NULL`,
  ),
  view: auditedStatement(
    'recordings.view',
    {
      operation: 'CONSULTATION',
      verb: 'recording.view',
      objectType: 'recording',
      caseId: 'case_id',
      childRef: 'child_ref',
      objectId: 'id',
    },
    `SELECT ${VIEW} FROM recordings.recording r JOIN cases.child k ON k.child_ref = r.child_ref WHERE r.id = $6`,
  ),
  /** One row without a recording says that the case is visible and has none. */
  list: auditedStatement(
    'recordings.list',
    {
      operation: 'SEARCH',
      verb: 'recording.list',
      objectType: 'case',
      caseId: 'audit_case_id',
      objectId: 'audit_case_id',
    },
    `SELECT c.id AS audit_case_id, seen.* FROM cases."case" c LEFT JOIN LATERAL (
       SELECT ${VIEW} FROM recordings.recording r JOIN cases.child k ON k.child_ref = r.child_ref WHERE r.case_id = c.id) AS seen ON true
     WHERE c.id = $6 AND auth.may_see_case($6) ORDER BY seen.id`,
  ),
  offset: progressOf(
    'recordings.offset',
    `r.interviewer_id = kernel.actor() AND auth.acts_in_case(r.case_id, '{CHILD_INTERVIEWER}')`,
  ),
  studioOffset: progressOf(
    'recordings.studio-offset',
    `r.credential_id IS NOT NULL AND (SELECT kernel.has_role('STUDIO_SYSTEM'))`,
  ),
  /** FOR UPDATE asks the update policy, so only who hands it in (or the system) finds it. */
  lock: statement(
    'recordings.lock',
    `SELECT ${SEALED}, COALESCE(r.sitting_until > clock_timestamp(), false) AS busy FROM recordings.recording r WHERE r.id = $1 FOR UPDATE`,
  ),
  sealed: statement(
    'recordings.sealed',
    `SELECT ${SEALED} FROM recordings.recording r WHERE r.id = $1`,
  ),
  begin: statement(
    'recordings.begin-sitting',
    `UPDATE recordings.recording SET state = 'RECEIVING', sitting = $2, sitting_until = clock_timestamp() + make_interval(secs => $3),
       nonce_runs = $4, run_unfinished = true WHERE id = $1`,
  ),
  /** Finds no row once another sitting took over. */
  advance: statement(
    'recordings.advance',
    `UPDATE recordings.recording SET received_bytes = $3, sitting_until = clock_timestamp() + make_interval(secs => $4)
     WHERE id = $1 AND sitting = $2 RETURNING id`,
  ),
  end: statement(
    'recordings.end-sitting',
    `UPDATE recordings.recording SET received_bytes = $3, sitting = NULL, sitting_until = NULL, run_unfinished = false,
       state = CASE WHEN $3 = size_bytes THEN 'STORED' ELSE state END,
       stored_at = CASE WHEN $3 = size_bytes THEN $4 ELSE stored_at END
     WHERE id = $1 AND sitting = $2 RETURNING state`,
  ),
  /** After a failure: what lies behind the last offset may have been written, so the next run takes a fresh prefix. */
  release: statement(
    'recordings.release',
    `UPDATE recordings.recording SET sitting = NULL, sitting_until = NULL WHERE id = $1 AND sitting = $2`,
  ),
  verify: statement(
    'recordings.verify',
    `UPDATE recordings.recording SET state = 'VERIFIED', sha256 = $2, container = $3, duration_ms = $4, width = $5, height = $6,
       video_codec = $7, has_audio = $8, verified_at = $9, looks_silent = $10, looks_black = $11, camera_began_at = $12 WHERE id = $1 AND state = 'STORED' RETURNING id`,
  ),
  reject: statement(
    'recordings.reject',
    `UPDATE recordings.recording SET state = 'REJECTED', rejected_for = $2, rejected_at = $3, object_key = NULL, key_kid = NULL,
       wrapped_key = NULL, nonce_runs = '' WHERE id = $1 AND state = 'STORED' RETURNING id`,
  ),
  waiting: statement(
    'recordings.waiting',
    `SELECT id FROM recordings.recording WHERE state = 'STORED' ORDER BY stored_at LIMIT 20`,
  ),
} as const;
