import { statement } from '../../../kernel/database/statement.js';

/** What the logs of sessions on leave show, as far as no deviation was noted from it. Source: domain A37. */
const UNNOTED = `SELECT a.motion_id, a.case_id, b.interviewer_id, l.* FROM interviews.authorisation a
  JOIN interviews.booking b ON b.authorisation_id = a.id AND b.state IN ('HELD', 'INTERRUPTED', 'CHILD_DECLINED')
  CROSS JOIN LATERAL (
    SELECT e.id::text AS source, CASE e.kind WHEN 'BARRED_TOPIC' THEN 'BARRED_TOPIC' ELSE 'OTHER_PERSON' END AS kind, e.attendee, e.room, e.note,
      NULL::integer AS minutes, e.happened_at
    FROM interviews.session_event e WHERE e.booking_id = b.id AND e.departs
    UNION ALL
    SELECT 'TOO_LONG', 'TOO_LONG', NULL, NULL, NULL, ceil(extract(epoch FROM b.ended_at - b.started_at) / 60)::integer, b.ended_at
    WHERE b.ended_at - b.started_at > make_interval(mins => a.max_minutes)) AS l
  WHERE NOT EXISTS (SELECT 1 FROM motions.deviation d WHERE d.motion_id = a.motion_id AND d.source = l.source)`;

export const DEPARTURE_SQL = {
  due: statement(
    'motions.departures-due',
    `SELECT DISTINCT m.id FROM (${UNNOTED}) AS u JOIN motions.motion m ON m.id = u.motion_id
     WHERE m.state IN ('HELD', 'REPORTED', 'CLOSED') ORDER BY m.id LIMIT 100`,
  ),
  unnoted: statement(
    'motions.departures-unnoted',
    `SELECT u.source, u.kind, u.attendee, u.room, u.note, u.minutes, a.max_minutes AS "maxMinutes", u.interviewer_id AS "interviewerId"
     FROM (${UNNOTED}) AS u JOIN interviews.authorisation a ON a.motion_id = u.motion_id AND NOT EXISTS
       (SELECT 1 FROM interviews.authorisation n WHERE n.replaces = a.id)
     WHERE u.motion_id = $1 ORDER BY u.happened_at, u.source`,
  ),
  note: statement(
    'motions.note-departure',
    `INSERT INTO motions.deviation (id, motion_id, case_id, kind, text, entered_by, function, entered_at, source)
     VALUES ($1, $2, $3, $4, $5, $6, 'CHILD_INTERVIEWER', $7, $8) ON CONFLICT DO NOTHING`,
  ),
} as const;
