import { actorStatement, auditedStatement } from '../../../kernel/database/statement.js';
import { CONDITIONS, HINDRANCES, LATEST_NEEDS, REASONS, UNHELD } from './booking-sql.js';

const FUNCTIONS = `ARRAY(SELECT DISTINCT x.function FROM auth.case_access x
  WHERE x.case_id = c.id AND x.person_id = kernel.actor() AND x.closed_at IS NULL)`;

/** Columns of one booking; what its papers say of the session is asked anew each time (A07). */
const BOOKING = `b.id, b.case_id AS "caseId", b.child_ref AS "childRef", k.child_number AS "childNumber", b.session_type AS "sessionType",
  b.state, lower(b.session) AS "startsAt", upper(b.session) AS "endsAt", b.age_band AS "ageBand", b.language,
  json_build_object('id', p.id, 'name', p.name, 'staffNumber', p.staff_number) AS interviewer,
  json_build_object('id', s.id, 'name', s.name, 'town', s.town, 'region', s.region) AS studio,
  b.interpreter_number AS "interpreterNumber", b.authorisation_id AS "authorisationId", b.booked_at AS "bookedAt",
  b.started_at AS "startedAt", b.ended_at AS "endedAt", b.cancel_reason AS "cancelReason", b.warnings, ${REASONS} AS reasons, b.version,
  b.held_until AS "heldUntil", b.checked_in_at AS "checkedInAt", b.acceptance, b.replaces_id AS "replacesId", b.continues_id AS "continuesId",
  b.report_document_id AS "reportDocumentId", b.closed_at AS "closedAt",
  (SELECT r.id FROM interviews.booking r WHERE r.replaces_id = b.id) AS "replacedById",
  json_build_object('announced', EXISTS (SELECT 1 FROM interviews.session_event e WHERE e.booking_id = b.id AND e.kind = 'CONTINUATION_ANNOUNCED'),
    'toldFreely', EXISTS (SELECT 1 FROM interviews.session_event e WHERE e.booking_id = b.id AND e.kind = 'PHASE' AND e.phase <> 'INTRODUCTION'),
    'continued', EXISTS (SELECT 1 FROM interviews.booking n WHERE n.child_ref = b.child_ref AND n.session_type = 'CONTINUATION'
      AND n.state NOT IN ${UNHELD}),
    'resumed', EXISTS (SELECT 1 FROM interviews.booking n WHERE n.continues_id = b.id AND n.session_type = 'RESUMPTION'
      AND n.state NOT IN ${UNHELD})) AS follow,
  b.exception_id IS NOT NULL OR interviews.interviewer_certified(b.interviewer_id, b.age_band, b.language, b.session) AS "interviewerCertified",
  b.exception_id IS NOT NULL OR interviews.interviewer_specialised(b.interviewer_id, b.age_band, b.language, b.session,
    interviews.required_specialism(b.child_ref)) AS "interviewerSpecialised",
  b.exception_id IS NOT NULL OR interviews.studio_certified(b.studio_id, b.age_band, b.session) AS "studioCertified",
  NOT interviews.questioned_suspect(b.interviewer_id, b.case_id) AS "interviewerImpartial", interviews.date_open(b.session) AS "dateOpen",
  ${HINDRANCES} AS hindrances,
  b.authorisation_id IS NULL OR COALESCE((SELECT upper(b.session) <= interviews.expires_at(interviews.leave_until(a.id))
    FROM interviews.authorisation a WHERE a.id = b.authorisation_id), false) AS authorised`;

const JOINS = `JOIN cases.child k ON k.child_ref = b.child_ref JOIN people.person p ON p.id = b.interviewer_id
  JOIN studios.studio s ON s.id = b.studio_id`;

const LOG = `COALESCE((SELECT json_agg(json_build_object('id', e.id, 'kind', e.kind, 'phase', e.phase, 'note', e.note,
  'departs', e.departs, 'room', e.room, 'attendee', e.attendee, 'protocol', e.protocol,
  'happenedAt', e.happened_at, 'recordedAt', e.recorded_at, 'recordedBy', e.recorded_by) ORDER BY e.happened_at, e.recorded_at, e.id)
  FROM interviews.session_event e WHERE e.booking_id = b.id), '[]')`;

