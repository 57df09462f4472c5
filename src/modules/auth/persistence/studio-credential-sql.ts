import { statement } from '../../../kernel/database/statement.js';

export const STUDIO_CREDENTIAL_SQL = {
  ofStudio: statement(
    'auth.studio-credentials',
    `SELECT c.id, c.label, p.name AS "issuedBy", c.issued_at AS "issuedAt", c.expires_at AS "expiresAt", c.last_used_at AS "lastUsedAt",
       r.name AS "revokedBy", c.revoked_at AS "revokedAt", c.revoke_reason AS "revokeReason"
     FROM auth.studio_credential c JOIN people.person p ON p.id = c.issued_by LEFT JOIN people.person r ON r.id = c.revoked_by
     WHERE c.studio_id = $1 ORDER BY c.issued_at DESC, c.id DESC LIMIT 100`,
  ),
  issue: statement(
    'auth.issue-studio-credential',
    `INSERT INTO auth.studio_credential (id, studio_id, label, secret_hash, issued_by, issued_at, expires_at)
     VALUES ($1, $2, $3, $4, kernel.actor(), $5, $6)`,
  ),
  /** Waits for a piece that is being counted under it, and none is counted afterwards. */
  lock: statement(
    'auth.lock-studio-credential',
    `SELECT c.revoked_at AS "revokedAt" FROM auth.studio_credential c WHERE c.id = $1 AND c.studio_id = $2 FOR NO KEY UPDATE`,
  ),
  revoke: statement(
    'auth.revoke-studio-credential',
    `UPDATE auth.studio_credential SET revoked_by = kernel.actor(), revoked_at = $2, revoke_reason = $3 WHERE id = $1`,
  ),
  find: statement(
    'auth.find-studio-credential',
    `SELECT c.id, c.id AS "personId", c.id AS "accountId", c.studio_id AS "studioId", p.organisation_id AS "organisationId", c.secret_hash AS "secretHash", c.expires_at AS "expiresAt",
       c.revoked_at AS "revokedAt", c.locked_until AS "lockedUntil", c.last_used_at AS "lastUsedAt"
     FROM auth.studio_credential c JOIN people.person p ON p.id = c.issued_by WHERE c.id = $1`,
  ),
  failed: statement(
    'auth.studio-credential-failed',
    `UPDATE auth.studio_credential SET failures = failures + 1,
       locked_until = CASE WHEN failures + 1 >= $3 THEN $2 ELSE locked_until END WHERE id = $1`,
  ),
  used: statement(
    'auth.studio-credential-used',
    `UPDATE auth.studio_credential SET last_used_at = GREATEST(last_used_at, $2), failures = 0, locked_until = NULL WHERE id = $1`,
  ),
  live: statement(
    'auth.live-studio-credential',
    `SELECT c.id FROM auth.studio_credential c WHERE c.id = kernel.actor() AND c.revoked_at IS NULL AND c.expires_at > $1 FOR SHARE`,
  ),
} as const;
