import {
  actorStatement,
  auditedStatement,
  statement,
  writingStatement,
} from '../../../kernel/database/statement.js';

const VIEW_COLUMNS = `
  c.id, c.parketnummer, c.stage, c.reported_on AS "reportedOn", c.registered_at AS "registeredAt",
  c.appeal_filed_on AS "appealFiledOn", c.heard_in_first_instance AS "heardInFirstInstance", c.version,
  json_build_object('id', court.id, 'code', court.code, 'name', court.name) AS court,
  json_build_object('id', office.id, 'code', office.code, 'name', office.name) AS office`;

const CHILDREN = `
  COALESCE((SELECT json_agg(json_build_object('childRef', k.child_ref, 'childNumber', k.child_number, 'ageBand', k.age_band)
    ORDER BY k.registered_at, k.child_ref) FROM cases.child k WHERE k.case_id = c.id), '[]') AS children`;

const CHILDREN_OF_CASE = `
  COALESCE((SELECT json_agg(json_build_object('childRef', k.child_ref, 'childNumber', k.child_number, 'ageBand', k.age_band,
    'ofAge', cases.is_of_age(k.child_ref), 'ownVoice', cases.own_voice(k.child_ref)) ORDER BY k.registered_at, k.child_ref)
    FROM cases.child k WHERE k.case_id = c.id), '[]') AS children`;

/** When a representative left may be a birthday: who may not look that up sees only who is there now. */
const ENDED_FOR_A_CHILD = `(a.closed_at IS NULL OR a.child_ref IS NULL OR auth.acts_in_case(a.case_id,
  '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'))`;

