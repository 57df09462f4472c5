import { actorStatement, statement } from '../../../kernel/database/statement.js';

const COLUMNS = `t.id, t.kind, t.name, t.register_number AS "registerNumber", t.languages, t.organisation, t.region,
  to_char(t.briefed_on, 'YYYY-MM-DD') AS "briefedOn", to_char(t.valid_from, 'YYYY-MM-DD') AS "validFrom",
  to_char(t.valid_through, 'YYYY-MM-DD') AS "validThrough", t.ended_at AS "endedAt", t.end_reason AS "endReason", t.version`;

const TIMES = `COALESCE((SELECT json_agg(json_build_object('weekday', w.weekday, 'from', to_char(w.starts, 'HH24:MI'), 'to', to_char(w.ends, 'HH24:MI'))
    ORDER BY w.weekday, w.starts) FROM people.attendant_hours w WHERE w.attendant_id = t.id), '[]') AS working`;

// What the scheduler asks of an interpreter.
const PLANNED = `SELECT ${COLUMNS}, ${TIMES},
    COALESCE((SELECT json_agg(json_build_object('from', lower(b.period), 'to', upper(b.period)) ORDER BY b.period)
      FROM people.attendant_absence b WHERE b.attendant_id = t.id AND b.withdrawn_at IS NULL), '[]') AS absences
  FROM people.attendant t WHERE t.kind = 'INTERPRETER' AND t.ended_at IS NULL`;

export const ATTENDANT_SQL = {
  all: actorStatement(
    'people.attendants',
    `SELECT ${COLUMNS}, mine.region AS "ownRegion" FROM people.attendant t JOIN people.organisation mine ON mine.id = actor.organisation_id
     ORDER BY t.kind, t.name, t.id`,
  ),
  /** Newest first, from below an id. */
  page: actorStatement(
    'people.attendants-page',
    `SELECT ${COLUMNS}, mine.region AS "ownRegion" FROM people.attendant t JOIN people.organisation mine ON mine.id = actor.organisation_id
     WHERE t.id < $7 ORDER BY t.id DESC LIMIT $6`,
  ),
  lock: statement(
    'people.lock-attendant',
    `SELECT ${COLUMNS} FROM people.attendant t WHERE t.id = $1 FOR NO KEY UPDATE`,
  ),
  interpreters: statement('people.interpreters', `${PLANNED} ORDER BY t.register_number`),
  lockByRegisterNumber: statement(
    'people.lock-attendant-by-number',
    `SELECT ${COLUMNS} FROM people.attendant t WHERE t.register_number = $1 AND t.ended_at IS NULL FOR NO KEY UPDATE`,
  ),
  ownRegion: statement('people.own-region', 'SELECT region FROM people.organisation WHERE id = $1'),
  insert: statement(
    'people.insert-attendant',
    `INSERT INTO people.attendant (id, kind, name, register_number, languages, organisation, region, briefed_on, valid_from,
       valid_through, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
  ),
  update: statement(
    'people.update-attendant',
    `UPDATE people.attendant SET name = $3, register_number = $4, languages = $5, organisation = $6, region = $7, briefed_on = $8,
       valid_from = $9, valid_through = $10, version = version + 1 WHERE id = $1 AND version = $2 AND ended_at IS NULL RETURNING id`,
  ),
  /** An interpreter with hours and absences, withdrawn ones too. */
  times: actorStatement(
    'people.interpreter-times',
    `SELECT t.id, t.name, t.ended_at AS "endedAt", ${TIMES},
       COALESCE((SELECT json_agg(json_build_object('id', b.id, 'from', lower(b.period), 'to', upper(b.period), 'withdrawnAt', b.withdrawn_at)
         ORDER BY lower(b.period) DESC) FROM people.attendant_absence b WHERE b.attendant_id = t.id), '[]') AS absences
     FROM people.attendant t WHERE t.id = $6 AND t.kind = 'INTERPRETER'`,
  ),
  clearHours: statement(
    'people.clear-interpreter-hours',
    'DELETE FROM people.attendant_hours WHERE attendant_id = $1',
  ),
  insertHours: statement(
    'people.insert-interpreter-hours',
    `INSERT INTO people.attendant_hours (attendant_id, weekday, starts, ends)
     SELECT $1, weekday, "from", "to" FROM jsonb_to_recordset($2::jsonb) AS w(weekday smallint, "from" time, "to" time)`,
  ),
  insertAbsence: statement(
    'people.insert-interpreter-absence',
    `INSERT INTO people.attendant_absence (id, attendant_id, period, recorded_by, recorded_at) VALUES ($1, $2, tstzrange($3, $4), $5, $6)`,
  ),
  withdrawAbsence: statement(
    'people.withdraw-interpreter-absence',
    `UPDATE people.attendant_absence SET withdrawn_by = $3, withdrawn_at = $4
     WHERE id = $1 AND attendant_id = $2 AND withdrawn_at IS NULL RETURNING id`,
  ),
  end: statement(
    'people.end-attendant',
    `UPDATE people.attendant SET ended_at = $2, ended_by = $3, end_reason = $4, version = version + 1
     WHERE id = $1 AND ended_at IS NULL RETURNING id`,
  ),
} as const;
