import { statement } from '../../../kernel/database/statement.js';

export const LOOKUP_SQL = {
  /** One after the other for one person, so that the count of the day is exact. */
  takeTurn: statement(
    'identity-access.take-turn',
    `SELECT pg_advisory_xact_lock(hashtextextended($1, 1))`,
  ),
  insert: statement(
    'identity-access.insert-lookup',
    `INSERT INTO identity_access.lookup (id, case_id, child_ref, person_id, purpose, reason, fields, asked_on, asked_at, review_due_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
  ),
  countOfDay: statement(
    'identity-access.count-of-day',
    `SELECT count(*) AS count FROM identity_access.lookup WHERE person_id = $1 AND asked_on = $2`,
  ),
  raise: statement(
    'identity-access.raise-alert',
    `INSERT INTO identity_access.alert (id, kind, person_id, case_id, child_ref, raised_on, raised_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT DO NOTHING`,
  ),
  officers: statement(
    'identity-access.officers',
    `SELECT person_id AS id FROM auth.account WHERE 'SECURITY_OFFICER' = ANY (roles) AND disabled_at IS NULL`,
  ),
  childrenOfCase: statement(
    'identity-access.children-of-case',
    `SELECT child_ref AS "childRef", child_number AS "childNumber", age_band AS "ageBand" FROM cases.child
     WHERE case_id = $1 ORDER BY registered_at, child_ref`,
  ),
  alerts: statement(
    'identity-access.alerts',
    `SELECT a.id, a.kind, a.person_id AS "personId", p.name AS "personName", o.name AS organisation, a.case_id AS "caseId",
       a.raised_at AS "raisedAt", a.reviewed_at AS "reviewedAt", r.name AS "reviewedBy", a.finding
     FROM identity_access.alert a JOIN people.person p ON p.id = a.person_id JOIN people.organisation o ON o.id = p.organisation_id
       LEFT JOIN people.person r ON r.id = a.reviewed_by
     WHERE $1::uuid IS NULL OR a.case_id = $1
     ORDER BY (a.reviewed_at IS NULL) DESC, a.raised_at DESC, a.id LIMIT 200`,
  ),
  lookups: statement(
    'identity-access.lookups',
    `SELECT l.id, l.person_id AS "personId", p.name AS "personName", o.name AS organisation, l.case_id AS "caseId", l.purpose, l.reason,
       l.fields, l.asked_at AS "askedAt", l.review_due_at AS "reviewDueAt", l.reviewed_at AS "reviewedAt", r.name AS "reviewedBy", l.finding
     FROM identity_access.lookup l JOIN people.person p ON p.id = l.person_id JOIN people.organisation o ON o.id = p.organisation_id
       LEFT JOIN people.person r ON r.id = l.reviewed_by
     WHERE $1::uuid IS NULL OR l.case_id = $1
     ORDER BY (l.review_due_at IS NOT NULL AND l.reviewed_at IS NULL) DESC, l.asked_at DESC, l.id LIMIT 200`,
  ),
  lockAlert: statement(
    'identity-access.lock-alert',
    `SELECT person_id AS "personId", reviewed_at AS "reviewedAt" FROM identity_access.alert WHERE id = $1 FOR UPDATE`,
  ),
  lockLookup: statement(
    'identity-access.lock-lookup',
    `SELECT person_id AS "personId", reviewed_at AS "reviewedAt" FROM identity_access.lookup
     WHERE id = $1 AND review_due_at IS NOT NULL FOR UPDATE`,
  ),
  reviewAlert: statement(
    'identity-access.review-alert',
    `UPDATE identity_access.alert SET reviewed_at = $2, reviewed_by = $3, finding = $4 WHERE id = $1`,
  ),
  reviewLookup: statement(
    'identity-access.review-lookup',
    `UPDATE identity_access.lookup SET reviewed_at = $2, reviewed_by = $3, finding = $4 WHERE id = $1`,
  ),
  viewers: statement(
    'identity-access.viewers',
    `SELECT e.id, e.occurred_at AS "occurredAt", e.operation, p.name AS "personName", e.actor_role AS "actorRole", o.name AS organisation,
       e.purpose_code AS "purposeCode", e.justification, e.fields_touched AS fields, e.outcome,
       (SELECT min(s.occurred_at) FROM audit.entry s
        WHERE s.case_id = e.case_id AND s.verb = 'identity.show' AND s.object_id = e.object_id) AS "firstShownAt",
       ARRAY(SELECT r.name FROM people.person r WHERE r.id = ANY (e.recipients) ORDER BY r.name) AS recipients
     FROM audit.entry e LEFT JOIN people.person p ON p.id = e.actor_id LEFT JOIN people.organisation o ON o.id = e.actor_organisation_id
     WHERE e.case_id = $1 AND e.child_ref = $2 AND e.operation IN ('IDENTITY_LOOKUP', 'DISCLOSURE')
       AND (e.operation = 'IDENTITY_LOOKUP' OR e.verb LIKE 'identity.%')
     ORDER BY e.id DESC LIMIT 500`,
  ),
} as const;