export const CASE_SQL = {
  /** Case, offences, suspects, the registering person's access, audit row and event: one statement, one commit. */
  register: writingStatement(
    'cases.register',
    // No RETURNING: it would ask the select policy, and the access row that opens the case is of this same statement.
    `new_case AS (
       INSERT INTO cases."case" (id, parketnummer, court_id, office_id, reported_on, registered_at, registered_by)
       SELECT $6::uuid, $7, $8, $9, $10, $11, $1::uuid FROM actor),
     new_offence AS (
       INSERT INTO cases.offence (id, case_id, count_number, statute_version, article, committed_from, committed_until)
       SELECT o.id, $6::uuid, o.count_number, o.statute_version, o.article, o.committed_from, o.committed_until
       FROM actor, jsonb_to_recordset($12::jsonb) AS o(id uuid, count_number integer, statute_version text, article text,
         committed_from date, committed_until date)),
     new_suspect AS (
       INSERT INTO cases.suspect (id, case_id, label, relationship, adult)
       SELECT s.id, $6::uuid, s.label, s.relationship, s.adult
       FROM actor, jsonb_to_recordset($13::jsonb) AS s(id uuid, label text, relationship text, adult boolean)),
     new_access AS (
       INSERT INTO auth.case_access (id, case_id, person_id, function, moment, opened_at, opened_by)
       SELECT $14, $6::uuid, $1::uuid, split_part($2, ',', 1), 'REGISTRATION', $11, $1::uuid FROM actor),
     new_audit AS (
       INSERT INTO audit.entry (id, operation, verb, actor_id, actor_role, actor_organisation_id, request_id, case_id,
         object_type, object_id, outcome)
       SELECT actor.audit_id, 'COLLECTION', 'case.register', $1::uuid, split_part($2, ',', 1), actor.organisation_id,
         actor.request_id, $6::uuid, 'case', $6::uuid, 'ALLOWED' FROM actor),
     new_event AS (
       INSERT INTO kernel.outbox_event (id, type, case_id, subject_id)
       SELECT $15, 'case.registered', $6::uuid, $6::uuid FROM actor)`,
    `SELECT id FROM actor`,
  ),
  view: auditedStatement(
    'cases.view',
    {
      operation: 'CONSULTATION',
      verb: 'case.view',
      objectType: 'case',
      caseId: 'id',
      objectId: 'id',
    },
    `SELECT ${VIEW_COLUMNS}, ${CHILDREN_OF_CASE},
       COALESCE((SELECT json_agg(json_build_object('id', o.id, 'countNumber', o.count_number, 'statuteVersion', o.statute_version,
         'article', o.article, 'labelNl', a.label_nl, 'labelEn', a.label_en, 'toVerify', a.to_verify,
         'committedFrom', o.committed_from, 'committedUntil', o.committed_until) ORDER BY o.count_number)
         FROM cases.offence o JOIN cases.offence_article a USING (statute_version, article) WHERE o.case_id = c.id), '[]') AS offences,
       COALESCE((SELECT json_agg(json_build_object('id', s.id, 'label', s.label, 'relationship', s.relationship, 'adult', s.adult)
         ORDER BY s.label) FROM cases.suspect s WHERE s.case_id = c.id), '[]') AS suspects,
       ARRAY(SELECT DISTINCT x.function FROM auth.case_access x
         WHERE x.case_id = c.id AND x.person_id = kernel.actor() AND x.closed_at IS NULL) AS functions
     FROM cases."case" c JOIN people.organisation court ON court.id = c.court_id
       JOIN people.organisation office ON office.id = c.office_id
     WHERE c.id = $6`,
  ),
  list: auditedStatement(
    'cases.list',
    { operation: 'SEARCH', verb: 'case.list', objectType: 'case' },
    `SELECT mine.case_id AS id, c.parketnummer, c.stage, c.reported_on AS "reportedOn", c.registered_at AS "registeredAt",
       court.code AS "courtCode", ${CHILDREN},
       COALESCE((SELECT json_agg(json_build_object('article', o.article, 'statuteVersion', o.statute_version) ORDER BY o.count_number)
         FROM cases.offence o WHERE o.case_id = c.id), '[]') AS offences
     FROM (SELECT DISTINCT a.case_id FROM auth.case_access a
           WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL AND a.case_id < $7::uuid
           ORDER BY a.case_id DESC LIMIT $6) AS mine
       JOIN cases."case" c ON c.id = mine.case_id JOIN people.organisation court ON court.id = c.court_id
     ORDER BY mine.case_id DESC`,
  ),
  search: auditedStatement(
    'cases.search',
    { operation: 'SEARCH', verb: 'case.search', objectType: 'case' },
    `SELECT c.id, c.parketnummer, c.stage, c.reported_on AS "reportedOn", c.registered_at AS "registeredAt",
       court.code AS "courtCode", ${CHILDREN},
       COALESCE((SELECT json_agg(json_build_object('article', o.article, 'statuteVersion', o.statute_version) ORDER BY o.count_number)
         FROM cases.offence o WHERE o.case_id = c.id), '[]') AS offences
     FROM cases."case" c JOIN people.organisation court ON court.id = c.court_id
     WHERE (c.parketnummer = $8 OR EXISTS (SELECT 1 FROM cases.child k WHERE k.case_id = c.id AND k.child_number = $9))
       AND c.id < $7::uuid
     ORDER BY c.id DESC LIMIT $6`,
  ),
  articles: actorStatement(
    'cases.articles',
    `SELECT statute_version AS "statuteVersion", article, label_nl AS "labelNl", label_en AS "labelEn",
       lower(in_force)::text AS "inForceFrom", upper(in_force)::text AS "inForceUntil", to_verify AS "toVerify"
     FROM cases.offence_article
     WHERE $6::date IS NULL OR in_force @> $6::date
     ORDER BY statute_version DESC, length(article), article`,
  ),
  lock: statement(
    'cases.lock',
    `SELECT id, stage, version, reported_on AS "reportedOn", appeal_filed_on AS "appealFiledOn",
     heard_in_first_instance AS "heardInFirstInstance" FROM cases."case" WHERE id = $1 FOR NO KEY UPDATE`,
  ),
  insertChild: statement(
    'cases.insert-child',
    `INSERT INTO cases.child (child_ref, case_id, child_number, age_band, registered_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (child_ref) DO NOTHING`,
  ),
  child: statement(
    'cases.child',
    `SELECT child_ref AS "childRef", child_number AS "childNumber", age_band AS "ageBand"
     FROM cases.child WHERE child_ref = $1 AND case_id = $2`,
  ),
  anyOpen: statement(
    'cases.any-open',
    `SELECT 1 AS open FROM cases."case" WHERE id = ANY ($1::uuid[]) AND stage <> 'CLOSED' LIMIT 1`,
  ),
  childOnReport: statement(
    'cases.child-on-report',
    `SELECT k.age_band AS "ageBand", c.reported_on AS "reportedOn" FROM cases.child k JOIN cases."case" c ON c.id = k.case_id
     WHERE k.child_ref = $1 AND k.case_id = $2`,
  ),
  setBand: statement(
    'cases.set-age-band',
    `UPDATE cases.child SET age_band = $3 WHERE child_ref = $1 AND case_id = $2 AND age_band <> $3`,
  ),
  known: statement(
    'cases.children-known',
    `SELECT child_ref AS "childRef" FROM cases.child WHERE child_ref = ANY ($1::uuid[])`,
  ),
  move: statement(
    'cases.move',
    `UPDATE cases."case" SET stage = $3, appeal_filed_on = COALESCE($4, appeal_filed_on),
       heard_in_first_instance = COALESCE($5, heard_in_first_instance), version = version + 1
     WHERE id = $1 AND version = $2 RETURNING version`,
  ),
  parties: auditedStatement(
    'cases.parties',
    {
      operation: 'CONSULTATION',
      verb: 'case.view-parties',
      objectType: 'case',
      caseId: 'case_id',
      objectId: 'case_id',
    },
    `SELECT a.id, a.case_id, a.person_id AS "personId", p.name, o.name AS organisation, a.function, a.moment,
       a.opened_at AS "openedAt", a.closed_at AS "closedAt", s.label AS "suspectLabel", k.child_number AS "childNumber"
     FROM auth.case_access a JOIN people.person p ON p.id = a.person_id JOIN people.organisation o ON o.id = p.organisation_id
       LEFT JOIN cases.suspect s ON s.id = a.suspect_id LEFT JOIN cases.child k ON k.child_ref = a.child_ref
     WHERE a.case_id = $6 AND auth.may_see_case($6) AND ${ENDED_FOR_A_CHILD}
     ORDER BY a.closed_at IS NOT NULL, a.opened_at, a.id`,
  ),
  personHolds: statement(
    'cases.person-holds',
    `SELECT 1 AS ok FROM auth.account WHERE person_id = $1 AND $2 = ANY (roles) AND disabled_at IS NULL`,
  ),
  /** Somebody who can bring people in, by another access than this one. */
  keeperBeside: statement(
    'cases.keeper-beside',
    `SELECT 1 AS ok FROM auth.case_access a JOIN auth.account c ON c.person_id = a.person_id AND c.disabled_at IS NULL
     WHERE a.case_id = $1 AND a.closed_at IS NULL AND a.function = ANY ($2) AND a.id <> $3 LIMIT 1`,
  ),
  clientInCase: statement(
    'cases.client-in-case',
    `SELECT ($2::uuid IS NULL OR EXISTS (SELECT 1 FROM cases.suspect WHERE id = $2 AND case_id = $1))
        AND ($3::uuid IS NULL OR EXISTS (SELECT 1 FROM cases.child WHERE child_ref = $3 AND case_id = $1)) AS ok`,
  ),
} as const;
