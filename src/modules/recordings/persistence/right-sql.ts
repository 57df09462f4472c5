import { auditedStatement, statement } from '../../../kernel/database/statement.js';

const OWN_OFFICE = `(SELECT organisation_id FROM people.person WHERE id = kernel.actor())`;
const RIGHT = `v.id, v.case_id, v.child_ref, k.child_number AS "childNumber", v.person_id AS "personId", p.name, v.tracks,
  v.starts_at AS "startsAt", v.ends_at AS "endsAt", v.place, o.name AS office, v.room, v.decision, v.reason, g.name AS "givenBy",
  v.given_at AS "givenAt", v.present_at AS "presentAt", v.revoked_at AS "revokedAt", v.revoked_because AS "revokedBecause",
  recordings.first_opened(v.id) AS "openedAt", recordings.is_official(v.case_id) AS official,
  v.organisation_id = ${OWN_OFFICE} AS "ownRoom"`;
const RIGHT_FROM = `recordings.viewing_right v JOIN cases.child k ON k.child_ref = v.child_ref JOIN people.person p ON p.id = v.person_id
  JOIN people.person g ON g.id = v.given_by LEFT JOIN people.organisation o ON o.id = v.organisation_id`;
const LIST_AUDIT = {
  operation: 'SEARCH',
  objectType: 'case',
  caseId: 'audit_case_id',
  objectId: 'audit_case_id',
} as const;

