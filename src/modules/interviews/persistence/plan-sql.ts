import { actorStatement, statement } from '../../../kernel/database/statement.js';
import { FACTS, LATEST_NEEDS, mayPlan, TIES, UNHELD } from './booking-sql.js';

/** A booking `b` as it was answered to whoever made it. */
const BOOKED = `${FACTS}, b.session_type AS "sessionType", b.studio_id AS "studioId", b.authorisation_id AS "authorisationId",
  b.age_band AS "ageBand", b.warnings, b.held_until AS "heldUntil"`;

/**
 * Everything the gates ask of a child and its case, with the first parameter at `$at`: case, child, leave, bookings left
 * out, now, the session it goes on with, and whether a hold is wished.
 *
 * The sessions of the case are read once, without those that take nobody's time. The booking asked about does not stand in
 * its own way, nor does a hold that ran out or, where one is wished, an own one.
 */
function planOf(at: number): string {
  const [caseId, childRef, leave, leftOut, now, continues, holding] = [0, 1, 2, 3, 4, 5, 6].map(
    (place) => `$${at + place}`,
  );
  const own = `b.state = 'ON_HOLD' AND b.child_ref = k.child_ref AND b.booked_by = kernel.actor()`;
  const counts = `b.id <> ALL (${leftOut}::uuid[]) AND (b.state <> 'ON_HOLD' OR b.held_until > ${now}::timestamptz) AND NOT (${holding}::boolean AND ${own})`;
  return `SELECT ${LATEST_NEEDS} AS needs, o.region AS "homeRegion", ${TIES} AS ties,
       EXISTS (SELECT 1 FROM auth.case_access a WHERE a.case_id = k.case_id AND a.function = 'DEFENCE_COUNSEL' AND a.closed_at IS NULL) AS "counselAssigned",
       EXISTS (SELECT 1 FROM interviews.question_round q WHERE q.child_ref = k.child_ref) AS "roundOffered",
       ARRAY(SELECT DISTINCT q.person_id FROM interviews.suspect_questioning q WHERE q.case_id = k.case_id AND q.withdrawn_at IS NULL) AS questioners,
       live.sessions, live.siblings, live."ownHolds",
       COALESCE((SELECT json_agg(json_build_object('id', x.id, 'interviewerId', x.interviewer_id, 'studioId', x.studio_id) ORDER BY x.asked_at)
         FROM interviews.exception x WHERE x.child_ref = k.child_ref AND x.decision = 'APPROVED' AND x.id <> ALL (live.excepted)), '[]') AS exceptions,
       (SELECT json_build_object('endedAt', e.ended_at, 'interviewerId', e.interviewer_id, 'state', e.state,
         'announced', EXISTS (SELECT 1 FROM interviews.session_event x WHERE x.booking_id = e.id AND x.kind = 'CONTINUATION_ANNOUNCED'),
         'toldFreely', EXISTS (SELECT 1 FROM interviews.session_event x WHERE x.booking_id = e.id AND x.kind = 'PHASE' AND x.phase <> 'INTRODUCTION'),
         'continuations', live.continuations)
         FROM interviews.booking e WHERE e.id = ${continues}::uuid AND e.child_ref = k.child_ref AND e.ended_at IS NOT NULL) AS continued,
       (SELECT json_build_object('id', a.id, 'childRef', a.child_ref, 'sessionType', a.session_type,
         'expiresAt', COALESCE(interviews.expires_at(interviews.leave_until(a.id)), to_timestamp(0)), 'maxSessions', a.max_sessions, 'maxMinutes', a.max_minutes,
         'interviewerId', CASE WHEN a.same_interviewer THEN a.interviewer_id END, 'studioId', a.studio_id,
         'used', COALESCE(cardinality(array_positions(live.leaves, a.id)), 0))
         FROM interviews.authorisation a WHERE a.id = ${leave}::uuid AND a.case_id = k.case_id) AS leave
     FROM cases.child k JOIN cases."case" c ON c.id = k.case_id JOIN people.organisation o ON o.id = c.office_id
     CROSS JOIN LATERAL (SELECT
         COALESCE(json_agg(json_build_object('sessionType', b.session_type, 'state', b.state, 'interviewerId', b.interviewer_id,
           'from', lower(b.blocked), 'to', upper(b.blocked)) ORDER BY lower(b.session)) FILTER (WHERE b.child_ref = k.child_ref AND ${counts}), '[]') AS sessions,
         COALESCE(json_agg(json_build_object('from', lower(b.session), 'to', upper(b.session)) ORDER BY lower(b.session))
           FILTER (WHERE b.child_ref <> k.child_ref AND ${counts}), '[]') AS siblings,
         COALESCE(array_agg(b.exception_id) FILTER (WHERE b.exception_id IS NOT NULL AND ${counts}), '{}') AS excepted,
         array_agg(b.authorisation_id) FILTER (WHERE b.authorisation_id IS NOT NULL AND ${counts}) AS leaves,
         count(*) FILTER (WHERE b.child_ref = k.child_ref AND b.session_type = 'CONTINUATION' AND ${counts}) AS continuations,
         COALESCE(array_agg(b.id) FILTER (WHERE ${own}), '{}') AS "ownHolds"
       FROM interviews.booking b WHERE b.case_id = k.case_id AND b.state NOT IN ${UNHELD}) AS live
     WHERE k.case_id = ${caseId}::uuid AND k.child_ref = ${childRef}::uuid`;
}

/** The plan of a child, in a transaction. */
export const PLAN = statement('interviews.plan', planOf(1));

/**
 * All that is asked before one wish is judged, of one moment: plan (`$6` to `$12`), what stands under its key (`$13`),
 * whether the actor plans in the case, who and what is taken around it (`$14` to `$18`), and the papers' version.
 */
export const JUDGING = actorStatement(
  'interviews.judging',
  `SELECT plan.*, (SELECT row_to_json(made) FROM (SELECT ${BOOKED} FROM interviews.booking b WHERE b.id = $13) AS made) AS booked,
     ${mayPlan('$6')},
     COALESCE((SELECT json_agg(json_build_object('bookingId', t.booking_id, 'interviewerId', t.interviewer_id, 'studioId', t.studio_id,
       'interpreterNumber', t.interpreter_number, 'from', t.blocked_from, 'to', t.blocked_to))
       FROM interviews.taken_between($14, $15, $10) t WHERE t.interviewer_id = $16 OR t.studio_id = $17 OR t.interpreter_number = $18), '[]') AS taken,
     ARRAY(SELECT d.closed_on::text FROM studios.closed_date d WHERE d.withdrawn_at IS NULL AND d.closed_on BETWEEN $19::date AND $20::date) AS "closedDates",
     (SELECT v.version FROM interviews.calendar_version v) AS version
   FROM (${planOf(6)}) AS plan`,
  { plannedOnce: true },
);
