import { actorStatement, statement } from '../../../kernel/database/statement.js';

/** When studios cannot be used: closed, or out of order since a test failed. */
export const SHUT = `(SELECT c.studio_id, c.period FROM studios.closing c WHERE c.withdrawn_at IS NULL
  UNION ALL SELECT f.studio_id, f.period FROM studios.fault f)`;

const COLUMNS = `s.id, s.name, s.town, s.region, s.equipment, s.foreign_bookings AS "foreignBookings",
  COALESCE((SELECT json_agg(json_build_object('from', lower(x.period), 'to', upper(x.period)) ORDER BY x.period)
    FROM ${SHUT} AS x WHERE x.studio_id = s.id), '[]') AS closings,
  COALESCE((SELECT json_agg(json_build_object('ageSets', c.age_sets, 'from', lower(c.period), 'to', upper(c.period)) ORDER BY lower(c.period), c.id)
    FROM studios.studio_certificate c WHERE c.studio_id = s.id AND c.revoked_at IS NULL), '[]') AS certificates,
  COALESCE((SELECT json_agg(json_build_object('weekday', h.weekday, 'from', to_char(h.starts, 'HH24:MI'), 'to', to_char(h.ends, 'HH24:MI'))
    ORDER BY h.weekday, h.starts) FROM studios.opening_hours h WHERE h.studio_id = s.id), '[]') AS opening`;

export const STUDIO_SQL = {
  studios: statement(
    'studios.studios',
    `SELECT ${COLUMNS} FROM studios.studio s ORDER BY s.name, s.id`,
  ),
  closedDates: statement(
    'studios.closed-dates',
    `SELECT d.closed_on::text AS "closedOn" FROM studios.closed_date d WHERE d.withdrawn_at IS NULL AND d.closed_on BETWEEN $1 AND $2 ORDER BY d.closed_on`,
  ),
  list: actorStatement(
    'studios.list',
    `SELECT ${COLUMNS} FROM studios.studio s WHERE $6::text IS NULL OR s.region = $6 ORDER BY s.region, s.name, s.id LIMIT 500`,
  ),
} as const;
