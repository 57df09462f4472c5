import { statement } from '../../../kernel/database/statement.js';

const REQUEST = `
  SELECT r.id, r.case_id AS "caseId", r.child_ref AS "childRef", k.child_number AS "childNumber", r.applicant_id AS "applicantId",
    p.name AS "applicantName", r.state, r.fields, r.reason, r.legal_basis AS "legalBasis", r.submitted_at AS "submittedAt",
    r.answers_due_at AS "answersDueAt",
    (SELECT COALESCE(jsonb_agg(jsonb_build_object('party', x.party, 'personName', w.name, 'position', x.position, 'text', x.text, 'at', x.at)
       ORDER BY x.at), '[]') FROM identity_access.disclosure_response x JOIN people.person w ON w.id = x.person_id WHERE x.request_id = r.id) AS responses,
    d.reasons, d.decided_at AS "decidedAt", d.open_until AS "openUntil", j.name AS "judgeName",
    (SELECT COALESCE(jsonb_agg(jsonb_build_object('field', g.field, 'granted', g.granted, 'audience', g.audience, 'mayCopy', g.may_copy)
       ORDER BY array_position(r.fields, g.field)), '[]') FROM identity_access.disclosure_grant g WHERE g.request_id = r.id) AS grants
  FROM identity_access.disclosure_request r JOIN cases.child k ON k.child_ref = r.child_ref JOIN people.person p ON p.id = r.applicant_id
    LEFT JOIN identity_access.disclosure_decision d ON d.request_id = r.id LEFT JOIN people.person j ON j.id = d.judge_id`;

export const DISCLOSURE_SQL = {
  insert: statement(
    'disclosure.insert',
    `INSERT INTO identity_access.disclosure_request (id, case_id, child_ref, applicant_id, fields, reason, legal_basis, submitted_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
  ),
  caseOf: statement(
    'disclosure.case-of',
    `SELECT case_id AS "caseId" FROM identity_access.disclosure_request WHERE id = $1`,
  ),
  read: statement('disclosure.read', `${REQUEST} WHERE r.id = $1`),
  ofCase: statement(
    'disclosure.of-case',
    `${REQUEST} WHERE r.case_id = $1 ORDER BY r.submitted_at DESC, r.id LIMIT 100`,
  ),
  move: statement(
    'disclosure.move',
    `UPDATE identity_access.disclosure_request SET state = $2, answers_due_at = COALESCE(answers_due_at, $3) WHERE id = $1`,
  ),
  event: statement(
    'disclosure.event',
    `INSERT INTO identity_access.disclosure_event (request_id, seq, action, from_state, to_state, person_id, at)
     SELECT $1, 1 + count(*), $2, $3, $4, $5, $6 FROM identity_access.disclosure_event WHERE request_id = $1`,
  ),
  respond: statement(
    'disclosure.respond',
    `INSERT INTO identity_access.disclosure_response (request_id, party, person_id, position, text, at) VALUES ($1, $2, $3, $4, $5, $6)`,
  ),
  decide: statement(
    'disclosure.decide',
    `INSERT INTO identity_access.disclosure_decision (request_id, judge_id, reasons, decided_at, open_until) VALUES ($1, $2, $3, $4, $5)`,
  ),
  grant: statement(
    'disclosure.grant',
    `INSERT INTO identity_access.disclosure_grant (request_id, field, granted, audience, may_copy) VALUES ($1, $2, $3, $4, $5)`,
  ),
} as const;
