import {
  actorStatement,
  type CarryingStatement,
  statement,
  type Statement,
} from '../../../kernel/database/statement.js';

/** What every answer about a booking `b` says. */
export const FACTS = `b.id, b.case_id AS "caseId", b.child_ref AS "childRef", b.interviewer_id AS "interviewerId", b.state,
  lower(b.session) AS "startsAt", upper(b.session) AS "endsAt", b.started_at AS "startedAt"`;

const NEEDS = `SELECT n.version, n.languages, n.interpreter_language AS "interpreterLanguage",
  n.support_person_offered AS "supportPersonOffered", n.support_person_wished AS "supportPersonWished",
  n.support_person_role AS "supportPersonRole", n.interviewer_sex AS "interviewerSex", n.child_asked AS "childAsked",
  n.child_wishes AS "childWishes", n.representative_informed AS "representativeInformed",
  n.access_needs AS "accessNeeds", n.disability_note AS "disabilityNote", n.trauma_note AS "traumaNote", n.busy_hours AS "busyHours",
  n.wished_daytime AS "wishedDaytime", n.words_for_things AS "wordsForThings", n.representation_conflict AS "representationConflict",
  n.representative_reason AS "representativeReason", n.guardian_requested AS "guardianRequested",
  n.privilege_notice_needed AS "privilegeNoticeNeeded", n.privilege_notice_planned AS "privilegeNoticePlanned",
  n.travel_limit_minutes AS "travelLimitMinutes", n.travel_times AS "travelTimes",
  n.estimated_age_band AS "estimatedAgeBand", n.adult_procedure_chosen AS "adultProcedureChosen", n.complete,
  n.recorded_by AS "recordedBy", n.recorded_at AS "recordedAt"
  FROM interviews.needs_assessment n WHERE n.child_ref = k.child_ref ORDER BY n.version DESC LIMIT 1`;

/** The newest needs assessment of a child `k`, as JSON; null when nothing was recorded. */
export const LATEST_NEEDS = `(SELECT row_to_json(latest) FROM (${NEEDS}) AS latest)`;

/** What the suspects of the case of a child `k` are to it, as JSON. Source: art. 217 Sv, art. 1:250 BW. */
export const TIES = `(SELECT json_build_object('family', COALESCE(bool_or(s.relationship IN ('PARENT', 'STEP_PARENT', 'SIBLING')), false),
  'carer', COALESCE(bool_or(s.relationship IN ('PARENT', 'STEP_PARENT', 'CAREGIVER')), false)) FROM cases.suspect s WHERE s.case_id = k.case_id)`;

/** What the judge made of a booking `b`; null without leave. */
export const CONDITIONS = `(SELECT json_build_object('validUntil', interviews.leave_until(a.id), 'maxMinutes', a.max_minutes, 'studioId', a.studio_id,
  'barredTopics', a.barred_topics, 'seats', a.seats) FROM interviews.authorisation a WHERE a.id = b.authorisation_id)`;

/** Why a booking `b` was made although warnings stand, as a JSON list; empty where none was asked for. */
export const REASONS = `COALESCE((SELECT json_agg(json_build_object('code', w.key, 'reason', w.value) ORDER BY w.key)
  FROM jsonb_each_text(b.warning_reasons) AS w), '[]')`;

/** Who or what is not there for a booking `b`, as codes. INV-INT-27. */
export const HINDRANCES = `interviews.hindrances(b.interviewer_id, b.studio_id, b.interpreter_number, b.session)`;

/** Whether the actor plans sessions in this case. */
export const mayPlan = (caseId: string): string =>
  `auth.acts_in_case(${caseId}, '{INTERVIEW_COORDINATOR}') AS "mayPlan"`;

/** States that take nobody's time any more. */
export const UNHELD = `('CANCELLED', 'NO_SHOW', 'RELEASED', 'RESCHEDULED')`;

export const BOOKING_SQL: Readonly<
  Record<
    | 'find'
    | 'ties'
    | 'ofCallingStudio'
    | 'sessionsOfChild'
    | 'insert'
    | 'lock'
    | 'move'
    | 'releaseExpired'
    | 'ownHolds'
    | 'calendarVersion'
    | 'lapsed'
    | 'answerAcceptance'
    | 'addEvent'
    | 'conditions'
    | 'insertNeeds'
    | 'insertAuthorisation',
    Statement
  > &
    Record<'calendar' | 'wish', CarryingStatement>