export const RIGHT_SQL = {
  /** One row without a right says that the case is visible and has none. */
  list: auditedStatement(
    'recordings.rights',
    { ...LIST_AUDIT, verb: 'viewing-right.list' },
    `SELECT c.id AS audit_case_id, recordings.is_official(c.id) AS "mayGive", seen.* FROM cases."case" c
       LEFT JOIN LATERAL (SELECT ${RIGHT} FROM ${RIGHT_FROM} WHERE v.case_id = c.id) AS seen ON true
     WHERE c.id = $6 AND auth.may_see_case($6) ORDER BY seen."startsAt", seen.id`,
  ),
  requests: auditedStatement(
    'recordings.viewing-requests',
    { ...LIST_AUDIT, verb: 'viewing-request.list' },
    `SELECT c.id AS audit_case_id, recordings.is_official(c.id) AS "mayOffer",
       auth.acts_in_case(c.id, '{DEFENCE_COUNSEL}') AS "mayAsk", seen.* FROM cases."case" c
       LEFT JOIN LATERAL (SELECT q.id, q.child_ref AS "childRef", k.child_number AS "childNumber", q.person_id AS "personId", p.name,
           q.reason, q.asked_at AS "askedAt", q.offer_by AS "offerBy", q.settled_at AS "settledAt", q.person_id = kernel.actor() AS own,
           COALESCE((SELECT json_agg(json_build_object('id', s.id, 'office', o.name, 'room', s.room, 'tracks', s.tracks,
               'startsAt', lower(s.period),
               'endsAt', upper(s.period), 'offeredAt', s.offered_at, 'chosen', s.chosen_at IS NOT NULL) ORDER BY s.period, s.id)
             FROM recordings.viewing_slot s JOIN people.organisation o ON o.id = s.organisation_id WHERE s.request_id = q.id), '[]') AS slots
         FROM recordings.viewing_request q JOIN cases.child k ON k.child_ref = q.child_ref JOIN people.person p ON p.id = q.person_id
         WHERE q.case_id = c.id) AS seen ON true
     WHERE c.id = $6 AND auth.may_see_case($6) ORDER BY seen."askedAt", seen.id`,
  ),
  /** Rights of people who still act in the case that soon start or end, and of which nobody was reminded; what is due of them the rule says. */
  near: statement(
    'recordings.rights-near',
    `SELECT v.id, v.case_id AS "caseId", v.child_ref AS "childRef", v.person_id AS "personId", v.starts_at AS "startsAt", v.ends_at AS "endsAt", v.place,
       v.present_at AS "presentAt", v.revoked_at AS "revokedAt", recordings.first_opened(v.id) AS "openedAt"
     FROM recordings.viewing_right v WHERE v.revoked_at IS NULL AND v.ends_at > $1 AND recordings.defends(v.case_id, v.person_id)
       AND ((v.place = 'ROOM' AND v.starts_at > $1 AND v.starts_at <= $2) OR (v.place = 'REMOTE' AND v.starts_at <= $1 AND v.ends_at <= $3
         AND v.ends_at - v.starts_at > $3::timestamptz - $1::timestamptz)) AND recordings.first_opened(v.id) IS NULL
       AND NOT EXISTS (SELECT 1 FROM recordings.viewing_reminder m WHERE m.right_id = v.id)
     ORDER BY v.ends_at, v.id LIMIT 200`,
  ),
  remind: statement(
    'recordings.remind-viewer',
    `INSERT INTO recordings.viewing_reminder (right_id, case_id, kind, reminded_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING right_id`,
  ),
  /** Appointments in the rooms of the actor's own office on a day. */
  room: auditedStatement(
    'recordings.viewing-room',
    { operation: 'SEARCH', verb: 'viewing-room.list', objectType: 'viewing-room' },
    `SELECT ${RIGHT} FROM ${RIGHT_FROM} WHERE v.place = 'ROOM' AND v.starts_at < $7::timestamptz AND v.ends_at > $6::timestamptz
       AND v.organisation_id = ${OWN_OFFICE} AND recordings.is_official(v.case_id)
     ORDER BY v.starts_at, v.id LIMIT 500`,
  ),
  /** What a motion says of it: what was asked for, offered and chosen, of one person. */
  offersOf: statement(
    'recordings.viewing-offers',
    `SELECT q.asked_at AS "askedAt", q.offer_by AS "offerBy", q.settled_at AS "settledAt",
       COALESCE((SELECT json_agg(json_build_object('startsAt', lower(s.period), 'endsAt', upper(s.period), 'offeredAt', s.offered_at,
         'chosen', s.chosen_at IS NOT NULL) ORDER BY s.period, s.id) FROM recordings.viewing_slot s WHERE s.request_id = q.id), '[]') AS slots
     FROM recordings.viewing_request q WHERE q.case_id = $1 AND q.child_ref = $2 AND q.person_id = $3 ORDER BY q.asked_at`,
  ),
  defends: statement('recordings.defends', `SELECT recordings.defends($1, $2) AS defends`),
  officeOf: statement(
    'recordings.office-of',
    `SELECT organisation_id AS id FROM people.person WHERE id = kernel.actor()`,
  ),
  give: statement(
    'recordings.give-right',
    `INSERT INTO recordings.viewing_right (id, case_id, child_ref, person_id, tracks, starts_at, ends_at, place, organisation_id, room,
       decision, reason, slot_id, given_by, given_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
  ),
  find: statement(
    'recordings.find-right',
    `SELECT v.case_id AS "caseId" FROM recordings.viewing_right v WHERE v.id = $1 AND recordings.is_official(v.case_id)`,
  ),
  lock: statement(
    'recordings.lock-right',
    `SELECT v.case_id AS "caseId", v.child_ref AS "childRef", v.person_id AS "personId", v.starts_at AS "startsAt", v.ends_at AS "endsAt",
       v.place, v.present_at AS "presentAt", v.revoked_at AS "revokedAt", NULL::timestamptz AS "openedAt",
       v.organisation_id IS NOT DISTINCT FROM ${OWN_OFFICE} AS "ownRoom"
     FROM recordings.viewing_right v WHERE v.id = $1 FOR UPDATE`,
  ),
  revoke: statement(
    'recordings.revoke-right',
    `UPDATE recordings.viewing_right SET revoked_at = $2, revoked_by = kernel.actor(), revoked_because = $3 WHERE id = $1`,
  ),
  confirm: statement(
    'recordings.confirm-presence',
    `UPDATE recordings.viewing_right SET present_at = $2, presence_by = kernel.actor() WHERE id = $1`,
  ),
  ask: statement(
    'recordings.ask-viewing',
    `INSERT INTO recordings.viewing_request (id, case_id, child_ref, person_id, reason, asked_at, offer_by)
     VALUES ($1, $2, $3, kernel.actor(), $4, $5, $6)`,
  ),
  findRequest: statement(
    'recordings.find-viewing-request',
    `SELECT q.case_id AS "caseId", q.child_ref AS "childRef", q.person_id AS "personId", q.reason, q.settled_at AS "settledAt"
     FROM recordings.viewing_request q WHERE q.id = $1`,
  ),
  settle: statement(
    'recordings.settle-viewing-request',
    `UPDATE recordings.viewing_request SET settled_at = $2 WHERE id = $1 AND settled_at IS NULL RETURNING id`,
  ),
  offer: statement(
    'recordings.offer-slot',
    `INSERT INTO recordings.viewing_slot (id, request_id, case_id, child_ref, person_id, organisation_id, room, period, offered_by, offered_at, tracks)
     VALUES ($1, $2, $3, $4, $5, $6, $7, tstzrange($8, $9), kernel.actor(), $10, $11)`,
  ),
  findSlot: statement(
    'recordings.find-slot',
    `SELECT s.request_id AS "requestId", s.case_id AS "caseId", s.child_ref AS "childRef", s.organisation_id AS "organisationId", s.room, s.tracks,
       lower(s.period) AS "startsAt", upper(s.period) AS "endsAt", s.offered_by AS "offeredBy", q.reason
     FROM recordings.viewing_slot s JOIN recordings.viewing_request q ON q.id = s.request_id
     WHERE s.id = $1 AND s.person_id = kernel.actor()`,
  ),
  choose: statement(
    'recordings.choose-slot',
    `UPDATE recordings.viewing_slot SET chosen_at = $2 WHERE id = $1`,
  ),
} as const;
