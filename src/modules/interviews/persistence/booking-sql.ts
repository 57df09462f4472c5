import { actorStatement, statement, type Statement } from '../../../kernel/database/statement.js';

const FACTS = `b.id, b.case_id AS "caseId", b.child_ref AS "childRef", b.interviewer_id AS "interviewerId", b.state,
  lower(b.session) AS "startsAt", upper(b.session) AS "endsAt"`;

const NEEDS = `SELECT n.version, n.languages, n.interpreter_language AS "interpreterLanguage",
  n.support_person_offered AS "supportPersonOffered", n.support_person_wished AS "supportPersonWished",
  n.support_person_role AS "supportPersonRole", n.interviewer_sex AS "interviewerSex", n.child_asked AS "childAsked",
  n.child_wishes AS "childWishes", n.representative_informed AS "representativeInformed",
  n.representative_reason AS "representativeReason", n.guardian_requested AS "guardianRequested",
  n.privilege_notice_needed AS "privilegeNoticeNeeded", n.privilege_notice_planned AS "privilegeNoticePlanned",
  n.travel_limit_minutes AS "travelLimitMinutes", n.travel_times AS "travelTimes",
  n.estimated_age_band AS "estimatedAgeBand", n.adult_procedure_chosen AS "adultProcedureChosen", n.complete,
  n.recorded_by AS "recordedBy", n.recorded_at AS "recordedAt"
  FROM interviews.needs_assessment n WHERE n.child_ref = k.child_ref ORDER BY n.version DESC LIMIT 1`;

/** The newest needs assessment of a child `k`, as JSON; null when nothing was recorded. */
export const LATEST_NEEDS = `(SELECT row_to_json(latest) FROM (${NEEDS}) AS latest)`;

export const BOOKING_SQL: Readonly<
  Record<
    | 'find'
    | 'byKey'
    | 'sessionsOfChild'
    | 'bookingFacts'
    | 'taken'
    | 'calendar'
    | 'insert'
    | 'lock'
    | 'move'
    | 'addEvent'
    | 'insertNeeds'
    | 'insertAuthorisation',
    Statement
  >
