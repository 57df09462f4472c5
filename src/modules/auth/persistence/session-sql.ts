import { statement } from '../../../kernel/database/statement.js';

export const SESSION_SQL = {
  open: statement(
    'auth.open-session',
    `INSERT INTO auth.session (token_hash, account_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)`,
  ),
  find: statement(
    'auth.find-session',
    `SELECT s.account_id, a.person_id, p.organisation_id, a.roles, s.expires_at, s.last_seen_at
     FROM auth.session s JOIN auth.account a ON a.id = s.account_id JOIN people.person p ON p.id = a.person_id
     WHERE s.token_hash = $1 AND s.ended_at IS NULL AND a.disabled_at IS NULL`,
  ),
  seen: statement(
    'auth.session-seen',
    `UPDATE auth.session SET last_seen_at = GREATEST(last_seen_at, $2) WHERE token_hash = $1`,
  ),
  end: statement(
    'auth.end-session',
    `UPDATE auth.session SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL`,
  ),
} as const;

export const ACCOUNT_SQL = {
  byLogin: statement(
    'auth.account-by-login',
    `SELECT a.id, a.person_id, a.password_hash, a.roles, a.locked_until, p.organisation_id
     FROM auth.account a JOIN people.person p ON p.id = a.person_id
     WHERE a.login = lower($1) AND a.disabled_at IS NULL`,
  ),
  byId: statement(
    'auth.account-by-id',
    `SELECT a.id, a.login, a.person_id, a.password_hash, a.roles, a.locked_until, p.organisation_id
     FROM auth.account a JOIN people.person p ON p.id = a.person_id WHERE a.id = $1 AND a.disabled_at IS NULL`,
  ),
  /** The fifth wrong password within a day pauses, and then each further one. */
  failed: statement(
    'auth.sign-in-failed',
    `UPDATE auth.account SET failures = CASE WHEN failed_at < $4::timestamptz - interval '1 day' THEN 1 ELSE failures + 1 END,
       locked_until = CASE WHEN failed_at >= $4::timestamptz - interval '1 day' AND failures + 1 >= $3 THEN $2 ELSE locked_until END,
       failed_at = $4
     WHERE id = $1`,
  ),
  /** Counts as {@link ACCOUNT_SQL.failed} does, for a login nobody has; forgets what is older than a day. */
  unknownFailed: statement(
    'auth.unknown-sign-in-failed',
    `WITH forgotten AS (
       DELETE FROM auth.unknown_login WHERE failed_at < $4::timestamptz - interval '1 day' AND login_hash <> $1)
     INSERT INTO auth.unknown_login AS u (login_hash, failures, failed_at) VALUES ($1, 1, $4)
     ON CONFLICT (login_hash) DO UPDATE SET
       failures = CASE WHEN u.failed_at < $4::timestamptz - interval '1 day' THEN 1 ELSE u.failures + 1 END,
       locked_until = CASE WHEN u.failed_at >= $4::timestamptz - interval '1 day' AND u.failures + 1 >= $3 THEN $2 ELSE u.locked_until END,
       failed_at = $4`,
  ),
  unknownPause: statement(
    'auth.unknown-sign-in-pause',
    `SELECT locked_until FROM auth.unknown_login WHERE login_hash = $1`,
  ),
  /** Not while paused: of many guesses at once the right one may come after the fifth wrong one. */
  succeeded: statement(
    'auth.sign-in-succeeded',
    `UPDATE auth.account SET failures = 0, locked_until = NULL, failed_at = NULL
     WHERE id = $1 AND (locked_until IS NULL OR locked_until <= $2) RETURNING id`,
  ),
  demo: statement(
    'auth.demo-accounts',
    `SELECT a.login, p.name, a.roles, o.name AS organisation
     FROM auth.account a JOIN people.person p ON p.id = a.person_id JOIN people.organisation o ON o.id = p.organisation_id
     WHERE a.demo AND a.disabled_at IS NULL ORDER BY a.login`,
  ),
  isDemo: statement(
    'auth.is-demo',
    `SELECT FROM auth.account WHERE id = $1 AND login LIKE '%@demo.ontzien'`,
  ),
  me: statement(
    'auth.me',
    `SELECT p.name, o.name AS organisation FROM people.person p JOIN people.organisation o ON o.id = p.organisation_id
     WHERE p.id = $1`,
  ),
} as const;