const NOT_MINE = `('ON_HOLD', 'CANCELLED', 'RELEASED', 'RESCHEDULED')`;

export const BOOKING_VIEWS_SQL = {
  ofCase: auditedStatement(
    'interviews.of-case',
    {
      operation: 'CONSULTATION',
      verb: 'booking.list',
      objectType: 'case',
      caseId: 'id',
      objectId: 'id',
    },
    `SELECT c.id, ${FUNCTIONS} AS functions,
       COALESCE((SELECT json_agg(row_to_json(v) ORDER BY v."startsAt", v.id)
         FROM (SELECT ${BOOKING} FROM interviews.booking b ${JOINS} WHERE b.case_id = c.id) AS v), '[]') AS bookings,
       COALESCE((SELECT json_agg(json_build_object('id', a.id, 'motionId', a.motion_id, 'childRef', a.child_ref, 'sessionType', a.session_type,
         'validUntil', interviews.leave_until(a.id), 'sameInterviewer', a.same_interviewer, 'interviewerId', a.interviewer_id, 'maxMinutes', a.max_minutes, 'studioId', a.studio_id,
         'used', EXISTS (SELECT 1 FROM interviews.booking u WHERE u.authorisation_id = a.id AND u.state NOT IN ${UNHELD}))
         ORDER BY a.granted_at, a.id) FROM interviews.authorisation a WHERE a.case_id = c.id AND interviews.leave_until(a.id) IS NOT NULL), '[]') AS authorisations
     FROM cases."case" c WHERE c.id = $6`,
  ),
  one: auditedStatement(
    'interviews.one',
    {
      operation: 'CONSULTATION',
      verb: 'booking.view',
      objectType: 'booking',
      caseId: 'case_id',
      childRef: 'child_ref',
      objectId: 'booking_id',
    },
    `SELECT b.id AS booking_id, b.case_id, b.child_ref, ${FUNCTIONS} AS functions, ${LOG} AS log, ${CONDITIONS} AS conditions,
       (SELECT row_to_json(v) FROM (SELECT ${BOOKING}) AS v) AS booking
     FROM interviews.booking b ${JOINS} JOIN cases."case" c ON c.id = b.case_id WHERE b.id = $6`,
  ),
  /** When the actor's first session after a moment begins. */
  nextMine: actorStatement(
    'interviews.next-mine',
    `SELECT lower(b.session) AS "startsAt" FROM interviews.booking b
     WHERE b.interviewer_id = kernel.actor() AND lower(b.session) >= $6 AND b.state NOT IN ${NOT_MINE} ORDER BY lower(b.session) LIMIT 1`,
  ),
  mine: auditedStatement(
    'interviews.mine',
    { operation: 'SEARCH', verb: 'session.list-own', objectType: 'booking' },
    `SELECT ${FUNCTIONS} AS functions, ${LOG} AS log, ${CONDITIONS} AS conditions, (SELECT row_to_json(v) FROM (SELECT ${BOOKING}) AS v) AS booking
     FROM interviews.booking b ${JOINS} JOIN cases."case" c ON c.id = b.case_id
     WHERE b.interviewer_id = kernel.actor() AND b.session && tstzrange($6, $7) AND b.state NOT IN ${NOT_MINE} ORDER BY lower(b.session), b.id`,
  ),
  needs: auditedStatement(
    'interviews.needs',
    {
      operation: 'CONSULTATION',
      verb: 'needs.view',
      objectType: 'needs_assessment',
      caseId: 'case_id',
      childRef: 'child_ref',
      objectId: 'child_ref',
    },
    `SELECT k.case_id, k.child_ref, k.child_number AS "childNumber", ${LATEST_NEEDS} AS needs, ${FUNCTIONS} AS functions
     FROM cases.child k JOIN cases."case" c ON c.id = k.case_id
     WHERE k.case_id = $6 AND k.child_ref = $7 AND auth.acts_in_case(k.case_id, $8::text[])`,
  ),
} as const;
