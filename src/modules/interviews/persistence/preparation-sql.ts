import { auditedStatement, statement } from '../../../kernel/database/statement.js';

const MARK = `(SELECT json_build_object('mark', m.mark, 'reason', m.reason, 'markedAt', m.marked_at) FROM interviews.question_mark m
  WHERE m.question_id = q.id ORDER BY m.marked_at DESC, m.id DESC LIMIT 1)`;

export const PREPARATION_SQL = {
  view: auditedStatement(
    'interviews.preparation',
    {
      operation: 'CONSULTATION',
      verb: 'preparation.view',
      objectType: 'child',
      caseId: 'case_id',
      childRef: 'child_ref',
      objectId: 'child_ref',
    },
    `SELECT k.case_id, k.child_ref, k.child_number AS "childNumber",
       ARRAY(SELECT DISTINCT x.function FROM auth.case_access x WHERE x.case_id = k.case_id AND x.person_id = kernel.actor() AND x.closed_at IS NULL) AS functions,
       (SELECT json_build_object('version', r.version, 'answers', r.answers, 'ready', r.ready, 'proceedReason', r.proceed_reason,
         'recordedAt', r.recorded_at) FROM interviews.readiness r WHERE r.child_ref = k.child_ref ORDER BY r.version DESC LIMIT 1) AS readiness,
       COALESCE((SELECT json_agg(json_build_object('id', o.id, 'answerBy', o.answer_by, 'openedAt', o.opened_at, 'closedAt', o.closed_at,
         'parties', COALESCE((SELECT json_agg(json_build_object('function', y.function, 'own', y.person_id = kernel.actor(), 'answeredAt', y.answered_at)
           ORDER BY y.function, y.person_id) FROM interviews.round_party y WHERE y.round_id = o.id), '[]'),
         'questions', COALESCE((SELECT json_agg(json_build_object('id', q.id, 'function', y.function, 'own', q.person_id = kernel.actor(),
           'text', q.text, 'last', ${MARK}) ORDER BY y.function, q.person_id, q.position) FROM interviews.party_question q
           JOIN interviews.round_party y ON y.round_id = q.round_id AND y.person_id = q.person_id WHERE q.round_id = o.id), '[]'))
         ORDER BY o.opened_at DESC, o.id) FROM interviews.question_round o WHERE o.child_ref = k.child_ref), '[]') AS rounds
     FROM cases.child k WHERE k.case_id = $6 AND k.child_ref = $7 AND auth.may_see_case(k.case_id)`,
  ),
  insertReadiness: statement(
    'interviews.insert-readiness',
    `INSERT INTO interviews.readiness (child_ref, version, case_id, answers, ready, proceed_reason, recorded_by, recorded_at)
     SELECT $1, $2, $3, $4::jsonb, $5, $6, $7, $8
     WHERE $2 = 1 + COALESCE((SELECT max(old.version) FROM interviews.readiness old WHERE old.child_ref = $1), 0)
     ON CONFLICT DO NOTHING RETURNING version`,
  ),
  openRound: statement(
    'interviews.open-round',
    `INSERT INTO interviews.question_round (id, case_id, child_ref, answer_by, opened_by, opened_at) VALUES ($1, $2, $3, $4, $5, $6)`,
  ),
  invite: statement(
    'interviews.invite',
    `INSERT INTO interviews.round_party (round_id, case_id, person_id, function)
     SELECT DISTINCT ON (x.person_id) $1::uuid, x.case_id, x.person_id, x.function FROM auth.case_access x
     WHERE x.case_id = $2 AND x.closed_at IS NULL AND x.function = ANY ($3) ORDER BY x.person_id, x.function RETURNING person_id AS "personId"`,
  ),
  round: statement(
    'interviews.lock-round',
    `SELECT o.id, o.case_id AS "caseId", o.child_ref AS "childRef", to_char(o.answer_by, 'YYYY-MM-DD') AS "answerBy", o.closed_at IS NOT NULL AS closed,
       EXISTS (SELECT 1 FROM interviews.round_party y WHERE y.round_id = o.id AND y.person_id = kernel.actor()) AS invited
     FROM interviews.question_round o WHERE o.id = $1`,
  ),
  answer: statement(
    'interviews.answer-round',
    `UPDATE interviews.round_party SET answered_at = $3 WHERE round_id = $1 AND person_id = $2 AND answered_at IS NULL RETURNING person_id`,
  ),
  insertQuestion: statement(
    'interviews.insert-question',
    `INSERT INTO interviews.party_question (id, round_id, case_id, person_id, position, text, handed_in_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
  ),
  close: statement(
    'interviews.close-round',
    `UPDATE interviews.question_round SET closed_by = $2, closed_at = $3 WHERE id = $1 AND closed_at IS NULL RETURNING id`,
  ),
  question: statement(
    'interviews.question',
    `SELECT q.id, q.case_id AS "caseId", o.child_ref AS "childRef", q.person_id AS "personId",
       EXISTS (SELECT 1 FROM interviews.booking b WHERE b.case_id = q.case_id AND b.child_ref = o.child_ref AND b.interviewer_id = kernel.actor()
         AND b.started_at IS NOT NULL) AS "ownSession"
     FROM interviews.party_question q JOIN interviews.question_round o ON o.id = q.round_id WHERE q.id = $1`,
  ),
  mark: statement(
    'interviews.mark-question',
    `INSERT INTO interviews.question_mark (id, question_id, case_id, mark, reason, marked_by, marked_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
  ),
  marks: statement(
    'interviews.question-marks',
    `SELECT q.id AS "questionId", q.round_id AS "roundId", q.person_id AS "personId", y.function, q.text, last.mark, last.reason,
       last.marked_at AS "markedAt"
     FROM interviews.party_question q JOIN interviews.question_round o ON o.id = q.round_id
     JOIN interviews.round_party y ON y.round_id = q.round_id AND y.person_id = q.person_id
     LEFT JOIN LATERAL (SELECT m.mark, m.reason, m.marked_at FROM interviews.question_mark m WHERE m.question_id = q.id
       ORDER BY m.marked_at DESC, m.id DESC LIMIT 1) AS last ON true
     WHERE o.case_id = $1 AND o.child_ref = $2 ORDER BY o.opened_at, q.person_id, q.position`,
  ),
} as const;