> = {
  find: statement('interviews.find', `SELECT ${FACTS} FROM interviews.booking b WHERE b.id = $1`),
  byKey: statement(
    'interviews.by-key',
    `SELECT ${FACTS}, b.session_type AS "sessionType", b.studio_id AS "studioId", b.authorisation_id AS "authorisationId",
       b.age_band AS "ageBand", b.warnings FROM interviews.booking b WHERE b.id = $1`,
  ),
  sessionsOfChild: statement(
    'interviews.sessions-of-child',
    `SELECT ${FACTS}, b.session_type AS "sessionType", b.studio_id AS "studioId" FROM interviews.booking b
     WHERE b.case_id = $1 AND b.child_ref = $2 ORDER BY lower(b.session), b.id`,
  ),
  /** Everything the gates ask of this child and case, in one round trip. */
  bookingFacts: statement(
    'interviews.booking-facts',
    `SELECT ${LATEST_NEEDS} AS needs, o.region AS "homeRegion",
       COALESCE((SELECT json_agg(json_build_object('sessionType', b.session_type, 'state', b.state, 'interviewerId', b.interviewer_id,
         'from', lower(b.blocked), 'to', upper(b.blocked)) ORDER BY lower(b.session))
         FROM interviews.booking b WHERE b.child_ref = k.child_ref), '[]') AS sessions,
       (SELECT json_build_object('id', a.id, 'childRef', a.child_ref, 'sessionType', a.session_type,
         'expiresAt', COALESCE(interviews.expires_at(interviews.leave_until(a.id)), to_timestamp(0)), 'maxSessions', a.max_sessions, 'maxMinutes', a.max_minutes,
         'interviewerId', CASE WHEN a.same_interviewer THEN a.interviewer_id END,
         'used', (SELECT count(*) FROM interviews.booking u WHERE u.authorisation_id = a.id AND u.state NOT IN ('CANCELLED', 'NO_SHOW')))
         FROM interviews.authorisation a WHERE a.id = $3 AND a.case_id = k.case_id) AS leave
     FROM cases.child k JOIN cases."case" c ON c.id = k.case_id JOIN people.organisation o ON o.id = c.office_id
     WHERE k.case_id = $1 AND k.child_ref = $2`,
  ),
  taken: statement(
    'interviews.taken',
    `SELECT interviewer_id AS "interviewerId", studio_id AS "studioId", interpreter_number AS "interpreterNumber",
       blocked_from AS "from", blocked_to AS "to" FROM interviews.taken_between($1, $2)
     WHERE interviewer_id = $3 OR studio_id = $4 OR interpreter_number = $5`,
  ),
  /** The version of papers and hours with all taken time, of one moment. */
  calendar: actorStatement(
    'interviews.calendar',
    `SELECT v.version, t.booking_id AS "bookingId", t.interviewer_id AS "interviewerId", t.studio_id AS "studioId",
       t.blocked_from AS "from", t.blocked_to AS "to"
     FROM interviews.calendar_version v LEFT JOIN interviews.taken_between($6, $7) t ON true`,
  ),
  // The loser of a race gets no row instead of an error, and nobody waits in a circle.
  insert: statement(
    'interviews.insert',
    `INSERT INTO interviews.booking (id, case_id, child_ref, session_type, session, blocked, age_band, language, interviewer_id,
       studio_id, interpreter_number, authorisation_id, needs_version, warnings, booked_by, booked_at)
     VALUES ($1, $2, $3, $4, tstzrange($5, $6), tstzrange($5::timestamptz - interval '30 minutes', $6::timestamptz + interval '30 minutes'),
       $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     ON CONFLICT DO NOTHING RETURNING id`,
  ),
  /** The booking under lock, with what its papers say of the session as it would run from now. */
  lock: statement(
    'interviews.lock',
    `SELECT ${FACTS}, b.version,
       interviews.interviewer_certified(b.interviewer_id, b.age_band, b.language, hull.during) AS "interviewerCertified",
       interviews.studio_certified(b.studio_id, b.age_band, hull.during) AS "studioCertified",
       b.authorisation_id IS NULL OR COALESCE((SELECT upper(hull.during) <= interviews.expires_at(interviews.leave_until(a.id))
         FROM interviews.authorisation a WHERE a.id = b.authorisation_id), false) AS authorised
     FROM interviews.booking b CROSS JOIN LATERAL (SELECT tstzrange(LEAST(lower(b.session), $2::timestamptz),
       GREATEST(upper(b.session), $2::timestamptz + (upper(b.session) - lower(b.session)))) AS during) AS hull
     WHERE b.id = $1 FOR NO KEY UPDATE OF b`,
  ),
  move: statement(
    'interviews.move',
    `UPDATE interviews.booking SET state = $3, started_at = COALESCE($4, started_at), ended_at = $5, cancel_reason = $6,
       version = version + 1 WHERE id = $1 AND version = $2`,
  ),
  addEvent: statement(
    'interviews.add-event',
    `INSERT INTO interviews.session_event (id, booking_id, case_id, kind, phase, note, happened_at, recorded_at, recorded_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
  ),
  insertNeeds: statement(
    'interviews.insert-needs',
    `INSERT INTO interviews.needs_assessment (child_ref, version, case_id, languages, interpreter_language, support_person_offered,
       support_person_wished, support_person_role, interviewer_sex, child_asked, child_wishes, representative_informed,
       representative_reason, guardian_requested, privilege_notice_needed, privilege_notice_planned, travel_limit_minutes,
       travel_times, estimated_age_band, adult_procedure_chosen, complete, recorded_by, recorded_at)
     SELECT $1, $2, $3, languages, "interpreterLanguage", "supportPersonOffered", "supportPersonWished", "supportPersonRole",
       "interviewerSex", "childAsked", "childWishes", "representativeInformed", "representativeReason", "guardianRequested",
       "privilegeNoticeNeeded", "privilegeNoticePlanned", "travelLimitMinutes", "travelTimes", "estimatedAgeBand",
       "adultProcedureChosen", complete, $5, $6
     FROM jsonb_to_record($4::jsonb) AS n(languages text[], "interpreterLanguage" text, "supportPersonOffered" boolean,
       "supportPersonWished" boolean, "supportPersonRole" text, "interviewerSex" text, "childAsked" boolean, "childWishes" text,
       "representativeInformed" boolean, "representativeReason" text, "guardianRequested" boolean, "privilegeNoticeNeeded" boolean,
       "privilegeNoticePlanned" boolean, "travelLimitMinutes" integer, "travelTimes" jsonb, "estimatedAgeBand" text,
       "adultProcedureChosen" boolean, complete boolean)
     WHERE $2 = 1 + COALESCE((SELECT max(old.version) FROM interviews.needs_assessment old WHERE old.child_ref = $1), 0)
     ON CONFLICT DO NOTHING RETURNING version`,
  ),
  insertAuthorisation: statement(
    'interviews.insert-authorisation',
    `INSERT INTO interviews.authorisation (id, motion_id, case_id, child_ref, session_type, valid_until, max_sessions,
       same_interviewer, interviewer_id, max_minutes, granted_by, granted_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
  ),
};
