import { statement } from '../../../kernel/database/statement.js';

export const ERASURE_SQL = {
  held: statement(
    'vault.held',
    `SELECT 1 AS held FROM identity.legal_hold h JOIN identity.child_number n ON n.child_ref = h.child_ref
     WHERE n.subject_id = $1 AND h.lifted_at IS NULL LIMIT 1`,
  ),
  destroyKey: statement(
    'vault.destroy-key',
    `UPDATE identity.subject SET kid = NULL, wrapped_key = NULL, sealed = NULL, erased_at = $2, version = version + 1 WHERE id = $1`,
  ),
  closeWindows: statement(
    'vault.close-windows',
    `UPDATE identity.reveal SET ended_at = $2 WHERE child_ref = ANY ($1::uuid[]) AND ended_at IS NULL`,
  ),
  originals: statement(
    'vault.originals-of-cases',
    `SELECT document_id AS id, case_id AS "caseId", kid, wrapped_key AS "wrappedKey", sealed FROM identity.document_original
     WHERE case_id = ANY ($1::uuid[]) AND erased_at IS NULL ORDER BY document_id FOR UPDATE`,
  ),
  files: statement(
    'vault.files-of-cases',
    `SELECT document_id AS id, case_id AS "caseId", object_key AS "objectKey" FROM identity.original_file
     WHERE case_id = ANY ($1::uuid[]) AND erased_at IS NULL ORDER BY document_id FOR UPDATE`,
  ),
  /** Cases in which another child is still known. */
  othersIn: statement(
    'vault.others-in-cases',
    `SELECT DISTINCT n.case_id AS "caseId" FROM identity.child_number n JOIN identity.subject s ON s.id = n.subject_id
     WHERE n.case_id = ANY ($1::uuid[]) AND s.id <> $2 AND s.erased_at IS NULL`,
  ),
  eraseOriginals: statement(
    'vault.erase-originals',
    `UPDATE identity.document_original SET kid = NULL, wrapped_key = NULL, sealed = NULL, erased_at = $2
     WHERE document_id = ANY ($1::uuid[])`,
  ),
  eraseOfCase: statement(
    'vault.erase-originals-of-case',
    `UPDATE identity.document_original SET kid = NULL, wrapped_key = NULL, sealed = NULL, erased_at = $3
     WHERE document_id = ANY ($1::uuid[]) AND case_id = $2 AND erased_at IS NULL RETURNING document_id AS id`,
  ),
  eraseFiles: statement(
    'vault.erase-files',
    `UPDATE identity.original_file SET kid = NULL, wrapped_key = NULL, erased_at = $2 WHERE document_id = ANY ($1::uuid[])`,
  ),
  certify: statement(
    'vault.certify-erasure',
    `INSERT INTO identity.erasure_certificate (id, change_id, child_ref, child_number, reason, requested_by, requested_at, approved_by,
       approved_at, key_id, key_fingerprint, originals, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
  ),
  certificate: statement(
    'vault.certificate',
    `SELECT id, child_ref AS "childRef", child_number AS "childNumber", reason, requested_by AS "requestedBy", requested_at AS "requestedAt",
       approved_by AS "approvedBy", approved_at AS "approvedAt", key_id AS "keyId", key_fingerprint AS "keyFingerprint", originals, hash
     FROM identity.erasure_certificate WHERE id = $1`,
  ),
  /** Persons and originals whose key was destroyed. */
  erased: statement(
    'vault.erased',
    `SELECT id FROM identity.subject WHERE erased_at IS NOT NULL
     UNION ALL SELECT document_id FROM identity.document_original WHERE erased_at IS NOT NULL
     UNION ALL SELECT document_id FROM identity.original_file WHERE erased_at IS NOT NULL`,
  ),
  /** Shared with whoever else places one; an erasure waits for it. */
  shareSubject: statement(
    'vault.share-subject',
    `SELECT s.erased_at AS "erasedAt" FROM identity.child_number n JOIN identity.subject s ON s.id = n.subject_id
     WHERE n.child_ref = $1 AND n.case_id = $2 FOR SHARE OF s`,
  ),
  placeHold: statement(
    'vault.place-hold',
    `INSERT INTO identity.legal_hold (id, child_ref, case_id, reason, placed_by, placed_at) VALUES ($1, $2, $3, $4, $5, $6)`,
  ),
  liftHold: statement(
    'vault.lift-hold',
    `UPDATE identity.legal_hold SET lifted_by = $3, lifted_at = $4 WHERE child_ref = $1 AND case_id = $2 AND lifted_at IS NULL RETURNING id`,
  ),
  /** How each number of a case stands: erased, held, or an alias of another number of the same case. */
  standing: statement(
    'vault.standing',
    `SELECT n.child_ref AS "childRef", s.erased_at IS NOT NULL AS erased, k.number AS "aliasOf",
       EXISTS (SELECT 1 FROM identity.legal_hold h WHERE h.child_ref = n.child_ref AND h.lifted_at IS NULL) AS held
     FROM identity.child_number n JOIN identity.subject s ON s.id = n.subject_id
       LEFT JOIN identity.child_number k ON k.child_ref = n.alias_of AND k.case_id = n.case_id
     WHERE n.case_id = $1`,
  ),
} as const;

export const SWEEP_SQL = {
  lapsed: statement(
    'vault.lapsed-reservations',
    `SELECT child_ref AS "childRef", case_id AS "caseId" FROM identity.child_number
     WHERE taken_at IS NULL AND reserved_until < $1 ORDER BY reserved_until, child_ref LIMIT 200`,
  ),
  take: statement(
    'vault.take-numbers',
    `UPDATE identity.child_number SET taken_at = $2 WHERE child_ref = ANY ($1::uuid[]) AND taken_at IS NULL`,
  ),
  /** Asked once more under the lock of the row: a late retry may have renewed it. */
  drop: statement(
    'vault.drop-number',
    `DELETE FROM identity.child_number WHERE child_ref = $1 AND taken_at IS NULL AND reserved_until < $2
     RETURNING number, subject_id AS "subjectId", case_id AS "caseId"`,
  ),
  retire: statement(
    'vault.retire-number',
    `INSERT INTO identity.retired_number (number, retired_at) VALUES ($1, $2)`,
  ),
  lockSubject: statement(
    'vault.lock-subject',
    `SELECT id FROM identity.subject WHERE id = $1 FOR UPDATE`,
  ),
  forgetHashesOfNobody: statement(
    'vault.forget-hashes-of-nobody',
    `DELETE FROM identity.duplicate_hash h WHERE h.subject_id = $1
       AND NOT EXISTS (SELECT 1 FROM identity.child_number n WHERE n.subject_id = $1)`,
  ),
  forgetNobody: statement(
    'vault.forget-nobody',
    `DELETE FROM identity.subject s WHERE s.id = $1 AND NOT EXISTS (SELECT 1 FROM identity.child_number n WHERE n.subject_id = $1)`,
  ),
} as const;
