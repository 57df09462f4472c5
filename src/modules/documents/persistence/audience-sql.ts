import { auditedStatement, statement } from '../../../kernel/database/statement.js';

/** The seats a case has: functions, and for counsel each suspect and each child. */
const SEATS = `SELECT seat.function, seat.suspect_id, seat.child_ref, seat.place, COALESCE(s.label, k.child_number) AS label
  FROM (SELECT 'DEFENCE_COUNSEL' AS function, x.id AS suspect_id, NULL::uuid AS child_ref, 1 AS place FROM cases.suspect x WHERE x.case_id = c.id
    UNION ALL SELECT f.function, NULL, x.child_ref, f.place FROM cases.child x, (VALUES ('VICTIM_COUNSEL', 2), ('GUARDIAN_AD_LITEM', 3)) AS f(function, place)
      WHERE x.case_id = c.id
    UNION ALL SELECT f.function, NULL, NULL, f.place FROM (VALUES ('JUDGE', 4), ('COURT_CLERK', 5), ('INTERVIEW_COORDINATOR', 6),
      ('CHILD_INTERVIEWER', 7)) AS f(function, place)) AS seat
  LEFT JOIN cases.suspect s ON s.id = seat.suspect_id LEFT JOIN cases.child k ON k.child_ref = seat.child_ref`;

const PEOPLE = `COALESCE((SELECT json_agg(p.name ORDER BY p.name) FROM auth.case_access a JOIN people.person p ON p.id = a.person_id
    WHERE a.case_id = c.id AND a.closed_at IS NULL AND a.function = seat.function
      AND (seat.suspect_id IS NULL OR a.suspect_id = seat.suspect_id) AND (seat.child_ref IS NULL OR a.child_ref = seat.child_ref)), '[]')`;

const HISTORY = `(SELECT json_agg(json_build_object('seq', x.seq, 'everyone', x.everyone, 'ground', x.ground, 'authorisation', x.authorisation,
    'reason', x.reason, 'decidedAt', x.decided_at, 'decidedBy', p.name, 'openTo', COALESCE((SELECT json_agg(json_build_object(
      'function', s.function, 'represents', COALESCE(s.suspect_id, s.child_ref)) ORDER BY s.number)
      FROM documents.audience_seat s WHERE s.document_id = x.document_id AND s.seq = x.seq), '[]')) ORDER BY x.seq)
  FROM documents.audience x JOIN people.person p ON p.id = x.decided_by WHERE x.document_id = d.id)`;

export const AUDIENCE_SQL = {
  /** One row: a document with the seats of its case and every decision about who gets it. */
  view: auditedStatement(
    'documents.audience',
    {
      operation: 'CONSULTATION',
      verb: 'document.view-audience',
      objectType: 'document',
      caseId: 'audit_case_id',
      objectId: 'id',
    },
    `SELECT d.id, d.version, d.state, c.id AS audit_case_id, COALESCE(${HISTORY}, '[]') AS decisions,
       (SELECT json_agg(json_build_object('function', seat.function, 'represents', COALESCE(seat.suspect_id, seat.child_ref),
          'label', seat.label, 'people', ${PEOPLE}, 'open', documents.opens_to(d.id, seat.function, seat.suspect_id, seat.child_ref))
          ORDER BY seat.place, seat.label) FROM (${SEATS}) AS seat) AS seats
     FROM documents.document d JOIN cases."case" c ON c.id = d.case_id
     WHERE d.id = $6 AND auth.acts_in_case(c.id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}')`,
  ),
  seats: statement(
    'documents.audience-seats',
    `SELECT seat.function, COALESCE(seat.suspect_id, seat.child_ref) AS represents, seat.label FROM cases."case" c, LATERAL (${SEATS}) AS seat
     WHERE c.id = $1 ORDER BY seat.place, seat.label`,
  ),
  last: statement(
    'documents.audience-last',
    `SELECT x.seq, x.everyone, x.ground, x.authorisation, x.reason, COALESCE((SELECT json_agg(json_build_object('function', s.function,
        'represents', COALESCE(s.suspect_id, s.child_ref)) ORDER BY s.number)
        FROM documents.audience_seat s WHERE s.document_id = x.document_id AND s.seq = x.seq), '[]') AS "openTo"
     FROM documents.audience x WHERE x.document_id = $1 ORDER BY x.seq DESC LIMIT 1`,
  ),
  insert: statement(
    'documents.insert-audience',
    `INSERT INTO documents.audience (document_id, seq, case_id, everyone, ground, authorisation, reason, decided_at, decided_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, kernel.actor())`,
  ),
  insertSeats: statement(
    'documents.insert-audience-seats',
    `INSERT INTO documents.audience_seat (document_id, seq, number, case_id, function, suspect_id, child_ref)
     SELECT $1, $2, seat.number, $3, seat.function, seat."suspectId", seat."childRef"
     FROM jsonb_to_recordset($4::jsonb) AS seat(number integer, function text, "suspectId" uuid, "childRef" uuid)`,
  ),
  /** A document that is made anew of another is for those the other was for, by the same decisions. */
  carryOver: statement('documents.carry-audience-over', `SELECT documents.carry_audience($1, $2)`),
  /** The document is another now for who read it; what was looked at in it a second time is not. */
  touch: statement(
    'documents.touch-audience',
    `UPDATE documents.document SET version = version + 1,
       second_look_version = CASE WHEN second_look_version = version THEN version + 1 ELSE second_look_version END
     WHERE id = $1 AND version = $2 RETURNING version`,
  ),
  /** Everybody in the case in one of these functions for whom the document is. */
  holders: statement(
    'documents.audience-holders',
    `SELECT DISTINCT a.person_id AS id FROM auth.case_access a WHERE a.case_id = $1 AND a.closed_at IS NULL
       AND a.function = ANY ($3::text[]) AND documents.opens_to($2, a.function, a.suspect_id, a.child_ref)`,
  ),
} as const;
