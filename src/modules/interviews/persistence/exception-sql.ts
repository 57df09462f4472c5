import { auditedStatement, statement } from '../../../kernel/database/statement.js';

export const EXCEPTION_SQL = {
  insert: statement(
    'interviews.insert-exception',
    `INSERT INTO interviews.exception (id, case_id, child_ref, interviewer_id, studio_id, reason, asked_by, asked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id`,
  ),
  find: statement(
    'interviews.find-exception',
    `SELECT x.case_id AS "caseId", x.child_ref AS "childRef", x.asked_by AS "askedBy", x.decision FROM interviews.exception x WHERE x.id = $1`,
  ),
  decide: statement(
    'interviews.decide-exception',
    `UPDATE interviews.exception SET decision = $2, decision_reason = $3, decided_by = $4, decided_at = $5 WHERE id = $1`,
  ),
  ofCase: auditedStatement(
    'interviews.exceptions',
    {
      operation: 'CONSULTATION',
      verb: 'exception.list',
      objectType: 'case',
      caseId: 'id',
      objectId: 'id',
    },
    `SELECT c.id, ARRAY(SELECT DISTINCT a.function FROM auth.case_access a
         WHERE a.case_id = c.id AND a.person_id = kernel.actor() AND a.closed_at IS NULL) AS functions,
       COALESCE((SELECT json_agg(json_build_object('id', x.id, 'childRef', x.child_ref, 'childNumber', k.child_number,
         'interviewer', json_build_object('id', p.id, 'name', p.name, 'staffNumber', p.staff_number),
         'studio', json_build_object('id', s.id, 'name', s.name, 'town', s.town, 'region', s.region),
         'reason', x.reason, 'askedBy', x.asked_by, 'askedAt', x.asked_at, 'decision', x.decision, 'decisionReason', x.decision_reason,
         'decidedAt', x.decided_at, 'used', EXISTS (SELECT 1 FROM interviews.booking b WHERE b.exception_id = x.id
           AND b.state NOT IN ('CANCELLED', 'NO_SHOW', 'RELEASED', 'RESCHEDULED'))) ORDER BY x.asked_at, x.id)
         FROM interviews.exception x JOIN cases.child k ON k.child_ref = x.child_ref JOIN people.person p ON p.id = x.interviewer_id
           JOIN studios.studio s ON s.id = x.studio_id WHERE x.case_id = c.id), '[]') AS items,
       COALESCE((SELECT json_agg(json_build_object('childRef', k.child_ref, 'childNumber', k.child_number, 'estimatedAgeBand',
         (SELECT n.estimated_age_band FROM interviews.needs_assessment n WHERE n.child_ref = k.child_ref ORDER BY n.version DESC LIMIT 1))
         ORDER BY k.registered_at, k.child_ref) FROM cases.child k WHERE k.case_id = c.id), '[]') AS children
     FROM cases."case" c WHERE c.id = $6 AND auth.acts_in_case(c.id, $7::text[])`,
  ),
} as const;
