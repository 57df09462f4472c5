import { actorStatement, statement } from '../../../kernel/database/statement.js';

export const CLOSED_DATE_SQL = {
  list: actorStatement(
    'studios.closed-date-list',
    `SELECT d.id, d.closed_on::text AS "closedOn", d.reason FROM studios.closed_date d
     WHERE d.withdrawn_at IS NULL AND d.closed_on BETWEEN $6 AND $7 ORDER BY d.closed_on LIMIT 400`,
  ),
  insert: statement(
    'studios.insert-closed-date',
    'INSERT INTO studios.closed_date (id, closed_on, reason, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5)',
  ),
  withdraw: statement(
    'studios.withdraw-closed-date',
    'UPDATE studios.closed_date SET withdrawn_by = $2, withdrawn_at = $3 WHERE id = $1 AND withdrawn_at IS NULL RETURNING id',
  ),
} as const;
