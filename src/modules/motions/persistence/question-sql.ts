import { actorStatement, auditedStatement, statement } from '../../../kernel/database/statement.js';

export const QUESTION_SQL = {
  questions: auditedStatement(
    'motions.questions',
    {
      operation: 'CONSULTATION',
      verb: 'motion.compare-questions',
      objectType: 'motion',
      caseId: '"caseId"',
      childRef: '"childRef"',
      objectId: 'id',
    },
    `SELECT m.id, m.case_id AS "caseId", m.child_ref AS "childRef", m.questions FROM motions.motion m WHERE m.id = $6`,
  ),
  acceptedSince: statement(
    'motions.accepted-wordings',
    `SELECT general, specific FROM motions.wording WHERE state = 'ACCEPTED' ORDER BY general, specific`,
  ),
  suggest: statement(
    'motions.suggest-wording',
    `INSERT INTO motions.wording (id, general, specific, suggested_on) VALUES ($1, $2, $3, $4)
     ON CONFLICT (general, specific) DO UPDATE SET times = motions.wording.times + 1`,
  ),
  add: statement(
    'motions.add-wording',
    `INSERT INTO motions.wording (id, general, specific, state, suggested_on, decided_by, decided_at)
     VALUES ($1, $2, $3, 'ACCEPTED', $4, kernel.actor(), $5)
     ON CONFLICT (general, specific) DO UPDATE SET state = 'ACCEPTED', decided_by = kernel.actor(), decided_at = $5 RETURNING id`,
  ),
  decide: statement(
    'motions.decide-wording',
    `UPDATE motions.wording SET state = $2, decided_by = kernel.actor(), decided_at = $3 WHERE id = $1 RETURNING id`,
  ),
  list: actorStatement(
    'motions.wordings',
    `SELECT w.id, w.general, w.specific, w.state, w.times, w.suggested_on AS "suggestedOn", p.name AS "decidedBy"
     FROM motions.wording w LEFT JOIN people.person p ON p.id = w.decided_by
     ORDER BY w.state = 'SUGGESTED' DESC, w.times DESC, w.general, w.specific LIMIT 1000`,
  ),
} as const;
