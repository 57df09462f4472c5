import { statement } from '../../../kernel/database/statement.js';
import { UNHELD } from './booking-sql.js';

export const LEAVE_SQL = {
  /** The leave of a motion with the session that uses it, if any. */
  standing: statement(
    'interviews.leave-standing',
    `SELECT a.id, a.case_id AS "caseId", a.child_ref AS "childRef", interviews.leave_until(a.id)::text AS "validUntil",
       b.state AS "sessionState", b.id AS "bookingId", COALESCE(b.interviewer_id, b.booked_by) AS "interviewerId", b.booked_by AS "bookedBy"
     FROM interviews.authorisation a
       LEFT JOIN interviews.booking b ON b.authorisation_id = a.id AND b.state NOT IN ${UNHELD}
     WHERE a.motion_id = $1 AND NOT EXISTS (SELECT 1 FROM interviews.authorisation n WHERE n.replaces = a.id)`,
  ),
  change: statement(
    'interviews.change-leave',
    `INSERT INTO interviews.authorisation_change (authorisation_id, seq, case_id, kind, valid_until, changed_by, changed_at)
     SELECT $1, COALESCE(max(c.seq), 0) + 1, $2, $3, $4, kernel.actor(), $5
     FROM interviews.authorisation_change c WHERE c.authorisation_id = $1`,
  ),
} as const;
