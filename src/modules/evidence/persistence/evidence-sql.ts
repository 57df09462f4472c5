import { statement } from '../../../kernel/database/statement.js';

// $2 is true for who sees the registers whole, $3 the caller: an interviewer sees what is of himself.
const SEEN = `($2 OR EXISTS (SELECT FROM people.interviewer_certificate c WHERE c.id = f.certificate_id AND c.person_id = $3))`;

const FIELDS = `f.id, f.kind, f.format, f.size_bytes AS "sizeBytes", encode(f.sha256, 'hex') AS sha256, f.virus_scan AS "virusScan",
    p.name AS "addedBy", f.added_at AS "addedAt", f.withdrawn_at AS "withdrawnAt", f.withdraw_reason AS "withdrawReason"`;

export const EVIDENCE_SQL = {
  /** The paper itself, $1 of the kind $4, seen by this caller. */
  paper: statement(
    'evidence.paper',
    `SELECT id FROM people.interviewer_certificate WHERE id = $1 AND $4 = 'certificate' AND ($2 OR person_id = $3)
     UNION ALL SELECT id FROM studios.inspection WHERE id = $1 AND $4 = 'inspection' AND $2`,
  ),
  /** The files of a paper that was found for this caller. */
  list: statement(
    'evidence.list',
    `SELECT ${FIELDS} FROM evidence.file f JOIN people.person p ON p.id = f.added_by
     WHERE f.certificate_id = $1 OR f.inspection_id = $1 ORDER BY f.added_at DESC, f.id LIMIT 200`,
  ),
  file: statement(
    'evidence.file',
    `SELECT f.id, f.format, f.object_key AS "objectKey", f.kid, f.wrapped_key AS "wrappedKey", f.nonce_runs AS "nonceRuns",
       f.size_bytes AS "sizeBytes" FROM evidence.file f WHERE f.id = $1 AND ${SEEN}`,
  ),
  insert: statement(
    'evidence.insert',
    `INSERT INTO evidence.file (id, certificate_id, inspection_id, kind, format, size_bytes, sha256, object_key, kid, wrapped_key,
       nonce_runs, virus_scan, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
  ),
  lock: statement(
    'evidence.lock',
    'SELECT withdrawn_at AS "withdrawnAt" FROM evidence.file WHERE id = $1 FOR NO KEY UPDATE',
  ),
  withdraw: statement(
    'evidence.withdraw',
    'UPDATE evidence.file SET withdrawn_by = $2, withdrawn_at = $3, withdraw_reason = $4 WHERE id = $1',
  ),
} as const;
