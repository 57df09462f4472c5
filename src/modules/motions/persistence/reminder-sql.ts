import { statement } from '../../../kernel/database/statement.js';

/** Terms that run for an office which has not answered: its own, or that of all answers. */
const OPEN_TERMS = `SELECT m.id, m.case_id, m.child_ref, t.office, t.due_at FROM motions.motion m
  CROSS JOIN LATERAL (
    SELECT DISTINCT ON (o.office) o.office, o.due_at FROM (
      SELECT x.office, x.due_at, x.seq FROM motions.office_term x WHERE x.motion_id = m.id
      UNION ALL
      SELECT asked.office, m.responses_due_at, 0 FROM unnest(ARRAY['PROSECUTION', 'CHILD_SIDE', 'CHILD_VIEW']) AS asked(office)
      WHERE m.responses_due_at IS NOT NULL) AS o ORDER BY o.office, o.seq DESC) AS t
  WHERE m.state IN ('UNDER_REVIEW', 'READY_FOR_DECISION', 'ADJOURNED')
    AND CASE t.office
      WHEN 'PROSECUTION' THEN m.applicant_function NOT IN ('PROSECUTOR', 'ADVOCATE_GENERAL')
        AND NOT EXISTS (SELECT 1 FROM motions.response r WHERE r.motion_id = m.id AND r.party = 'PROSECUTION')
      WHEN 'CHILD_SIDE' THEN m.applicant_function <> 'VICTIM_COUNSEL'
        AND NOT EXISTS (SELECT 1 FROM motions.response r WHERE r.motion_id = m.id AND r.party = 'CHILD_SIDE')
      WHEN 'CHILD_VIEW' THEN NOT EXISTS (SELECT 1 FROM motions.child_view v WHERE v.motion_id = m.id)
      ELSE NOT EXISTS (SELECT 1 FROM motions.advice a WHERE a.motion_id = m.id
        AND a.kind = CASE t.office WHEN 'EXPERT' THEN 'EXPERT_ADVICE' WHEN 'INTERVIEWER' THEN 'INTERVIEWER_NOTE' ELSE 'JOINDER' END) END`;

export const REMINDER_SQL = {
  /** One row a term that is due for a word now: it ends within two days, or it has ended. */
  due: statement(
    'motions.reminders-due',
    `SELECT u.id AS "motionId", u.case_id AS "caseId", u.child_ref AS "childRef", u.office, u.due_at AS "dueAt",
       CASE WHEN u.due_at < $1 THEN 'PASSED' ELSE 'SOON' END AS kind
     FROM (${OPEN_TERMS}) AS u WHERE u.due_at < $1::timestamptz + interval '2 days'
       AND NOT EXISTS (SELECT 1 FROM motions.reminder r WHERE r.motion_id = u.id AND r.office = u.office AND r.due_at = u.due_at
         AND r.kind = CASE WHEN u.due_at < $1 THEN 'PASSED' ELSE 'SOON' END) ORDER BY u.due_at, u.id, u.office LIMIT 100`,
  ),
  /** Whoever writes the row sends the word: two workers at once send it once. */
  claim: statement(
    'motions.claim-reminder',
    `INSERT INTO motions.reminder (motion_id, office, due_at, kind, sent_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING office`,
  ),
} as const;
