import { auditedStatement, statement } from '../../../kernel/database/statement.js';

export const ACCOUNTS_SQL = {
  list: auditedStatement(
    'auth.accounts',
    { operation: 'SEARCH', verb: 'account.list', objectType: 'account' },
    `SELECT a.id, a.login, p.name, o.name AS organisation, a.roles, a.disabled_at AS "disabledAt", a.person_id = kernel.actor() AS own
     FROM auth.account a JOIN people.person p ON p.id = a.person_id JOIN people.organisation o ON o.id = p.organisation_id
     WHERE ($7::uuid IS NULL OR a.login > (SELECT l.login FROM auth.account l WHERE l.id = $7))
       AND ($8::text IS NULL OR strpos(lower(p.name), lower($8)) > 0 OR strpos(a.login, lower($8)) > 0)
     ORDER BY a.login LIMIT $6`,
  ),
  /** All open accounts of keepers, under lock and in one order: of two who close each other one comes too late. */
  lockKeepers: statement(
    'auth.lock-keepers',
    `SELECT a.id FROM auth.account a WHERE a.disabled_at IS NULL AND $1 = ANY (a.roles) ORDER BY a.id FOR NO KEY UPDATE`,
  ),
  lock: statement(
    'auth.lock-account',
    `SELECT a.disabled_at IS NOT NULL AS disabled FROM auth.account a WHERE a.id = $1 FOR NO KEY UPDATE`,
  ),
  disable: statement(
    'auth.disable-account',
    `UPDATE auth.account SET disabled_at = $2 WHERE id = $1`,
  ),
  enable: statement(
    'auth.enable-account',
    `UPDATE auth.account SET disabled_at = NULL WHERE id = $1`,
  ),
  endSessions: statement(
    'auth.end-sessions-of-account',
    `UPDATE auth.session SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL`,
  ),
} as const;
