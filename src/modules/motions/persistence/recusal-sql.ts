import { statement } from '../../../kernel/database/statement.js';

export const RECUSAL_SQL = {
  enter: statement(
    'motions.enter-recusal',
    `INSERT INTO motions.recusal (id, motion_id, case_id, judge_id, kind, outcome, entered_by, entered_at)
     VALUES ($1, $2, $3, $4, $5, $6, kernel.actor(), $7)`,
  ),
  pending: statement(
    'motions.pending-recusals',
    `SELECT judge_id AS "judgeId", kind FROM (SELECT DISTINCT ON (judge_id) judge_id, kind, outcome FROM motions.recusal
       WHERE motion_id = $1 ORDER BY judge_id, entered_at DESC, id DESC) AS newest WHERE outcome = 'PENDING'`,
  ),
  deviation: statement(
    'motions.enter-deviation',
    `INSERT INTO motions.deviation (id, motion_id, case_id, kind, text, recording_id, from_ms, to_ms, entered_by, function, entered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, kernel.actor(), $9, $10)`,
  ),
  recordingOfMotion: statement(
    'motions.recording-of-motion',
    `SELECT r.id FROM recordings.recording r JOIN motions.motion m ON m.case_id = r.case_id AND m.child_ref = r.child_ref WHERE r.id = $1 AND m.id = $2`,
  ),
  childTold: statement(
    'motions.enter-child-told',
    `INSERT INTO motions.child_told (id, motion_id, case_id, text, explained_by, told_on, reaction, entered_by, function, entered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, kernel.actor(), $8, $9)`,
  ),
  outOfStep: statement(
    'motions.out-of-step',
    `SELECT m.id FROM motions.motion m JOIN interviews.authorisation a ON a.motion_id = m.id
       LEFT JOIN interviews.booking b ON b.authorisation_id = a.id AND b.state NOT IN ('ON_HOLD', 'CANCELLED', 'NO_SHOW', 'RELEASED', 'RESCHEDULED')
     WHERE NOT EXISTS (SELECT 1 FROM interviews.authorisation n WHERE n.replaces = a.id) AND ((m.state = 'DECIDED' AND b.id IS NOT NULL)
       OR (m.state = 'BOOKED' AND (b.id IS NULL OR b.state IN ('HELD', 'INTERRUPTED', 'CHILD_DECLINED')))) ORDER BY m.id LIMIT 100`,
  ),
} as const;
