import { statement } from '../../../kernel/database/statement.js';
import { SOURCE } from './sealed-columns.js';

// A rendering says every few seconds that it goes on; after a minute without a word another may begin it again.
const LEASE = `clock_timestamp() + interval '60 seconds'`;

export const RENDITION_SQL = {
  /** Versions in force, the last of each recording, and films that no browser opens; what exists is asked for no second time. */
  ask: statement(
    'recordings.ask-renditions',
    `INSERT INTO recordings.rendition (id, recording_id, case_id, child_ref, kind, version_id, asked_at)
     SELECT $1, w.recording_id, w.case_id, w.child_ref, w.kind, w.version_id, $2 FROM (
       SELECT r.id AS recording_id, r.case_id, r.child_ref, 'EDITED' AS kind, v.id AS version_id, v.in_force_at AS since
       FROM recordings.recording r JOIN LATERAL (SELECT x.id, x.in_force_at FROM recordings.edited_version x
         WHERE x.recording_id = r.id AND x.in_force_at IS NOT NULL ORDER BY x.number DESC LIMIT 1) v ON true
       WHERE r.state = 'VERIFIED' AND r.container = ANY ($3)
       UNION ALL
       SELECT r.id, r.case_id, r.child_ref, 'PLAYABLE', NULL, r.verified_at FROM recordings.recording r
       WHERE r.state = 'VERIFIED' AND r.container = ANY ($3) AND (r.container <> ALL ($4) OR r.video_codec <> ALL ($5))) AS w
     WHERE NOT EXISTS (SELECT 1 FROM recordings.rendition n WHERE n.recording_id = w.recording_id AND n.version_id IS NOT DISTINCT FROM w.version_id)
     ORDER BY w.since LIMIT 1 ON CONFLICT DO NOTHING RETURNING id`,
  ),
  /** One that waits, or that nobody works on any more. */
  claim: statement(
    'recordings.claim-rendition',
    `UPDATE recordings.rendition SET state = 'RENDERING', attempts = attempts + 1, lease_until = ${LEASE}
     WHERE id = (SELECT n.id FROM recordings.rendition n
       WHERE n.state = 'WAITING' OR (n.state = 'RENDERING' AND n.lease_until < clock_timestamp()) ORDER BY n.asked_at, n.id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, recording_id AS "recordingId", case_id AS "caseId", child_ref AS "childRef", kind, version_id AS "versionId", attempts,
       scratch_key AS "scratchKey", object_key AS "objectKey"`,
  ),
  source: statement(
    'recordings.rendition-source',
    `SELECT ${SOURCE}, r.container, r.video_codec AS "videoCodec", r.has_audio AS "hasAudio", r.sha256,
       COALESCE((SELECT v.edits FROM recordings.edited_version v WHERE v.id = $2 AND v.recording_id = r.id), '[]') AS edits
     FROM recordings.recording r WHERE r.id = $1 AND r.state = 'VERIFIED'`,
  ),
  /** Names what is about to be written, so that an interruption leaves nothing that nobody finds. */
  begin: statement(
    'recordings.begin-rendition',
    `UPDATE recordings.rendition SET scratch_key = $3, object_key = $4, key_kid = $5, wrapped_key = $6, nonce_runs = $7
     WHERE id = $1 AND attempts = $2 AND state = 'RENDERING' RETURNING id`,
  ),
  renew: statement(
    'recordings.renew-rendition',
    `UPDATE recordings.rendition SET lease_until = ${LEASE} WHERE id = $1 AND attempts = $2 AND state = 'RENDERING' RETURNING id`,
  ),
  ready: statement(
    'recordings.rendition-ready',
    `UPDATE recordings.rendition SET state = 'READY', lease_until = NULL, scratch_key = NULL, size_bytes = $3, sha256 = $4, source_sha256 = $5,
       made_with = $6, ready_at = $7 WHERE id = $1 AND attempts = $2 AND state = 'RENDERING' RETURNING id`,
  ),
  /** Begun again by whoever comes next; a stop of the program is no failure of the film. */
  giveBack: statement(
    'recordings.give-rendition-back',
    `UPDATE recordings.rendition SET state = 'WAITING', lease_until = NULL, scratch_key = NULL, object_key = NULL, key_kid = NULL, wrapped_key = NULL,
       nonce_runs = '', attempts = attempts - $3 WHERE id = $1 AND attempts = $2 AND state = 'RENDERING' RETURNING id`,
  ),
  fail: statement(
    'recordings.rendition-failed',
    `UPDATE recordings.rendition SET state = 'FAILED', lease_until = NULL, scratch_key = NULL, object_key = NULL, key_kid = NULL, wrapped_key = NULL,
       nonce_runs = '', made_with = $3, failed_at = $4 WHERE id = $1 AND attempts = $2 AND state = 'RENDERING' RETURNING id`,
  ),
  /** Found damaged, and nothing to heal it from: it is made anew of the original, under another key and name. */
  lose: statement(
    'recordings.lose-rendition',
    `UPDATE recordings.rendition n SET state = 'WAITING', attempts = 0, object_key = NULL, key_kid = NULL, wrapped_key = NULL, nonce_runs = '',
       size_bytes = NULL, sha256 = NULL, source_sha256 = NULL, made_with = NULL, ready_at = NULL
     FROM (SELECT o.id, o.object_key FROM recordings.rendition o WHERE o.id = $1 AND o.state = 'READY' FOR UPDATE) AS was
     WHERE n.id = was.id RETURNING n.recording_id AS "recordingId", n.case_id AS "caseId", n.child_ref AS "childRef", was.object_key AS "objectKey"`,
  ),
  note: statement(
    'recordings.note-rendition',
    `INSERT INTO recordings.custody_event (id, recording_id, case_id, kind, segment, rendition_id, happened_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
  ),
  /** Of which the file does not say whether there is something to hear and to see, and nobody looked through it yet. */
  toLookThrough: statement(
    'recordings.to-look-through',
    `SELECT ${SOURCE}, r.case_id AS "caseId", r.child_ref AS "childRef", r.container, r.video_codec AS "videoCodec", r.has_audio AS "hasAudio",
       r.duration_ms AS "durationMs"
     FROM recordings.recording r WHERE r.state = 'VERIFIED' AND r.container = ANY ($1)
       AND ((r.has_audio AND r.looks_silent IS NULL) OR (r.video_codec IS NOT NULL AND r.looks_black IS NULL))
       AND NOT EXISTS (SELECT 1 FROM recordings.content_check c WHERE c.recording_id = r.id) ORDER BY r.verified_at, r.id LIMIT 1`,
  ),
  lookedThrough: statement(
    'recordings.looked-through',
    `INSERT INTO recordings.content_check (recording_id, case_id, looks_silent, looks_black, made_with, checked_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING recording_id`,
  ),
  /**
   * Who is told how it went: the prosecution and the side of this child; of an edited version also every defence, which is a
   * party to it, and who proposed it; of a film that browsers play who may watch it under a right, and who handed it in.
   */
  waiting: statement(
    'recordings.waiting-for-rendition',
    `SELECT DISTINCT p.id FROM recordings.rendition n JOIN recordings.recording r ON r.id = n.recording_id
       LEFT JOIN recordings.edited_version v ON v.id = n.version_id CROSS JOIN LATERAL (
         SELECT a.person_id AS id FROM auth.case_access a WHERE a.case_id = n.case_id AND a.closed_at IS NULL
           AND (a.function IN ('PROSECUTOR', 'PROSECUTION_STAFF', 'ADVOCATE_GENERAL') OR (a.function = 'DEFENCE_COUNSEL' AND n.kind = 'EDITED')
             OR (a.function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM') AND a.child_ref = n.child_ref))
         UNION SELECT CASE n.kind WHEN 'EDITED' THEN v.made_by ELSE r.interviewer_id END
         UNION SELECT w.person_id FROM recordings.viewing_right w WHERE n.kind = 'PLAYABLE' AND w.case_id = n.case_id AND w.child_ref = n.child_ref
           AND r.track = ANY (w.tracks) AND w.starts_at <= $2 AND w.ends_at > $2 AND w.revoked_at IS NULL) AS p
     WHERE n.id = $1`,
  ),
  toErase: statement(
    'recordings.renditions-to-erase',
    `SELECT id, object_key AS "objectKey", scratch_key AS "scratchKey" FROM recordings.rendition
     WHERE state = 'DESTROYED' AND num_nonnulls(object_key, scratch_key) > 0 ORDER BY id LIMIT 20`,
  ),
  erased: statement(
    'recordings.rendition-erased',
    `UPDATE recordings.rendition SET object_key = NULL, scratch_key = NULL
     WHERE id = $1 AND state = 'DESTROYED' AND COALESCE(lease_until < clock_timestamp(), true)`,
  ),
} as const;
