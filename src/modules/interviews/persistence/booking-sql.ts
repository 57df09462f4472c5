import { statement } from '../../../kernel/database/statement.js';

const FACTS = `b.id, b.case_id AS "caseId", b.child_ref AS "childRef", b.interviewer_id AS "interviewerId", b.state,
  lower(b.session) AS "startsAt", upper(b.session) AS "endsAt"`;

export const BOOKING_SQL = {
  find: statement('interviews.find', `SELECT ${FACTS} FROM interviews.booking b WHERE b.id = $1`),
  sessionsOfChild: statement(
    'interviews.sessions-of-child',
    `SELECT ${FACTS}, b.session_type AS "sessionType", b.studio_id AS "studioId" FROM interviews.booking b
     WHERE b.case_id = $1 AND b.child_ref = $2 ORDER BY lower(b.session), b.id`,
  ),
  insertAuthorisation: statement(
    'interviews.insert-authorisation',
    `INSERT INTO interviews.authorisation (id, motion_id, case_id, child_ref, session_type, valid_until, max_sessions,
       same_interviewer, interviewer_id, max_minutes, granted_by, granted_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
  ),
} as const;
