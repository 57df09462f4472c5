import { actorStatement, auditedStatement, statement } from '../../../kernel/database/statement.js';
import { SOURCE } from './sealed-columns.js';

// Fifteen minutes without a byte or a report, or eight hours, end the leave to watch.
const OPEN = `g.ended_at IS NULL AND g.expires_at > $8::timestamptz AND g.last_used_at > $8::timestamptz - interval '15 minutes'`;

export const VIEWING_SQL = {
  viewedBy: statement(
    'recordings.viewed-by',
    `SELECT r.id AS "recordingId", r.duration_ms AS "durationMs",
       COALESCE((SELECT json_agg(json_build_array(lower(x), upper(x)) ORDER BY x)
         FROM recordings.viewed_range v CROSS JOIN LATERAL unnest(v.ranges) AS x
         WHERE v.recording_id = r.id AND v.person_id = $3), '[]') AS ranges,
       CASE WHEN recordings.defends(r.case_id, $3) THEN (SELECT v.edits FROM recordings.edited_version v
         WHERE v.recording_id = r.id AND v.in_force_at IS NOT NULL ORDER BY v.number DESC LIMIT 1) END AS edits
     FROM recordings.recording r
     WHERE r.case_id = $1 AND r.child_ref = $2 AND r.state = 'VERIFIED' ORDER BY r.id`,
  ),
  toWatch: statement(
    'recordings.to-watch',
    `SELECT r.case_id AS "caseId", r.child_ref AS "childRef", r.state, recordings.watches_by_function(r) AS "byFunction",
       recordings.right_at(r, $2) AS "rightId", recordings.use_at(r, $2) AS "useId",
       (SELECT min(v.starts_at) FROM recordings.viewing_right v WHERE v.person_id = kernel.actor() AND v.case_id = r.case_id
         AND v.child_ref = r.child_ref AND r.track = ANY (v.tracks) AND v.revoked_at IS NULL AND v.ends_at > $2) AS "ownRightFrom",
       recordings.rendition_for(r) AS "renditionId",
       (SELECT v.by_rendering FROM recordings.edited_version v WHERE v.id = recordings.shown_as(r)) AS "byRendering" FROM recordings.recording r WHERE r.id = $1 AND recordings.may_watch(r)`,
  ),
  endEarlier: statement(
    'recordings.end-earlier-grants',
    `UPDATE recordings.play_grant SET ended_at = $2 WHERE recording_id = $1 AND person_id = kernel.actor() AND ended_at IS NULL`,
  ),
  grant: statement(
    'recordings.grant',
    `INSERT INTO recordings.play_grant (id, recording_id, case_id, person_id, reason, agreed_at, granted_at, last_used_at, expires_at, right_id, use_id, rendition_id)
     VALUES ($1, $2, $3, kernel.actor(), $4, $5, $5, $5, LEAST($6::timestamptz, (SELECT v.ends_at FROM recordings.viewing_right v WHERE v.id = $7),
       (SELECT u.ends_at FROM recordings.use_request u WHERE u.id = $8)), $7, $8, $9)
     RETURNING expires_at AS "expiresAt"`,
  ),
  /** What is needed to send bytes. `RememberedLeaves` says for how long an answer stands. */
  opened: actorStatement(
    'recordings.opened',
    `SELECT f.*, n.id AS "renditionId", CASE WHEN n.id IS NULL THEN r.container ELSE 'MPEG-4' END AS container, r.state, recordings.shown_as(r) AS "shownAs",
       ${OPEN} AND (g.rendition_id IS NULL OR n.version_id IS NOT DISTINCT FROM recordings.shown_as(r)) AND (g.rendition_id IS NULL OR n.id IS NOT NULL)
         AND (recordings.watches_by_function(r) OR g.right_id = recordings.right_at(r, $8::timestamptz)
         OR g.use_id = recordings.use_at(r, $8::timestamptz)) AS open
     FROM recordings.play_grant g JOIN recordings.recording r ON r.id = g.recording_id
       LEFT JOIN recordings.rendition n ON n.id = g.rendition_id AND n.state = 'READY' AND n.ready_at <= g.granted_at
       CROSS JOIN LATERAL (SELECT ${SOURCE} WHERE n.id IS NULL UNION ALL SELECT ${SOURCE.replaceAll('r.', 'n.')} WHERE n.id IS NOT NULL) AS f
     WHERE g.id = $6 AND r.id = $7 AND g.person_id = kernel.actor() AND r.state IN ('VERIFIED', 'DESTROYED') AND recordings.may_watch(r)`,
  ),
  /** Many grants in one statement, locked in the order in which reports lock them. A byte sent is a use of the grant. */
  recordSent: statement(
    'recordings.record-sent',
    `WITH s AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, sent text, used_at timestamptz)),
       held AS MATERIALIZED (SELECT g.id FROM recordings.play_grant g WHERE g.id IN (SELECT s.id FROM s) ORDER BY g.id FOR UPDATE)
     UPDATE recordings.play_grant g SET sent = g.sent + s.sent::int8multirange, last_used_at = GREATEST(g.last_used_at, s.used_at)
     FROM s JOIN held USING (id) WHERE g.id = s.id`,
  ),
  /** What the actor watches now, wherever; locked together, so that reports of one person are taken one after the other. */
  lockOpen: statement(
    'recordings.lock-open-grants',
    `SELECT g.id, g.shown_from AS "shownFrom", g.shown_until AS "shownUntil" FROM recordings.play_grant g
     WHERE g.person_id = kernel.actor() AND g.ended_at IS NULL AND g.last_used_at > $1::timestamptz - interval '15 minutes'
     ORDER BY g.id FOR UPDATE`,
  ),
  lockGrant: statement(
    'recordings.lock-grant',
    `SELECT g.id, g.recording_id AS "recordingId", r.booking_id AS "bookingId", r.case_id AS "caseId", r.child_ref AS "childRef", COALESCE(n.size_bytes, r.size_bytes) AS "sizeBytes",
       r.duration_ms AS "durationMs", CASE WHEN n.id IS NOT NULL THEN COALESCE((SELECT v.edits FROM recordings.edited_version v WHERE v.id = n.version_id), '[]')
         ELSE '[]' END AS edits, g.granted_at AS "grantedAt", g.spent_ms AS "spentMs",
       g.ended_at IS NULL AND g.expires_at > $2::timestamptz AND g.last_used_at > $2::timestamptz - interval '15 minutes'
         AND (recordings.watches_by_function(r) OR g.right_id = recordings.right_at(r, $2::timestamptz)
           OR g.use_id = recordings.use_at(r, $2::timestamptz)) AS open,
       COALESCE((SELECT json_agg(json_build_array(lower(x), upper(x)) ORDER BY x) FROM unnest(g.sent) AS x), '[]') AS sent,
       COALESCE((SELECT json_agg(json_build_array(lower(x), upper(x)) ORDER BY x)
         FROM recordings.viewed_range v CROSS JOIN LATERAL unnest(v.ranges) AS x WHERE v.grant_id = g.id), '[]') AS viewed
     FROM recordings.play_grant g JOIN recordings.recording r ON r.id = g.recording_id LEFT JOIN recordings.rendition n ON n.id = g.rendition_id
     WHERE g.id = $1 AND g.person_id = kernel.actor() AND recordings.may_watch(r) FOR UPDATE OF g`,
  ),
  spend: statement(
    'recordings.spend',
    `UPDATE recordings.play_grant SET spent_ms = spent_ms + $2, last_used_at = GREATEST(last_used_at, $3),
       shown_from = COALESCE($4, shown_from), shown_until = COALESCE($5, shown_until) WHERE id = $1`,
  ),
  keepViewed: statement(
    'recordings.keep-viewed',
    `INSERT INTO recordings.viewed_range (grant_id, recording_id, case_id, child_ref, person_id, ranges, first_at, last_at, slowest, fastest)
     VALUES ($1, $2, $3, $4, kernel.actor(), $5::int4multirange, $6, $6, $7, $7)
     ON CONFLICT (grant_id) DO UPDATE SET ranges = EXCLUDED.ranges, last_at = EXCLUDED.last_at,
       slowest = LEAST(viewed_range.slowest, EXCLUDED.slowest), fastest = GREATEST(viewed_range.fastest, EXCLUDED.fastest)`,
  ),
  /** One row without a person says that nobody watched yet. Row security shows counsel for the defence only their own. */
  viewings: auditedStatement(
    'recordings.viewings',
    {
      operation: 'CONSULTATION',
      verb: 'recording.view-viewings',
      objectType: 'recording',
      caseId: 'case_id',
      childRef: 'child_ref',
      objectId: 'recording_id',
    },
    `SELECT r.id AS recording_id, r.case_id, r.child_ref, r.duration_ms AS "durationMs", v.person_id AS "personId", p.name, o.name AS organisation,
       v.first_at AS "firstAt", v.last_at AS "lastAt",
       COALESCE((SELECT json_agg(json_build_array(lower(x), upper(x)) ORDER BY x) FROM unnest(v.ranges) AS x), '[]') AS ranges
     FROM recordings.recording r LEFT JOIN recordings.viewed_range v ON v.recording_id = r.id
       LEFT JOIN people.person p ON p.id = v.person_id LEFT JOIN people.organisation o ON o.id = p.organisation_id
     WHERE r.id = $6 AND r.state IN ('VERIFIED', 'DESTROYED') AND (recordings.is_official(r.case_id) OR recordings.represents(r.case_id, r.child_ref)
       OR auth.acts_in_case(r.case_id, '{DEFENCE_COUNSEL}'))
     ORDER BY v.first_at, v.grant_id`,
  ),
} as const;
