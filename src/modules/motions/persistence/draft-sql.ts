import { auditedStatement, statement } from '../../../kernel/database/statement.js';

export const DRAFT_SQL = {
  lock: statement(
    'motions.lock-decision-draft',
    `SELECT version, content, panel FROM motions.decision_draft WHERE motion_id = $1 FOR UPDATE`,
  ),
  insert: statement(
    'motions.insert-decision-draft',
    `INSERT INTO motions.decision_draft (motion_id, case_id, version, content, panel, written_by, written_at)
     VALUES ($1, $2, 1, $3::jsonb, ARRAY(SELECT unnest($4::uuid[]) ORDER BY 1), kernel.actor(), $5)`,
  ),
  update: statement(
    'motions.update-decision-draft',
    `UPDATE motions.decision_draft SET version = version + 1, content = $2::jsonb, panel = ARRAY(SELECT unnest($3::uuid[]) ORDER BY 1),
       written_by = kernel.actor(), written_at = $4 WHERE motion_id = $1`,
  ),
  remove: statement(
    'motions.remove-decision-draft',
    `DELETE FROM motions.decision_draft WHERE motion_id = $1`,
  ),
  sign: statement(
    'motions.sign-decision-draft',
    `INSERT INTO motions.decision_signature (motion_id, case_id, version, judge_id, signed_at) VALUES ($1, $2, $3, kernel.actor(), $4) ON CONFLICT DO NOTHING`,
  ),
  unsigned: statement(
    'motions.unsigned-judges',
    `SELECT judge AS id FROM motions.decision_draft d, unnest(d.panel) AS judge WHERE d.motion_id = $1 AND NOT EXISTS
       (SELECT 1 FROM motions.decision_signature s WHERE s.motion_id = d.motion_id AND s.version = d.version AND s.judge_id = judge)`,
  ),
  serve: statement(
    'motions.serve-decision',
    `INSERT INTO motions.service (decision_id, person_id, served_at) SELECT $1, person, $3 FROM unnest($2::uuid[]) AS person`,
  ),
  comparable: auditedStatement(
    'motions.comparable',
    {
      operation: 'CONSULTATION',
      verb: 'motion.compare',
      objectType: 'motion',
      caseId: '"caseId"',
      objectId: 'id',
    },
    `SELECT m.id, m.case_id AS "caseId", COALESCE((SELECT json_agg(json_build_object('outcome', c.outcome, 'stage', c.stage, 'ageBand', c.age_band,
       'criterion', c.criterion, 'keskin', c.keskin, 'grounds', c.grounds, 'counterbalance', c.counterbalance, 'decisions', c.decisions))
       FROM motions.comparable(m.id) c), '[]') AS items
     FROM motions.motion m WHERE m.id = $6 AND auth.acts_in_case(m.case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}')`,
  ),
} as const;
