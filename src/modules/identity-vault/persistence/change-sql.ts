import { statement } from '../../../kernel/database/statement.js';

const CHANGE = `c.id, c.kind, c.child_ref AS "childRef", n.number AS "childNumber", c.other_ref AS "otherRef", o.number AS "otherNumber",
  c.reason, c.fields, c.kid, c.wrapped_key AS "wrappedKey", c.sealed, c.state, c.proposed_by AS "proposedBy", c.proposed_at AS "proposedAt",
  c.decided_by AS "decidedBy", c.decided_at AS "decidedAt", c.decision_reason AS "decisionReason",
  ARRAY(SELECT e.id FROM identity.erasure_certificate e WHERE e.change_id = c.id ORDER BY e.child_number)::uuid[] AS certificates`;
const FROM = `FROM identity.change c JOIN identity.child_number n ON n.child_ref = c.child_ref
  LEFT JOIN identity.child_number o ON o.child_ref = c.other_ref`;
const SUBJECT = `s.id, s.kid, s.wrapped_key AS "wrappedKey", s.sealed, s.version, s.erased_at AS "erasedAt"`;

export const CHANGE_SQL = {
  numberByText: statement(
    'vault.number-by-text',
    `SELECT child_ref AS "childRef", number, subject_id AS "subjectId", case_id AS "caseId", alias_of AS "aliasOf"
     FROM identity.child_number WHERE number = $1`,
  ),
  numbers: statement(
    'vault.numbers',
    `SELECT child_ref AS "childRef", number, subject_id AS "subjectId", case_id AS "caseId", alias_of AS "aliasOf"
     FROM identity.child_number WHERE child_ref = ANY ($1::uuid[])`,
  ),
  numbersOfSubject: statement(
    'vault.numbers-of-subject',
    `SELECT child_ref AS "childRef", number, subject_id AS "subjectId", case_id AS "caseId", alias_of AS "aliasOf"
     FROM identity.child_number WHERE subject_id = $1 ORDER BY number`,
  ),
  /** In one order, so that two of these never wait for each other. */
  lockSubjects: statement(
    'vault.lock-subjects',
    `SELECT ${SUBJECT} FROM identity.subject s WHERE s.id = ANY ($1::uuid[]) ORDER BY s.id FOR UPDATE`,
  ),
  insert: statement(
    'vault.insert-change',
    `INSERT INTO identity.change (id, kind, child_ref, other_ref, reason, fields, kid, wrapped_key, sealed, proposed_by, proposed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
  ),
  list: statement(
    'vault.changes',
    `SELECT ${CHANGE} ${FROM} ORDER BY (c.state = 'PROPOSED') DESC, c.proposed_at DESC, c.id LIMIT 200`,
  ),
  read: statement('vault.read-change', `SELECT ${CHANGE} ${FROM} WHERE c.id = $1`),
  lock: statement('vault.lock-change', `SELECT ${CHANGE} ${FROM} WHERE c.id = $1 FOR UPDATE OF c`),
  decide: statement(
    'vault.decide-change',
    `UPDATE identity.change SET state = $2, decided_by = $3, decided_at = $4, decision_reason = $5, touched = $6::uuid[],
       kid = NULL, wrapped_key = NULL, sealed = NULL WHERE id = $1`,
  ),
  voidOthers: statement(
    'vault.void-changes',
    `UPDATE identity.change SET state = 'VOID', decided_by = $3, decided_at = $4, kid = NULL, wrapped_key = NULL, sealed = NULL
     WHERE state = 'PROPOSED' AND id <> $1 AND (child_ref = ANY ($2::uuid[]) OR other_ref = ANY ($2::uuid[]))`,
  ),
  toSettle: statement(
    'vault.changes-to-settle',
    `SELECT c.id, c.kind, n.child_ref AS "childRef", n.case_id AS "caseId"
     FROM (SELECT * FROM identity.change WHERE state = 'APPROVED' AND settled_at IS NULL ORDER BY decided_at, id LIMIT 20) c
       JOIN identity.child_number n ON n.child_ref = ANY (c.touched)
     ORDER BY c.decided_at, c.id, n.child_ref`,
  ),
  settled: statement(
    'vault.settle-change',
    `UPDATE identity.change SET settled_at = $2 WHERE id = $1 AND settled_at IS NULL`,
  ),
  reseal: statement(
    'vault.reseal-subject',
    `UPDATE identity.subject SET kid = $2, wrapped_key = $3, sealed = $4, version = version + 1 WHERE id = $1`,
  ),
  forgetHashes: statement(
    'vault.forget-hashes',
    `DELETE FROM identity.duplicate_hash WHERE subject_id = $1`,
  ),
  /** A number whose person has one in that case already becomes its alias. */
  moveAll: statement(
    'vault.move-numbers',
    `UPDATE identity.child_number m SET subject_id = $1, alias_of = COALESCE((SELECT k.child_ref FROM identity.child_number k
       WHERE k.subject_id = $1 AND k.case_id = m.case_id AND k.alias_of IS NULL), m.alias_of)
     WHERE m.subject_id = $2 RETURNING m.child_ref AS "childRef"`,
  ),
  moveApart: statement(
    'vault.move-number-apart',
    `UPDATE identity.child_number SET subject_id = $1, alias_of = CASE WHEN child_ref = $2 THEN NULL ELSE alias_of END
     WHERE child_ref = $2 OR alias_of = $2 RETURNING child_ref AS "childRef"`,
  ),
  deleteSubject: statement('vault.delete-subject', `DELETE FROM identity.subject WHERE id = $1`),
} as const;
