import { statement } from '../../../kernel/database/statement.js';

// $1 booking, $2 who acts, $3 role, $4 organisation, $5 request, $6 now, $7 id of the audit row, $8 its verb, $9 fields.
const AUDIT = `INSERT INTO audit.entry (id, operation, verb, actor_id, actor_role, actor_organisation_id, request_id, case_id, child_ref,
    object_type, object_id, fields_touched, recipients, outcome)`;

const audited = (operation: 'COLLECTION' | 'ALTERATION') => `audited AS (${AUDIT}
    SELECT $7::uuid, '${operation}', $8, $2::uuid, $3, $4::uuid, $5::uuid, b.case_id, b.child_ref, 'booking', b.id, $9::text[], '{}', 'ALLOWED' FROM b)`;

// The case opens for the interviewer, once is enough; both the opening and the event leave their rows.
const invited = (at: number, condition: string) => `opened AS (
    INSERT INTO auth.case_access (id, case_id, person_id, function, moment, opened_at, opened_by)
    SELECT $${at}::uuid, b.case_id, b.interviewer_id, 'CHILD_INTERVIEWER', 'BOOKING', $6::timestamptz, $2::uuid FROM b ${condition} ON CONFLICT DO NOTHING),
  opened_audited AS (${AUDIT}
    SELECT $${at + 1}::uuid, 'ACCESS', 'access.open', $2::uuid, $3, $4::uuid, $5::uuid, b.case_id, NULL, 'case_access', b.interviewer_id, '{}',
      ARRAY[b.interviewer_id], 'ALLOWED' FROM b ${condition}),
  told AS (
    INSERT INTO kernel.outbox_event (id, type, case_id, subject_id, recipients)
    SELECT $${at + 2}::uuid, 'interview.booked', b.case_id, b.id, ARRAY[b.interviewer_id] FROM b ${condition})`;

/** What goes with a change of a booking, in one statement each: log, audit, access and event. */
export const BOOKING_NOTES = {
  /**
   * Of a booking or hold that was just written; of one that lost its slot there is nothing to note, nor of one whose making
   * was noted before.
   */
  made: statement(
    'interviews.note-made',
    `WITH b AS MATERIALIZED (SELECT m.id, m.case_id, m.child_ref, m.interviewer_id, m.state FROM interviews.booking m WHERE m.id = $1
         AND NOT EXISTS (SELECT 1 FROM interviews.session_event e WHERE e.booking_id = m.id)),
       logged AS (INSERT INTO interviews.session_event (id, booking_id, case_id, kind, happened_at, recorded_at, recorded_by)
         SELECT $10::uuid, b.id, b.case_id, b.state, $6::timestamptz, $6::timestamptz, $2::uuid FROM b),
       ${audited('COLLECTION')}, ${invited(11, `WHERE b.state = 'BOOKED'`)}
     SELECT b.id FROM b`,
  ),
  /** Of a hold that was confirmed. */
  invited: statement(
    'interviews.note-invited',
    `WITH b AS MATERIALIZED (SELECT m.id, m.case_id, m.interviewer_id FROM interviews.booking m WHERE m.id = $1), ${invited(7, '')}
     SELECT b.id FROM b`,
  ),
  /** Of a step in the life of a booking: those who act on these sides ($14) are told with an event of this type ($13); it happened at $6 and is recorded at $15. */
  moved: statement(
    'interviews.note-moved',
    `WITH b AS MATERIALIZED (SELECT m.id, m.case_id, m.child_ref, m.interviewer_id, m.state FROM interviews.booking m WHERE m.id = $1),
       logged AS (INSERT INTO interviews.session_event (id, booking_id, case_id, kind, note, happened_at, recorded_at, recorded_by)
         SELECT $10::uuid, b.id, b.case_id, b.state, $11, $6::timestamptz, $15::timestamptz, CASE WHEN NOT kernel.is_system() THEN $2::uuid END FROM b),
       ${audited('ALTERATION')},
       told AS (INSERT INTO kernel.outbox_event (id, type, case_id, subject_id, recipients)
         SELECT $12::uuid, $13, b.case_id, b.id, ARRAY(SELECT a.person_id FROM auth.case_access a WHERE a.case_id = b.case_id AND a.closed_at IS NULL
             AND a.function = ANY ($14::text[]) AND a.person_id <> $2::uuid UNION SELECT b.interviewer_id WHERE b.interviewer_id <> $2::uuid)
         FROM b WHERE $13::text IS NOT NULL)
     SELECT b.id FROM b`,
  ),
} as const;
