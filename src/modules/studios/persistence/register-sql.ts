import { actorStatement, statement } from '../../../kernel/database/statement.js';

const STUDIO = `SELECT s.id, s.name, s.town, s.region, s.equipment, s.address, s.access_notes AS "accessNotes", s.contact_point AS "contactPoint",
    s.foreign_bookings AS "foreignBookings", s.version, mine.region AS "ownRegion",
    COALESCE((SELECT json_agg(json_build_object('id', c.id, 'ageSets', c.age_sets, 'from', lower(c.period), 'to', upper(c.period),
      'inspectedOn', c.inspected_on, 'inspectionId', c.inspection_id, 'revokedAt', c.revoked_at, 'revokeReason', c.revoke_reason)
      ORDER BY lower(c.period) DESC, c.id) FROM studios.studio_certificate c WHERE c.studio_id = s.id), '[]') AS certificates,
    COALESCE((SELECT json_agg(json_build_object('weekday', h.weekday, 'from', to_char(h.starts, 'HH24:MI'), 'to', to_char(h.ends, 'HH24:MI'))
      ORDER BY h.weekday, h.starts) FROM studios.opening_hours h WHERE h.studio_id = s.id), '[]') AS opening,
    (SELECT json_build_object('testedAt', t.tested_at, 'pictureOk', t.picture_ok, 'soundOk', t.sound_ok, 'clockOk', t.clock_ok,
      'uploadOk', t.upload_ok, 'remark', t.remark) FROM studios.daily_test t WHERE t.studio_id = s.id
      ORDER BY t.tested_at DESC, t.id DESC LIMIT 1) AS "lastTest"
  FROM studios.studio s JOIN people.organisation mine ON mine.id = actor.organisation_id WHERE $6::uuid IS NULL OR s.id = $6`;

const FILE = `SELECT f.*,
    COALESCE((SELECT json_agg(json_build_object('id', i.id, 'inspectedOn', i.inspected_on, 'inspector', i.inspector, 'passed', i.passed,
      'remarks', i.remarks, 'checklistVersion', i.checklist_version, 'answers', (SELECT json_agg(json_build_object('code', a.code,
        'labelNl', l.label_nl, 'labelEn', l.label_en, 'required', l.required, 'answer', a.answer, 'remark', a.remark) ORDER BY l.position)
        FROM studios.inspection_answer a JOIN studios.checklist_item l ON l.version = a.checklist_version AND l.code = a.code
        WHERE a.inspection_id = i.id)) ORDER BY i.inspected_on DESC) FROM studios.inspection i WHERE i.studio_id = f.id), '[]') AS inspections,
    COALESCE((SELECT json_agg(json_build_object('id', c.id, 'from', lower(c.period), 'to', upper(c.period), 'reason', c.reason,
      'withdrawnAt', c.withdrawn_at) ORDER BY lower(c.period) DESC) FROM studios.closing c WHERE c.studio_id = f.id), '[]') AS closings,
    COALESCE((SELECT json_agg(recent.test ORDER BY recent.tested_at DESC) FROM (SELECT t.tested_at, json_build_object('testedAt', t.tested_at,
      'pictureOk', t.picture_ok, 'soundOk', t.sound_ok, 'clockOk', t.clock_ok, 'uploadOk', t.upload_ok, 'remark', t.remark) AS test
      FROM studios.daily_test t WHERE t.studio_id = f.id ORDER BY t.tested_at DESC LIMIT 30) AS recent), '[]') AS tests
  FROM (${STUDIO}) AS f`;

export const STUDIO_REGISTER_SQL = {
  register: actorStatement(
    'studios.register',
    `${STUDIO} ORDER BY s.region, s.name, s.id LIMIT 500`,
  ),
  file: actorStatement('studios.file', FILE),
  checklist: statement(
    'studios.checklist',
    `SELECT version, code, position, label_nl AS "labelNl", label_en AS "labelEn", required FROM studios.checklist_item
     WHERE version = (SELECT max(version) FROM studios.checklist_item) ORDER BY position`,
  ),
  lock: statement(
    'studios.lock-studio',
    `SELECT s.id, s.region, s.version, (SELECT m.region FROM people.organisation m WHERE m.id = $2) AS "ownRegion"
     FROM studios.studio s WHERE s.id = $1 FOR NO KEY UPDATE OF s`,
  ),
  ownRegion: statement(
    'studios.own-region',
    'SELECT region AS "ownRegion" FROM people.organisation WHERE id = $1',
  ),
  insert: statement(
    'studios.insert-studio',
    `INSERT INTO studios.studio (id, name, town, region, address, access_notes, contact_point, equipment, foreign_bookings)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
  ),
  update: statement(
    'studios.update-studio',
    `UPDATE studios.studio SET name = $3, town = $4, address = $5, access_notes = $6, contact_point = $7, equipment = $8,
       foreign_bookings = $9, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id`,
  ),
  byName: statement(
    'studios.by-name',
    'SELECT id, version, region FROM studios.studio WHERE name = $1 FOR NO KEY UPDATE',
  ),
  clearHours: statement(
    'studios.clear-hours',
    'DELETE FROM studios.opening_hours WHERE studio_id = $1',
  ),
  insertHours: statement(
    'studios.insert-hours',
    `INSERT INTO studios.opening_hours (studio_id, weekday, starts, ends)
     SELECT $1, weekday, "from", "to" FROM jsonb_to_recordset($2::jsonb) AS w(weekday smallint, "from" time, "to" time)`,
  ),
  insertClosing: statement(
    'studios.insert-closing',
    `INSERT INTO studios.closing (id, studio_id, period, reason, recorded_by, recorded_at) VALUES ($1, $2, tstzrange($3, $4), $5, $6, $7)`,
  ),
  withdrawClosing: statement(
    'studios.withdraw-closing',
    `UPDATE studios.closing SET withdrawn_by = $3, withdrawn_at = $4 WHERE id = $1 AND studio_id = $2 AND withdrawn_at IS NULL RETURNING id`,
  ),
  insertTest: statement(
    'studios.insert-test',
    `INSERT INTO studios.daily_test (id, studio_id, tested_at, picture_ok, sound_ok, clock_ok, upload_ok, remark, recorded_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
  ),
  insertInspection: statement(
    'studios.insert-inspection',
    `INSERT INTO studios.inspection (id, studio_id, checklist_version, inspected_on, inspector, passed, remarks, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
  ),
  insertAnswers: statement(
    'studios.insert-answers',
    `INSERT INTO studios.inspection_answer (inspection_id, checklist_version, code, answer, remark)
     SELECT $1, $2, code, answer, remark FROM jsonb_to_recordset($3::jsonb) AS a(code text, answer boolean, remark text)`,
  ),
  revokeRunning: statement(
    'studios.revoke-running',
    `UPDATE studios.studio_certificate SET revoked_at = $2, revoked_by = $3, revoke_reason = $4
     WHERE studio_id = $1 AND revoked_at IS NULL AND upper(period) > $5 RETURNING id`,
  ),
  insertCertificate: statement(
    'studios.insert-certificate',
    `INSERT INTO studios.studio_certificate (id, studio_id, age_sets, period, inspected_on, inspection_id)
     VALUES ($1, $2, $3, tstzrange($4, $5), $6, $7)`,
  ),
} as const;