> = {
  /** What the suspects are to the child of the assessment. */
  ties: statement(
    'interviews.ties',
    `SELECT ${TIES} AS ties FROM cases.child k WHERE k.case_id = $1 AND k.child_ref = $2`,
  ),
  find: statement('interviews.find', `SELECT ${FACTS} FROM interviews.booking b WHERE b.id = $1`),
  ofCallingStudio: statement(
    'interviews.of-calling-studio',
    `SELECT $1::uuid AS id, s.case_id AS "caseId", s.child_ref AS "childRef", s.interviewer_id AS "interviewerId", s.state,
       s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.started_at AS "startedAt" FROM interviews.session_of_calling_studio($1) AS s`,
  ),
  /** A booking as the wish it was made from, to be judged again, and whether the actor plans in its case. */
  wish: actorStatement(
    'interviews.wish',
    `SELECT ${FACTS}, b.session_type AS "sessionType", b.studio_id AS "studioId", b.authorisation_id AS "authorisationId",
       b.interpreter_number AS "interpreterNumber", b.continues_id AS "continuesId", ${REASONS} AS reasons,
       (SELECT r.id FROM interviews.booking r WHERE r.replaces_id = b.id) AS "replacedById",
       ${mayPlan('b.case_id')}
     FROM interviews.booking b WHERE b.id = $6`,
    { plannedOnce: true },
  ),
  sessionsOfChild: statement(
    'interviews.sessions-of-child',
    `SELECT ${FACTS}, b.session_type AS "sessionType", b.studio_id AS "studioId" FROM interviews.booking b
     WHERE b.case_id = $1 AND b.child_ref = $2 ORDER BY lower(b.session), b.id`,
  ),
  /** The version of papers and hours with all taken time, of one moment. */
  calendar: actorStatement(
    'interviews.calendar',
    `SELECT v.version, t.booking_id AS "bookingId", t.interviewer_id AS "interviewerId", t.studio_id AS "studioId",
       t.interpreter_number AS "interpreterNumber", t.blocked_from AS "from", t.blocked_to AS "to", t.held
     FROM interviews.calendar_version v LEFT JOIN interviews.taken_between($6, $7, $8) t ON true`,
  ),
  // The loser of a race gets no row instead of an error. What is taken in sight is refused before the constraints look:
  // they would wait for a rival that is moving away, and two that want each other's place would wait in a circle. The case
  // is locked, so that children of one case cannot be put into one waiting room by two people at once (B4). Whoever holds
  // another time for the child already has to give that back first.
  insert: statement(
    'interviews.insert',
    `INSERT INTO interviews.booking (id, case_id, child_ref, session_type, session, blocked, age_band, language, interviewer_id,
       studio_id, interpreter_number, authorisation_id, needs_version, warnings, booked_by, booked_at, state, held_until, acceptance,
       continues_id, replaces_id, exception_id, warning_reasons, series_id, sequence)
     SELECT $1, $2, $3, $4, tstzrange($5, $6), tstzrange($5::timestamptz - interval '30 minutes', $6::timestamptz + interval '30 minutes'),
       $7, $8, $9, $10, $11, $12, $13, $14, $15, $16::timestamptz, $17, $18::timestamptz, $19, $20::uuid, $21::uuid, $22::uuid, $23::jsonb,
       (SELECT COALESCE(r.series_id, r.id) FROM interviews.booking r WHERE r.id = $21),
       COALESCE((SELECT r.sequence + 1 FROM interviews.booking r WHERE r.id = $21), 0)
     WHERE EXISTS (SELECT 1 FROM cases."case" c WHERE c.id = $2 AND c.stage <> 'CLOSED')
       AND NOT EXISTS (SELECT 1 FROM interviews.booking o WHERE o.case_id = $2 AND o.child_ref <> $3 AND o.state NOT IN ${UNHELD}
       AND (o.state <> 'ON_HOLD' OR o.held_until > $16)
       AND o.session && tstzrange($5::timestamptz - interval '30 minutes', $6::timestamptz + interval '30 minutes'))
       AND NOT EXISTS (SELECT 1 FROM interviews.taken_between($5::timestamptz - interval '30 minutes', $6::timestamptz + interval '30 minutes') t
         WHERE t.interviewer_id = $9 OR t.studio_id = $10 OR t.interpreter_number = $11)
       AND NOT ($17 = 'ON_HOLD' AND EXISTS (SELECT 1 FROM interviews.booking h WHERE h.child_ref = $3 AND h.booked_by = $15 AND h.state = 'ON_HOLD'))
     ON CONFLICT DO NOTHING RETURNING id`,
  ),
  /** The booking under lock; where the step asks for them (`$4`), with what its papers say of the session as it would run from now. */
  lock: statement(
    'interviews.lock',
    `SELECT ${FACTS}, b.version, b.studio_id AS "studioId", b.held_until AS "heldUntil", b.acceptance <> 'ASKED' AS accepted, b.booked_by AS "bookedBy",
       b.booked_at AS "bookedAt", b.checked_in_at AS "checkedInAt",
       NOT $4 OR b.exception_id IS NOT NULL OR interviews.interviewer_certified(b.interviewer_id, b.age_band, b.language, hull.during) AS "interviewerCertified",
       NOT $4 OR b.exception_id IS NOT NULL OR interviews.interviewer_specialised(b.interviewer_id, b.age_band, b.language, hull.during,
         interviews.required_specialism(b.child_ref)) AS "interviewerSpecialised",
       NOT $4 OR b.exception_id IS NOT NULL OR interviews.studio_certified(b.studio_id, b.age_band, hull.during) AS "studioCertified",
       NOT $4 OR NOT interviews.questioned_suspect(b.interviewer_id, b.case_id) AS "interviewerImpartial",
       NOT $4 OR interviews.date_open(b.session) AS "dateOpen", CASE WHEN $4 THEN ${HINDRANCES} ELSE '{}'::text[] END AS hindrances,
       NOT $4 OR b.authorisation_id IS NULL OR COALESCE((SELECT upper(hull.during) <= interviews.expires_at(interviews.leave_until(a.id))
         FROM interviews.authorisation a WHERE a.id = b.authorisation_id), false) AS authorised
     FROM interviews.booking b CROSS JOIN LATERAL (SELECT CASE WHEN $3 THEN tstzrange(LEAST(lower(b.session), $2::timestamptz),
       GREATEST(upper(b.session), $2::timestamptz + (upper(b.session) - lower(b.session)))) ELSE b.session END AS during) AS hull
     WHERE b.id = $1 FOR NO KEY UPDATE OF b`,
  ),
  move: statement(
    'interviews.move',
    `UPDATE interviews.booking SET state = $3, started_at = COALESCE($4, started_at), ended_at = $5, cancel_reason = $6,
       checked_in_at = COALESCE($7, checked_in_at), needs_version = COALESCE($8, needs_version), warnings = COALESCE($9::text[], warnings),
       interpreter_number = COALESCE($10, interpreter_number), warning_reasons = COALESCE($11::jsonb, warning_reasons), version = version + 1 WHERE id = $1 AND version = $2`,
  ),
  releaseExpired: statement(
    'interviews.release-expired',
    `SELECT r.booking_id AS "id", r.case_id AS "caseId", r.child_ref AS "childRef" FROM interviews.release_expired($1) r`,
  ),
  /** Holds that the actor made for this child; a planner holds one time for a child, not many. */
  ownHolds: statement(
    'interviews.own-holds',
    `SELECT b.id FROM interviews.booking b WHERE b.child_ref = $1 AND b.booked_by = kernel.actor() AND b.state = 'ON_HOLD' ORDER BY b.id`,
  ),
  calendarVersion: statement(
    'interviews.calendar-version',
    'SELECT v.version FROM interviews.calendar_version v',
  ),
  /** Sessions to come whose papers lapsed, and those at risk whose papers hold again. Source: domain 4.1, re-check. */
  lapsed: statement(
    'interviews.lapsed',
    `SELECT b.id, b.state FROM interviews.booking b CROSS JOIN LATERAL (SELECT
         (b.exception_id IS NOT NULL OR (interviews.interviewer_certified(b.interviewer_id, b.age_band, b.language, b.session)
         AND interviews.interviewer_specialised(b.interviewer_id, b.age_band, b.language, b.session, interviews.required_specialism(b.child_ref))
         AND interviews.studio_certified(b.studio_id, b.age_band, b.session)))
         AND NOT interviews.questioned_suspect(b.interviewer_id, b.case_id) AND interviews.date_open(b.session)
         AND ${HINDRANCES} = '{}' AND (b.authorisation_id IS NULL OR COALESCE((SELECT upper(b.session) <= interviews.expires_at(interviews.leave_until(a.id))
           FROM interviews.authorisation a WHERE a.id = b.authorisation_id), false)) AS hold) AS papers
     WHERE upper(b.session) > $1 AND ((b.state = 'BOOKED' AND NOT papers.hold) OR (b.state = 'AT_RISK' AND papers.hold))
     ORDER BY b.id LIMIT 500`,
  ),
  answerAcceptance: statement(
    'interviews.answer-acceptance',
    `SELECT case_id AS "caseId", child_ref AS "childRef", interviewer_id AS "interviewerId", booked_by AS "bookedBy"
     FROM interviews.answer_acceptance($1, $2, $3, $4)`,
  ),
  conditions: statement(
    'interviews.conditions',
    `SELECT ${CONDITIONS} AS conditions FROM interviews.booking b WHERE b.id = $1`,
  ),
  addEvent: statement(
    'interviews.add-event',
    `INSERT INTO interviews.session_event (id, booking_id, case_id, kind, phase, note, happened_at, recorded_at, recorded_by, room, attendee, protocol, departs)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
  ),
  insertNeeds: statement(
    'interviews.insert-needs',
    `INSERT INTO interviews.needs_assessment (child_ref, version, case_id, languages, interpreter_language, support_person_offered,
       support_person_wished, support_person_role, interviewer_sex, child_asked, child_wishes, representative_informed,
       representative_reason, guardian_requested, privilege_notice_needed, privilege_notice_planned, travel_limit_minutes,
       travel_times, estimated_age_band, adult_procedure_chosen, complete, access_needs, disability_note, trauma_note, busy_hours,
       wished_daytime, words_for_things, representation_conflict, recorded_by, recorded_at)
     SELECT $1, $2, $3, languages, "interpreterLanguage", "supportPersonOffered", "supportPersonWished", "supportPersonRole",
       "interviewerSex", "childAsked", "childWishes", "representativeInformed", "representativeReason", "guardianRequested",
       "privilegeNoticeNeeded", "privilegeNoticePlanned", "travelLimitMinutes", "travelTimes", "estimatedAgeBand",
       "adultProcedureChosen", complete, "accessNeeds", "disabilityNote", "traumaNote", "busyHours", "wishedDaytime", "wordsForThings",
       "representationConflict", $5, $6
     FROM jsonb_to_record($4::jsonb) AS n(languages text[], "interpreterLanguage" text, "supportPersonOffered" boolean,
       "supportPersonWished" boolean, "supportPersonRole" text, "interviewerSex" text, "childAsked" boolean, "childWishes" text,
       "representativeInformed" boolean, "representativeReason" text, "guardianRequested" boolean, "privilegeNoticeNeeded" boolean,
       "privilegeNoticePlanned" boolean, "travelLimitMinutes" integer, "travelTimes" jsonb, "estimatedAgeBand" text,
       "adultProcedureChosen" boolean, complete boolean, "accessNeeds" text[], "disabilityNote" text, "traumaNote" text,
       "busyHours" jsonb, "wishedDaytime" text, "wordsForThings" text, "representationConflict" text)
     WHERE $2 = 1 + COALESCE((SELECT max(old.version) FROM interviews.needs_assessment old WHERE old.child_ref = $1), 0)
     ON CONFLICT DO NOTHING RETURNING version`,
  ),
  insertAuthorisation: statement(
    'interviews.insert-authorisation',
    `INSERT INTO interviews.authorisation (id, motion_id, case_id, child_ref, session_type, valid_until, max_sessions,
       same_interviewer, interviewer_id, max_minutes, granted_by, granted_at, studio_id, barred_topics, seats, replaces)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
       (SELECT a.id FROM interviews.authorisation a WHERE a.motion_id = $2 AND NOT EXISTS (SELECT 1 FROM interviews.authorisation n WHERE n.replaces = a.id)))`,
  ),
};
