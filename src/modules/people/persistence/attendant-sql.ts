import { actorStatement, statement } from '../../../kernel/database/statement.js';

const COLUMNS = `t.id, t.kind, t.name, t.register_number AS "registerNumber", t.languages, t.organisation, t.region,
  to_char(t.briefed_on, 'YYYY-MM-DD') AS "briefedOn", to_char(t.valid_from, 'YYYY-MM-DD') AS "validFrom",
  to_char(t.valid_through, 'YYYY-MM-DD') AS "validThrough", t.ended_at AS "endedAt", t.end_reason AS "endReason", t.version`;

export const ATTENDANT_SQL = {
  all: actorStatement(
    'people.attendants',
    `SELECT ${COLUMNS}, mine.region AS "ownRegion" FROM people.attendant t JOIN people.organisation mine ON mine.id = actor.organisation_id
     WHERE $6::uuid IS NULL OR t.id = $6 ORDER BY t.kind, t.name, t.id LIMIT 5000`,
  ),
  lock: statement(
    'people.lock-attendant',
    `SELECT ${COLUMNS} FROM people.attendant t WHERE t.id = $1 FOR NO KEY UPDATE`,
  ),
  byRegisterNumber: statement(
    'people.attendant-by-number',
    `SELECT ${COLUMNS} FROM people.attendant t WHERE t.register_number = $1 AND t.kind = 'INTERPRETER' AND t.ended_at IS NULL`,
  ),
  interpreters: statement(
    'people.interpreters',
    `SELECT ${COLUMNS} FROM people.attendant t WHERE t.kind = 'INTERPRETER' AND t.ended_at IS NULL ORDER BY t.register_number`,
  ),
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
  end: statement(
    'people.end-attendant',
    `UPDATE people.attendant SET ended_at = $2, ended_by = $3, end_reason = $4, version = version + 1
     WHERE id = $1 AND ended_at IS NULL RETURNING id`,
  ),
} as const;
