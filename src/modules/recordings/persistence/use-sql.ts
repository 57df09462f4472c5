import { auditedStatement, statement } from '../../../kernel/database/statement.js';

const OFFICE = `'{PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}'`;
const USE = `u.id, u.elsewhere, u.proceeding, u.authority, u.reason, p.name AS "askedBy", u.asked_at AS "askedAt", u.answer_by AS "answerBy",
  u.granted, u.answer_reason AS "answerReason", u.answered_at AS "answeredAt", u.ends_at AS "endsAt", u.ended_at AS "endedAt",
  u.ended_because AS "endedBecause", u.suffices, u.concluded_at AS "concludedAt",
  CASE WHEN u.recording_ids IS NOT NULL THEN COALESCE((SELECT json_agg(json_build_object('track', r.track, 'durationMs', r.duration_ms)
    ORDER BY r.verified_at, r.id) FROM recordings.recording r WHERE r.id = ANY (u.recording_ids)), '[]'::json) END AS part`;
const USE_FROM = `recordings.use_request u JOIN people.person p ON p.id = u.asked_by`;
const FACTS = `u.id, u.case_id AS "caseId", u.child_ref AS "childRef", u.asked_by AS "askedBy", u.elsewhere, u.answer_by AS "answerBy",
  u.granted, u.ends_at AS "endsAt", u.ended_at AS "endedAt", u.suffices, recordings.asking_case(u.id) AS "askingCaseId"`;

export const USE_SQL = {
  /** Both sides of one case: what is asked of it, and what it asked elsewhere. One row without a use says that there is none. */
  list: auditedStatement(
    'recordings.uses',
    {
      operation: 'SEARCH',
      verb: 'recording-use.list',
      objectType: 'case',
      caseId: 'audit_case_id',
      objectId: 'audit_case_id',
    },
    `SELECT c.id AS audit_case_id, recordings.is_official(c.id) AS "mayEnter", auth.acts_in_case(c.id, ${OFFICE}) AS "mayAsk", seen.*
     FROM cases."case" c LEFT JOIN LATERAL (
       SELECT 'RECEIVED' AS direction, ${USE}, k.child_number AS "childNumber",
         u.asked_by <> kernel.actor() AND auth.acts_in_case(c.id, ${OFFICE}) AS "mayAnswer",
         NOT u.elsewhere AND recordings.is_official(c.id) AS "mayConclude"
       FROM ${USE_FROM} JOIN cases.child k ON k.child_ref = u.child_ref WHERE u.case_id = c.id
       UNION ALL
       SELECT 'ASKED', ${USE}, k.child_number, false, auth.acts_in_case(c.id, ${OFFICE})
       FROM ${USE_FROM} JOIN recordings.use_asker a ON a.request_id = u.id JOIN cases.child k ON k.child_ref = a.child_ref WHERE a.case_id = c.id
     ) AS seen ON true
     WHERE c.id = $6 AND auth.acts_in_case(c.id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK,VICTIM_COUNSEL,GUARDIAN_AD_LITEM}')
     ORDER BY seen."askedAt", seen.id`,
  ),
  /** Only while it runs and for who asked; the pictures take a leave to watch of their own. */
  tracks: auditedStatement(
    'recordings.use-tracks',
    {
      operation: 'CONSULTATION',
      verb: 'recording-use.view',
      objectType: 'recording-use',
      caseId: 'case_id',
      childRef: 'child_ref',
      objectId: 'use_id',
    },
    `SELECT u.id AS use_id, r.case_id, r.child_ref, r.id, r.track, r.duration_ms AS "durationMs"
     FROM recordings.use_request u JOIN recordings.recording r ON r.case_id = u.case_id AND r.child_ref = u.child_ref
     WHERE u.id = $6 AND r.state = 'VERIFIED' AND recordings.use_at(r, $7::timestamptz) = u.id ORDER BY r.verified_at, r.id`,
  ),
  keeping: statement(
    'recordings.keeping-cases',
    `SELECT DISTINCT r.case_id AS "caseId", r.child_ref AS "childRef" FROM recordings.recording r
     WHERE r.state = 'VERIFIED' AND r.child_ref = ANY ($1::uuid[])`,
  ),
  ask: statement(
    'recordings.ask-use',
    `INSERT INTO recordings.use_request (id, case_id, child_ref, elsewhere, proceeding, authority, reason, asked_by, asked_at, answer_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, kernel.actor(), $8, $9)`,
  ),
  askFor: statement(
    'recordings.ask-use-for',
    `INSERT INTO recordings.use_asker (request_id, case_id, child_ref) VALUES ($1, $2, $3)`,
  ),
  authority: statement(
    'recordings.authority-of-actor',
    `SELECT o.name FROM people.person p JOIN people.organisation o ON o.id = p.organisation_id WHERE p.id = kernel.actor()`,
  ),
  find: statement(
    'recordings.find-use',
    `SELECT ${FACTS} FROM recordings.use_request u WHERE u.id = $1`,
  ),
  lock: statement(
    'recordings.lock-use',
    `SELECT ${FACTS} FROM recordings.use_request u WHERE u.id = $1 FOR UPDATE OF u`,
  ),
  answer: statement(
    'recordings.answer-use',
    `UPDATE recordings.use_request SET granted = $2, answer_reason = $3, answered_by = kernel.actor(), answered_at = $4, ends_at = $5, recording_ids = $6
     WHERE id = $1`,
  ),
  /** How many of these are recordings of the child that can be watched. */
  usable: statement(
    'recordings.usable',
    `SELECT count(*)::int AS usable FROM recordings.recording r WHERE r.case_id = $1 AND r.child_ref = $2 AND r.state = 'VERIFIED'
       AND r.id = ANY ($3::uuid[])`,
  ),
  end: statement(
    'recordings.end-use',
    `UPDATE recordings.use_request SET ended_at = $3, ended_by = kernel.actor(), ended_because = $2 WHERE id = $1`,
  ),
  conclude: statement(
    'recordings.conclude-use',
    `UPDATE recordings.use_request SET suffices = $2, concluded_by = kernel.actor(), concluded_at = $3 WHERE id = $1`,
  ),
} as const;
