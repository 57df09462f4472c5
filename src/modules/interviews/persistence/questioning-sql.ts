import { auditedStatement, statement } from '../../../kernel/database/statement.js';

export const QUESTIONING_SQL = {
  insert: statement(
    'interviews.insert-questioning',
    `INSERT INTO interviews.suspect_questioning (id, case_id, suspect_id, person_id, questioned_on, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
  ),
  find: statement(
    'interviews.find-questioning',
    `SELECT q.case_id AS "caseId" FROM interviews.suspect_questioning q WHERE q.id = $1`,
  ),
  withdraw: statement(
    'interviews.withdraw-questioning',
    `UPDATE interviews.suspect_questioning SET withdrawn_by = $2, withdrawn_at = $3 WHERE id = $1 AND withdrawn_at IS NULL RETURNING id`,
  ),
  ofCase: auditedStatement(
    'interviews.questionings',
    {
      operation: 'CONSULTATION',
      verb: 'questioning.list',
      objectType: 'case',
      caseId: 'id',
      objectId: 'id',
    },
    `SELECT c.id, auth.acts_in_case(c.id, $8::text[]) AS keeps,
       COALESCE((SELECT json_agg(json_build_object('id', q.id, 'suspect', s.label, 'questionedOn', q.questioned_on, 'recordedAt', q.recorded_at,
         'interviewer', json_build_object('id', p.id, 'name', p.name, 'staffNumber', p.staff_number)) ORDER BY q.questioned_on, q.id)
         FROM interviews.suspect_questioning q JOIN cases.suspect s ON s.id = q.suspect_id JOIN people.person p ON p.id = q.person_id
         WHERE q.case_id = c.id AND q.withdrawn_at IS NULL), '[]') AS items
     FROM cases."case" c WHERE c.id = $6 AND auth.acts_in_case(c.id, $7::text[])`,
  ),
} as const;
