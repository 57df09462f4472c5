import { auditedStatement, statement } from '../../../kernel/database/statement.js';

export const ADVICE_SQL = {
  forAdvice: statement(
    'motions.for-advice',
    `SELECT case_id AS "caseId", child_ref AS "childRef", state, filed_at AS "filedAt" FROM motions.for_advice($1)`,
  ),
  file: statement(
    'motions.file-advice',
    `INSERT INTO motions.advice (id, motion_id, case_id, kind, author, register_number, dated_on, question, text, saw_recording, spoke_to_child, burden,
       feasibility, reliability, modalities, extra_questions, late, filed_by, function, filed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16::jsonb, $17, kernel.actor(), $18, $19)`,
  ),
  term: statement(
    'motions.office-term',
    `SELECT due_at AS "dueAt" FROM motions.office_term WHERE motion_id = $1 AND office = $2 ORDER BY seq DESC LIMIT 1`,
  ),
  setTerm: statement(
    'motions.set-office-term',
    `INSERT INTO motions.office_term (motion_id, case_id, office, seq, due_at, reason, set_by, set_at)
     SELECT $1, $2, $3, COALESCE(max(t.seq), 0) + 1, $4, $5, kernel.actor(), $6 FROM motions.office_term t WHERE t.motion_id = $1 AND t.office = $3`,
  ),
  extendResponses: statement(
    'motions.extend-responses',
    `UPDATE motions.motion SET responses_due_at = GREATEST(responses_due_at, $2), version = version + 1 WHERE id = $1`,
  ),
  board: auditedStatement(
    'motions.board',
    { operation: 'SEARCH', verb: 'motion.board', objectType: 'motion' },
    `SELECT m.id, m.case_id AS "caseId", c.parketnummer, k.child_number AS "childNumber", k.age_band AS "ageBand", m.state,
       m.applicant_function AS "applicantFunction", m.urgency IS NOT NULL AS urgent, m.filed_at AS "filedAt", m.responses_due_at AS "responsesDueAt",
       (SELECT e.at FROM motions.event e WHERE e.motion_id = m.id ORDER BY e.seq DESC LIMIT 1) AS "stateSince",
       ARRAY(SELECT DISTINCT r.party FROM motions.response r WHERE r.motion_id = m.id
         UNION SELECT 'CHILD_VIEW' FROM motions.child_view v WHERE v.motion_id = m.id
         UNION SELECT CASE a.kind WHEN 'EXPERT_ADVICE' THEN 'EXPERT' WHEN 'INTERVIEWER_NOTE' THEN 'INTERVIEWER' WHEN 'JOINDER' THEN 'CO_ACCUSED' ELSE a.kind END
           FROM motions.advice a WHERE a.motion_id = m.id
         UNION SELECT CASE WHEN m.applicant_function IN ('PROSECUTOR', 'ADVOCATE_GENERAL') THEN 'PROSECUTION' WHEN m.applicant_function = 'VICTIM_COUNSEL'
           THEN 'CHILD_SIDE' ELSE '' END) AS answered,
       COALESCE((SELECT json_agg(json_build_object('office', t.office, 'dueAt', t.due_at, 'setAt', t.set_at)) FROM (SELECT DISTINCT ON (o.office) o.office,
         o.due_at, o.set_at FROM motions.office_term o WHERE o.motion_id = m.id ORDER BY o.office, o.seq DESC) AS t), '[]') AS terms
     FROM motions.motion m JOIN cases."case" c ON c.id = m.case_id JOIN cases.child k ON k.child_ref = m.child_ref
     WHERE m.filed_at IS NOT NULL AND m.state IN ('SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'READY_FOR_DECISION', 'ADJOURNED', 'SUSPENDED_RECUSAL',
       'REFERRED', 'UNDER_OBJECTION', 'HELD') ORDER BY m.filed_at, m.id LIMIT 500`,
  ),
} as const;
