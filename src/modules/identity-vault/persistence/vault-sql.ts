import { actorStatement, statement } from '../../../kernel/database/statement.js';

export const VAULT_SQL = {
  insertSubject: statement(
    'vault.insert-subject',
    `INSERT INTO identity.subject (id, kid, wrapped_key, sealed) VALUES ($1, $2, $3, $4)`,
  ),
  insertNumber: statement(
    'vault.insert-number',
    `INSERT INTO identity.child_number (child_ref, number, subject_id, case_id, registration_key, reserved_until)
     SELECT $1::uuid, $2::text, $3::uuid, $4::uuid, $5::uuid, $6::timestamptz
     WHERE NOT EXISTS (SELECT 1 FROM identity.retired_number WHERE number = $2)
     ON CONFLICT (number) DO NOTHING RETURNING child_ref`,
  ),
  insertHash: statement(
    'vault.insert-hash',
    `INSERT INTO identity.duplicate_hash (subject_id, kind, hash) VALUES ($1, $2, $3)
     ON CONFLICT (kind, hash, subject_id) DO NOTHING`,
  ),
  /** One after the other for the same person or the same key; sorted, so that two of these never wait for each other. */
  takeTurns: statement(
    'vault.take-turns',
    `SELECT pg_advisory_xact_lock(turn.key) FROM (SELECT DISTINCT key FROM unnest($1::bigint[]) AS key ORDER BY key) AS turn`,
  ),
  /** Renews the reservation: whoever repeats a registration is about to use its number. */
  byRegistration: statement(
    'vault.by-registration',
    `UPDATE identity.child_number SET reserved_until = GREATEST(reserved_until, $3) WHERE registration_key = $1 AND case_id = $2
     RETURNING child_ref AS "childRef", number, subject_id AS "subjectId"`,
  ),
  byHash: statement(
    'vault.by-hash',
    `SELECT DISTINCT ON (h.subject_id) h.subject_id AS "subjectId", h.kind AS "matchedOn", n.number AS "numberHere"
     FROM identity.duplicate_hash h LEFT JOIN identity.child_number n ON n.subject_id = h.subject_id AND n.case_id = $3 AND n.alias_of IS NULL
     WHERE (h.kind = 'BSN' AND h.hash = $1) OR (h.kind = 'NAME_AND_BIRTH' AND h.hash = $2)
     ORDER BY h.subject_id, h.kind`,
  ),
  subjectOfChild: statement(
    'vault.subject-of-child',
    `SELECT s.id, s.kid, s.wrapped_key AS "wrappedKey", s.sealed, s.version, s.erased_at AS "erasedAt", n.number
     FROM identity.child_number n JOIN identity.subject s ON s.id = n.subject_id
     WHERE n.child_ref = $1`,
  ),
  /** The person behind a child, and how many interviews it had in other cases. */
  planning: actorStatement(
    'vault.planning',
    `SELECT s.id, s.kid, s.wrapped_key AS "wrappedKey", s.sealed, s.version, s.erased_at AS "erasedAt", n.number,
       (SELECT count(*) FROM identity.child_number m JOIN identity.interview_held h ON h.child_ref = m.child_ref
         WHERE m.subject_id = n.subject_id AND m.case_id <> n.case_id) AS elsewhere
     FROM identity.child_number n JOIN identity.subject s ON s.id = n.subject_id WHERE n.child_ref = $6`,
  ),
  subjectsOfCase: statement(
    'vault.subjects-of-case',
    `SELECT s.id, s.kid, s.wrapped_key AS "wrappedKey", s.sealed, s.version, s.erased_at AS "erasedAt", n.number
     FROM identity.child_number n JOIN identity.subject s ON s.id = n.subject_id
     WHERE n.case_id = $1 AND n.alias_of IS NULL AND s.erased_at IS NULL`,
  ),
  recordInterview: statement(
    'vault.record-interview',
    `INSERT INTO identity.interview_held (booking_id, child_ref, held_at)
     SELECT $1, n.child_ref, $3 FROM identity.child_number n WHERE n.child_ref = $2 ON CONFLICT DO NOTHING`,
  ),
  countInterviews: statement(
    'vault.count-interviews',
    `SELECT count(*) AS anywhere FROM identity.child_number n JOIN identity.child_number m ON m.subject_id = n.subject_id
       JOIN identity.interview_held h ON h.child_ref = m.child_ref WHERE n.child_ref = $1`,
  ),
  countInterviewsElsewhere: statement(
    'vault.count-interviews-elsewhere',
    `SELECT count(*) AS elsewhere FROM identity.child_number n JOIN identity.child_number m ON m.subject_id = n.subject_id AND m.case_id <> n.case_id
       JOIN identity.interview_held h ON h.child_ref = m.child_ref WHERE n.child_ref = $1`,
  ),
  numbersElsewhere: statement(
    'vault.numbers-elsewhere',
    `SELECT m.child_ref AS "childRef", m.case_id AS "caseId" FROM identity.child_number n JOIN identity.child_number m ON m.subject_id = n.subject_id
     WHERE n.child_ref = $1 AND n.case_id = $2 AND m.case_id <> n.case_id AND m.alias_of IS NULL ORDER BY m.child_ref`,
  ),
  countHits: statement(
    'vault.count-hits',
    `SELECT count(DISTINCT subject_id) AS hits FROM identity.duplicate_hash
     WHERE (kind = 'BSN' AND hash = $1) OR (kind = 'NAME_AND_BIRTH' AND hash = $2)`,
  ),
  insertOriginal: statement(
    'vault.insert-original',
    `INSERT INTO identity.document_original (document_id, case_id, kid, wrapped_key, sealed, sha256) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (document_id) DO NOTHING RETURNING document_id`,
  ),
  sameOriginal: statement(
    'vault.same-original',
    `SELECT document_id FROM identity.document_original WHERE document_id = $1 AND case_id = $2 AND sha256 = $3`,
  ),
  findOriginal: statement(
    'vault.find-original',
    `SELECT kid, wrapped_key AS "wrappedKey", sealed, erased_at AS "erasedAt" FROM identity.document_original
     WHERE document_id = $1 AND case_id = $2`,
  ),
} as const;
