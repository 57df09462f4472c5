import { statement } from '../../../kernel/database/statement.js';

export const OWN_CHOICE_SQL = {
  /** Children of whom it is not known yet that they are of age. */
  stillYoung: statement(
    'cases.still-young',
    `SELECT k.child_ref AS "childRef", k.case_id AS "caseId", k.age_band AS "ageBand", c.reported_on AS "reportedOn"
     FROM cases.child k JOIN cases."case" c ON c.id = k.case_id
     WHERE NOT EXISTS (SELECT 1 FROM cases.coming_of_age o WHERE o.child_ref = k.child_ref) ORDER BY k.child_ref`,
  ),
  comeOfAge: statement(
    'cases.come-of-age',
    `INSERT INTO cases.coming_of_age (child_ref, case_id, noted_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING child_ref`,
  ),
  choose: statement(
    'cases.choose',
    `INSERT INTO cases.own_choice (id, case_id, child_ref, counsel_id, asked_on, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, kernel.actor(), $6)`,
  ),
  ownVoice: statement('cases.own-voice', `SELECT cases.own_voice($1) AS voice`),
  represents: statement(
    'cases.represents',
    `SELECT 1 AS yes FROM auth.case_access WHERE case_id = $1 AND child_ref = $2 AND person_id = $3 AND closed_at IS NULL`,
  ),
} as const;
