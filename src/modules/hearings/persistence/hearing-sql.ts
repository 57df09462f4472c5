import { auditedStatement, statement } from '../../../kernel/database/statement.js';

export const HEARING_SQL = {
  plan: statement(
    'hearings.plan',
    `INSERT INTO hearings.hearing (id, case_id, kind, period, child_presence, child_ref, suspects_adult, remarks, planned_by, planned_at)
     VALUES ($1, $2, $3, tstzrange($4, $5), $6, $7,
       COALESCE($8, (SELECT bool_and(s.adult) FROM cases.suspect s WHERE s.case_id = $2), true), $9, kernel.actor(), $10)`,
  ),
  addClosure: statement(
    'hearings.add-closure',
    `INSERT INTO hearings.closure (hearing_id, seq, case_id, state, ground, part, reasons, admitted, actor_id, actor_function, at)
     SELECT $1, COALESCE(max(c.seq), 0) + 1, $2, $3, $4, $5, $6, $7, kernel.actor(), $8, $9 FROM hearings.closure c WHERE c.hearing_id = $1`,
  ),
  caseOf: statement(
    'hearings.case-of',
    `SELECT case_id AS "caseId" FROM hearings.hearing WHERE id = $1`,
  ),
  closureOf: statement(
    'hearings.closure-of',
    `SELECT state FROM hearings.closure WHERE hearing_id = $1 ORDER BY seq DESC LIMIT 1`,
  ),
  list: auditedStatement(
    'hearings.list',
    {
      operation: 'SEARCH',
      verb: 'hearing.list',
      objectType: 'hearing',
      caseId: 'id',
      objectId: 'id',
    },
    `SELECT c.id, c.stage,
       COALESCE((SELECT json_agg(json_build_object('id', h.id, 'kind', h.kind, 'startsAt', lower(h.period), 'endsAt', upper(h.period), 'childPresence', h.child_presence,
         'childRef', h.child_ref, 'childNumber', k.child_number, 'suspectsAdult', h.suspects_adult, 'remarks', h.remarks, 'plannedBy', p.name,
         'closures', COALESCE((SELECT json_agg(json_build_object('state', x.state, 'ground', x.ground, 'part', x.part, 'reasons', x.reasons, 'admitted', x.admitted,
           'by', CASE WHEN x.actor_function IS NOT NULL THEN j.name END, 'at', x.at) ORDER BY x.seq)
           FROM hearings.closure x JOIN people.person j ON j.id = x.actor_id WHERE x.hearing_id = h.id), '[]')) ORDER BY lower(h.period), h.id)
         FROM hearings.hearing h JOIN people.person p ON p.id = h.planned_by LEFT JOIN cases.child k ON k.child_ref = h.child_ref WHERE h.case_id = c.id), '[]') AS items,
       COALESCE((SELECT json_agg(json_build_object('code', g.code, 'labelNl', g.label_nl, 'labelEn', g.label_en, 'source', g.source) ORDER BY g.code)
         FROM hearings.closure_ground g), '[]') AS "closureGrounds",
       ARRAY(SELECT DISTINCT a.function FROM auth.case_access a WHERE a.case_id = c.id AND a.person_id = kernel.actor() AND a.closed_at IS NULL) AS functions
     FROM cases."case" c WHERE c.id = $6`,
  ),
} as const;
