import { actorStatement, statement } from '../../../kernel/database/statement.js';

const CERTIFICATES = `COALESCE((SELECT json_agg(json_build_object('id', c.id, 'scheme', c.scheme, 'ageBands', c.age_bands,
    'languages', c.languages, 'specialisms', c.specialisms, 'issuer', c.issuer, 'evidenceReference', c.evidence_reference,
    'from', lower(c.period), 'to', upper(c.period), 'revokedAt', c.revoked_at, 'revokeReason', c.revoke_reason,
    'recordedAt', c.recorded_at,
    'suspensions', COALESCE((SELECT json_agg(json_build_object('from', s.suspended_from, 'reason', s.reason, 'liftedAt', s.lifted_at,
      'liftReason', s.lift_reason) ORDER BY s.suspended_from) FROM people.certificate_suspension s WHERE s.certificate_id = c.id), '[]'))
    ORDER BY lower(c.period) DESC, c.id) FROM people.interviewer_certificate c WHERE c.person_id = p.id), '[]') AS certificates`;

const LATEST = `COALESCE((SELECT json_object_agg(t.kind, t.last) FROM (SELECT kind, max(held_on) AS last FROM people.training
    WHERE person_id = p.id AND voided_at IS NULL GROUP BY kind) AS t), '{}') AS latest`;

// $6 an interviewer or null for all, $7 and $8 the year in which sessions are counted.
const INTERVIEWER = `SELECT p.id, p.name, p.staff_number AS "staffNumber", p.sex, p.base_town AS "baseTown", o.region, o.name AS organisation,
    mine.region AS "ownRegion", ${CERTIFICATES}, ${LATEST}, COALESCE(h.sessions, 0) AS "heldLastYear"
  FROM people.person p JOIN auth.account a ON a.person_id = p.id JOIN people.organisation o ON o.id = p.organisation_id
  JOIN people.organisation mine ON mine.id = actor.organisation_id
  LEFT JOIN people.sessions_held($7, $8) h ON h.person_id = p.id
  WHERE 'CHILD_INTERVIEWER' = ANY (a.roles) AND a.disabled_at IS NULL AND ($6::uuid IS NULL OR p.id = $6)`;

const DETAIL = `SELECT i.*,
    COALESCE((SELECT json_agg(json_build_object('weekday', w.weekday, 'from', to_char(w.starts, 'HH24:MI'), 'to', to_char(w.ends, 'HH24:MI'))
      ORDER BY w.weekday, w.starts) FROM people.working_hours w WHERE w.person_id = i.id), '[]') AS working,
    COALESCE((SELECT json_agg(json_build_object('id', b.id, 'kind', b.kind, 'from', lower(b.period), 'to', upper(b.period),
      'withdrawnAt', b.withdrawn_at) ORDER BY lower(b.period) DESC) FROM people.absence b WHERE b.person_id = i.id), '[]') AS absences,
    COALESCE((SELECT json_agg(json_build_object('id', t.id, 'kind', t.kind, 'heldOn', t.held_on, 'givenBy', t.given_by,
      'voidedAt', t.voided_at, 'voidReason', t.void_reason) ORDER BY t.held_on DESC, t.id) FROM people.training t
      WHERE t.person_id = i.id), '[]') AS trainings
  FROM (${INTERVIEWER}) AS i`;

