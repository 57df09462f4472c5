import { statement } from '../../../kernel/database/statement.js';

export const VIEWING_SQL = {
  viewedBy: statement(
    'recordings.viewed-by',
    `SELECT r.id AS "recordingId", r.duration_ms AS "durationMs",
       COALESCE((SELECT json_agg(json_build_array(lower(x), upper(x)) ORDER BY x)
         FROM recordings.viewed_range v CROSS JOIN LATERAL unnest(v.ranges) AS x
         WHERE v.recording_id = r.id AND v.person_id = $3), '[]') AS ranges
     FROM recordings.recording r
     WHERE r.case_id = $1 AND r.child_ref = $2 AND r.state = 'VERIFIED' ORDER BY r.id`,
  ),
} as const;
