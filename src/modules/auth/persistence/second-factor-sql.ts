import { statement } from '../../../kernel/database/statement.js';

export const SECOND_FACTOR_SQL = {
  state: statement(
    'auth.second-factor-state',
    `SELECT f.confirmed_at AS "confirmedAt", f.last_step AS "lastStep", f.pending_since AS "pendingSince",
       f.kid, f.wrapped_key AS "wrappedKey",
       (SELECT count(*) FROM auth.recovery_code r WHERE r.account_id = f.account_id AND r.used_at IS NULL) AS "codesLeft"
     FROM auth.second_factor f WHERE f.account_id = $1`,
  ),
  /** Locked, so that many guesses at once are counted one after the other. */
  lock: statement(
    'auth.lock-second-factor',
    `SELECT kid, wrapped_key AS "wrappedKey", confirmed_at AS "confirmedAt", pending_kid AS "pendingKid", pending_key AS "pendingKey",
       last_step AS "lastStep", locked_until AS "lockedUntil"
     FROM auth.second_factor WHERE account_id = $1 FOR UPDATE`,
  ),
  begin: statement(
    'auth.begin-second-factor',
    `INSERT INTO auth.second_factor (account_id, person_id, pending_kid, pending_key, pending_since) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (account_id) DO UPDATE SET pending_kid = $3, pending_key = $4, pending_since = $5`,
  ),
  confirm: statement(
    'auth.confirm-second-factor',
    `UPDATE auth.second_factor SET kid = pending_kid, wrapped_key = pending_key, confirmed_at = $2, last_step = $3,
       pending_kid = NULL, pending_key = NULL, pending_since = NULL, failures = 0, locked_until = NULL
     WHERE account_id = $1`,
  ),
  failed: statement(
    'auth.second-factor-failed',
    `UPDATE auth.second_factor SET failures = (failures + 1) % $3,
       locked_until = CASE WHEN failures + 1 >= $3 THEN $2::timestamptz ELSE locked_until END WHERE account_id = $1`,
  ),
  accepted: statement(
    'auth.second-factor-accepted',
    `UPDATE auth.second_factor SET failures = 0, locked_until = NULL, last_step = GREATEST(last_step, $2) WHERE account_id = $1`,
  ),
  dropCodes: statement(
    'auth.drop-recovery-codes',
    `DELETE FROM auth.recovery_code WHERE account_id = $1`,
  ),
  addCode: statement(
    'auth.add-recovery-code',
    `INSERT INTO auth.recovery_code (account_id, person_id, hash) VALUES ($1, $2, $3)`,
  ),
  useCode: statement(
    'auth.use-recovery-code',
    `UPDATE auth.recovery_code SET used_at = $3 WHERE account_id = $1 AND hash = $2 AND used_at IS NULL RETURNING account_id`,
  ),
  stepUp: statement(
    'auth.step-up-session',
    `UPDATE auth.session SET stepped_up_at = $3 WHERE token_hash = $1 AND account_id = $2 AND ended_at IS NULL`,
  ),
  steppedUpAt: statement(
    'auth.session-stepped-up',
    `SELECT stepped_up_at AS at FROM auth.session WHERE token_hash = $1 AND ended_at IS NULL`,
  ),
} as const;