export const REGISTER_SQL = {
  interviewers: actorStatement(
    'people.interviewer-register',
    `${INTERVIEWER} ORDER BY p.staff_number, p.id LIMIT 2000`,
  ),
  interviewer: actorStatement('people.interviewer-file', DETAIL),
  norms: statement('people.norms', 'SELECT code, value FROM people.norm'),
  setNorm: statement(
    'people.set-norm',
    'UPDATE people.norm SET value = $2, changed_by = $3, changed_at = $4 WHERE code = $1 AND value <> $2',
  ),
  /** The interviewer under lock, with the regions that decide who keeps what. */
  lock: statement(
    'people.lock-interviewer',
    `SELECT p.id, o.region, (SELECT m.region FROM people.organisation m WHERE m.id = $2) AS "ownRegion"
     FROM people.person p JOIN auth.account a ON a.person_id = p.id JOIN people.organisation o ON o.id = p.organisation_id
     WHERE p.id = $1 AND 'CHILD_INTERVIEWER' = ANY (a.roles) AND a.disabled_at IS NULL FOR NO KEY UPDATE OF p`,
  ),
  byStaffNumber: statement(
    'people.interviewers-by-staff-number',
    `SELECT p.id, p.staff_number AS "staffNumber" FROM people.person p JOIN auth.account a ON a.person_id = p.id
     WHERE p.staff_number = ANY ($1) AND 'CHILD_INTERVIEWER' = ANY (a.roles) AND a.disabled_at IS NULL`,
  ),
  certificate: statement(
    'people.lock-certificate',
    `SELECT c.id, c.person_id AS "personId", lower(c.period) AS "from", upper(c.period) AS "to", c.revoked_at AS "revokedAt",
       COALESCE((SELECT json_agg(json_build_object('from', s.suspended_from, 'liftedAt', s.lifted_at)) FROM people.certificate_suspension s
         WHERE s.certificate_id = c.id), '[]') AS suspensions
     FROM people.interviewer_certificate c WHERE c.id = $1 FOR NO KEY UPDATE OF c`,
  ),
  insertCertificate: statement(
    'people.insert-certificate',
    `INSERT INTO people.interviewer_certificate (id, person_id, scheme, age_bands, languages, specialisms, issuer, evidence_reference,
       period, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, tstzrange($9, $10), $11, $12)`,
  ),
  revoke: statement(
    'people.revoke-certificate',
    `UPDATE people.interviewer_certificate SET revoked_at = $2, revoked_by = $3, revoke_reason = $4 WHERE id = $1`,
  ),
  suspend: statement(
    'people.suspend-certificate',
    `INSERT INTO people.certificate_suspension (id, certificate_id, suspended_from, reason, suspended_by) VALUES ($1, $2, $3, $4, $5)`,
  ),
  lift: statement(
    'people.lift-suspension',
    `UPDATE people.certificate_suspension SET lifted_at = $2, lifted_by = $3, lift_reason = $4
     WHERE certificate_id = $1 AND lifted_at IS NULL`,
  ),
  setBase: statement(
    'people.set-base',
    'UPDATE people.person SET base_town = $2, sex = $3 WHERE id = $1',
  ),
  clearHours: statement(
    'people.clear-hours',
    'DELETE FROM people.working_hours WHERE person_id = $1',
  ),
  insertHours: statement(
    'people.insert-hours',
    `INSERT INTO people.working_hours (person_id, weekday, starts, ends)
     SELECT $1, weekday, "from", "to" FROM jsonb_to_recordset($2::jsonb) AS w(weekday smallint, "from" time, "to" time)`,
  ),
  insertAbsence: statement(
    'people.insert-absence',
    `INSERT INTO people.absence (id, person_id, kind, period, recorded_by, recorded_at) VALUES ($1, $2, $3, tstzrange($4, $5), $6, $7)`,
  ),
  withdrawAbsence: statement(
    'people.withdraw-absence',
    `UPDATE people.absence SET withdrawn_by = $3, withdrawn_at = $4 WHERE id = $1 AND person_id = $2 AND withdrawn_at IS NULL RETURNING id`,
  ),
  insertTraining: statement(
    'people.insert-training',
    `INSERT INTO people.training (id, person_id, kind, held_on, given_by, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
  ),
  voidTraining: statement(
    'people.void-training',
    `UPDATE people.training SET voided_by = $3, voided_at = $4, void_reason = $5 WHERE id = $1 AND person_id = $2 AND voided_at IS NULL RETURNING id`,
  ),
} as const;
