import {
  insert,
  insertRow,
  type Provocations,
  repeatedBeyondPrimaryKey,
  type Statement,
  statement,
  update,
} from './statements.js';
import { EXCEPTION } from './planning-rows.js';
import {
  AGAIN,
  AUTHORISATION,
  BOOKING,
  HASH,
  LATER,
  NEW,
  NOW,
  OTHER_CASE,
  OTHER_CHILD,
  OTHER_PERSON,
  PERSON,
} from './world.js';

const again = (change: Readonly<Record<string, unknown>>) =>
  insert('interviews.booking', { ...AGAIN, ...change });
const CONTINUED = {
  session_type: 'CONTINUATION',
  authorisation_id: null,
  continues_id: BOOKING,
};
const MOVED = { replaces_id: BOOKING, series_id: BOOKING, sequence: 1 };
/** The first session of the world is over, without anything announced in it. */
const ended = (state: string) =>
  statement(`ALTER TABLE interviews.booking DISABLE TRIGGER booking_move_legal;
    UPDATE interviews.booking SET state = '${state}', started_at = lower(session), ended_at = upper(session)`);
const DECISION = {
  decision: 'APPROVED',
  decision_reason: 'Het kan niet wachten.',
  decided_by: OTHER_PERSON,
  decided_at: LATER,
};
const DECIDED = { ...DECISION, id: NEW };
const CLOSED = { closed_at: LATER, closed_by: PERSON };
const FEED = { id: NEW, person_id: PERSON, token_hash: HASH, created_at: NOW };
const EXCEPTED = { exception_id: EXCEPTION, age_band: 'AGE_12_15' };
const begun = { state: 'HELD', started_at: NOW, ended_at: LATER };

/** The trigger refuses before the constraint behind it can. */
const UNCHECKED = statement(
  'ALTER TABLE interviews.authorisation DISABLE TRIGGER authorisation_replaces',
);

/** The leave of the world, with another condition than it was granted with. */
function leaveWith(condition: string, value: unknown): readonly Statement[] {
  return [
    statement('ALTER TABLE interviews.authorisation DISABLE TRIGGER authorisation_unchanged'),
    statement(`UPDATE interviews.authorisation SET ${condition} = $1`, [value]),
  ];
}

export const interviewProvocations: Provocations = {
  'interviews.calendar_version': {
    calendar_version_single_check: statement(
      'INSERT INTO interviews.calendar_version (one, version) VALUES (false, 1)',
    ),
  },
  'interviews.needs_assessment': {
    needs_assessment_complete_check: insert('interviews.needs_assessment', {
      support_person_offered: false,
    }),
    needs_assessment_estimated_band_known_check: insert('interviews.needs_assessment', {
      estimated_age_band: 'AGE_18',
    }),
    needs_assessment_interviewer_sex_known_check: insert('interviews.needs_assessment', {
      interviewer_sex: 'X',
    }),
    needs_assessment_support_role_known_check: insert('interviews.needs_assessment', {
      support_person_role: 'SUSPECT',
    }),
    needs_assessment_access_needs_known_check: insert('interviews.needs_assessment', {
      access_needs: '{TALL}',
    }),
    needs_assessment_wished_daytime_known_check: insert('interviews.needs_assessment', {
      wished_daytime: 'NIGHT',
    }),
    needs_assessment_busy_hours_list_check: insert('interviews.needs_assessment', {
      busy_hours: '{}',
    }),
    needs_assessment_conflict_known_check: insert('interviews.needs_assessment', {
      representation_conflict: 'PERHAPS',
    }),
    needs_assessment_conflict_guarded_check: insert('interviews.needs_assessment', {
      representation_conflict: 'CONFLICT',
    }),
    needs_assessment_travel_limit_check: insert('interviews.needs_assessment', {
      travel_limit_minutes: 0,
    }),
    needs_assessment_version_positive_check: insert('interviews.needs_assessment', { version: 0 }),
    needs_assessment_child_fk: insert('interviews.needs_assessment', {
      version: 2,
      case_id: OTHER_CASE,
    }),
  },
  'interviews.exception': {
    exception_reasoned_check: insert('interviews.exception', { id: NEW, reason: 'te kort' }),
    exception_decision_known_check: insert('interviews.exception', {
      ...DECIDED,
      decision: 'PERHAPS',
    }),
    exception_decision_complete_check: insert('interviews.exception', {
      ...DECIDED,
      decided_at: null,
    }),
    exception_four_eyes_check: insert('interviews.exception', { ...DECIDED, decided_by: PERSON }),
    exception_child_fk: insert('interviews.exception', {
      id: NEW,
      case_id: OTHER_CASE,
      interviewer_id: OTHER_PERSON,
    }),
    exception_interviewer_id_fkey: insert('interviews.exception', { id: NEW, interviewer_id: NEW }),
    exception_studio_id_fkey: insert('interviews.exception', { id: NEW, studio_id: NEW }),
    exception_one_open_uniq: insert('interviews.exception', { id: NEW }),
    exception_booked_uniq: repeatedBeyondPrimaryKey('interviews.exception', 'exception_pkey', {
      ...DECIDED,
      id: EXCEPTION,
    }),
  },
  'interviews.suspect_questioning': {
    suspect_questioning_suspect_fk: insert('interviews.suspect_questioning', {
      id: NEW,
      case_id: OTHER_CASE,
      person_id: PERSON,
    }),
    suspect_questioning_not_ahead_check: insert('interviews.suspect_questioning', {
      id: NEW,
      person_id: PERSON,
      questioned_on: '2027-01-01',
    }),
    suspect_questioning_withdrawal_complete_check: insert('interviews.suspect_questioning', {
      id: NEW,
      withdrawn_at: LATER,
    }),
    suspect_questioning_once_uniq: insert('interviews.suspect_questioning', { id: NEW }),
  },
  'interviews.calendar_feed': {
    calendar_feed_hash_length_check: insertRow('interviews.calendar_feed', {
      ...FEED,
      token_hash: Buffer.alloc(31),
    }),
    calendar_feed_revoked_after_check: insertRow('interviews.calendar_feed', {
      ...FEED,
      created_at: LATER,
      revoked_at: NOW,
    }),
    calendar_feed_token_uniq: [
      insertRow('interviews.calendar_feed', FEED),
      insertRow('interviews.calendar_feed', { ...FEED, id: OTHER_CASE, person_id: OTHER_PERSON }),
    ],
    calendar_feed_one_live_uniq: [
      insertRow('interviews.calendar_feed', FEED),
      insertRow('interviews.calendar_feed', {
        ...FEED,
        id: OTHER_CASE,
        token_hash: Buffer.alloc(32, 8),
      }),
    ],
  },
  'interviews.authorisation_change': {
    authorisation_change_kind_check: insert('interviews.authorisation_change', {
      seq: 2,
      kind: 'REVOKED',
    }),
  },
  'interviews.check_leave_change()': {
    authorisation_change_after_end: [
      insert('interviews.authorisation_change', { seq: 2, kind: 'REVOKED', valid_until: null }),
      insert('interviews.authorisation_change', { seq: 3 }),
    ],
  },
  'interviews.check_replacement()': {
    authorisation_replaced_ended: insert('interviews.authorisation', {
      id: NEW,
      replaces: AUTHORISATION,
    }),
  },
  'interviews.authorisation': {
    authorisation_interviewer_named_check: insert('interviews.authorisation', {
      interviewer_id: null,
    }),
    authorisation_max_minutes_check: insert('interviews.authorisation', { max_minutes: 241 }),
    authorisation_one_session_check: insert('interviews.authorisation', { max_sessions: 2 }),
    authorisation_session_type_known_check: insert('interviews.authorisation', {
      session_type: 'INITIAL',
    }),
    authorisation_child_fk: insert('interviews.authorisation', {
      id: NEW,
      motion_id: NEW,
      child_ref: OTHER_CHILD,
    }),
    authorisation_studio_fk: insert('interviews.authorisation', {
      id: NEW,
      motion_id: NEW,
      studio_id: NEW,
    }),
    authorisation_seats_check: insert('interviews.authorisation', { seats: '[]' }),
    authorisation_replaces_fk: [
      UNCHECKED,
      insert('interviews.authorisation', { id: NEW, replaces: OTHER_CASE }),
    ],
    authorisation_replaced_once_uniq: [
      UNCHECKED,
      insert('interviews.authorisation', { id: NEW, replaces: AUTHORISATION }),
      insert('interviews.authorisation', { id: OTHER_PERSON, replaces: AUTHORISATION }),
    ],
    authorisation_of_motion_uniq: repeatedBeyondPrimaryKey(
      'interviews.authorisation',
      'authorisation_pkey',
      { session_type: 'SUPPLEMENTARY' },
    ),
    authorisation_motion_uniq: insert('interviews.authorisation', { id: NEW }),
    authorisation_child_type_uniq: repeatedBeyondPrimaryKey(
      'interviews.authorisation',
      'authorisation_pkey',
      { motion_id: NEW },
    ),
  },
  'interviews.booking': {
    booking_warnings_reasoned_check: insert('interviews.booking', {
      warnings: '{child-not-asked}',
      warning_reasons: '{"travel-over-norm": "Er is niets dichterbij."}',
    }),
    booking_warning_reasons_words_check: insert('interviews.booking', {
      warning_reasons: '{"child-not-asked": " "}',
    }),
    booking_age_band_known_check: insert('interviews.booking', { age_band: 'AGE_0_3' }),
    booking_authorised_check: again({ authorisation_id: null }),
    booking_buffers_kept_check: insert('interviews.booking', {
      blocked: '[2026-03-04T08:30:00Z,)',
    }),
    booking_cancel_reason_check: insert('interviews.booking', { state: 'CANCELLED' }),
    booking_end_after_start_check: insert('interviews.booking', {
      ...begun,
      started_at: LATER,
      ended_at: NOW,
    }),
    booking_moments_ordered_check: insert('interviews.booking', {
      ...begun,
      checked_in_at: LATER,
    }),
    booking_ended_check: insert('interviews.booking', { ...begun, ended_at: null }),
    booking_session_bounded_check: insert('interviews.booking', {
      session: '[2026-03-04T09:00:00Z,2026-03-04T13:01:00Z)',
      blocked: '[2026-03-04T08:00:00Z,2026-03-04T14:00:00Z)',
    }),
    booking_session_type_known_check: again({ session_type: 'CHAT' }),
    booking_started_check: insert('interviews.booking', { state: 'STARTED' }),
    booking_state_known_check: insert('interviews.booking', { state: 'LOST' }),
    booking_interviewer_free_excl: insert('interviews.booking', { id: NEW }),
    booking_studio_free_excl: insert('interviews.booking', { id: NEW, interviewer_id: NEW }),
    booking_child_free_excl: insert('interviews.booking', {
      id: NEW,
      interviewer_id: NEW,
      studio_id: NEW,
    }),
    booking_interpreter_free_excl: insert('interviews.booking', {
      id: NEW,
      interviewer_id: NEW,
      studio_id: NEW,
      child_ref: NEW,
    }),
    booking_one_initial_uniq: again({ session_type: 'INITIAL', authorisation_id: null }),
    booking_authorisation_once_uniq: [
      again({}),
      again({
        id: OTHER_PERSON,
        session: '[2026-03-06T09:00:00Z,2026-03-06T11:00:00Z)',
        blocked: '[2026-03-06T08:30:00Z,2026-03-06T11:30:00Z)',
      }),
    ],
    booking_authorisation_fk: again({ session_type: 'SUPPLEMENTARY' }),
    booking_child_fk: again({ case_id: OTHER_CASE }),
    booking_needs_fk: again({ needs_version: 2 }),
    booking_follows_check: again({ continues_id: BOOKING }),
    booking_follows_fk: again({
      session_type: 'CONTINUATION',
      authorisation_id: null,
      continues_id: OTHER_CASE,
    }),
    booking_replaces_fk: again({ replaces_id: OTHER_CASE, series_id: BOOKING, sequence: 1 }),
    booking_series_check: again({ replaces_id: BOOKING }),
    booking_hold_ends_check: again({ state: 'ON_HOLD' }),
    booking_hold_short_check: again({ state: 'ON_HOLD', held_until: LATER }),
    booking_checked_in_check: again({ state: 'CHECKED_IN' }),
    booking_acceptance_known_check: again({ acceptance: 'MAYBE' }),
    booking_accepted_by_check: again({ acceptance: 'ACCEPTED' }),
    booking_accepted_before_start_check: again({
      acceptance: 'ASKED',
      state: 'STARTED',
      started_at: NOW,
    }),
    booking_continued_once_uniq: [
      statement('ALTER TABLE interviews.booking DISABLE TRIGGER booking_follows'),
      again(CONTINUED),
      again({
        ...CONTINUED,
        id: OTHER_PERSON,
        session: '[2026-03-06T09:00:00Z,2026-03-06T11:00:00Z)',
        blocked: '[2026-03-06T08:30:00Z,2026-03-06T11:30:00Z)',
      }),
    ],
    booking_resumed_once_uniq: [
      statement('ALTER TABLE interviews.booking DISABLE TRIGGER booking_follows'),
      again({ ...CONTINUED, session_type: 'RESUMPTION' }),
      again({
        ...CONTINUED,
        session_type: 'RESUMPTION',
        id: OTHER_PERSON,
        session: '[2026-03-06T09:00:00Z,2026-03-06T11:00:00Z)',
        blocked: '[2026-03-06T08:30:00Z,2026-03-06T11:30:00Z)',
      }),
    ],
    booking_replaced_once_uniq: [
      again(MOVED),
      again({
        ...MOVED,
        id: OTHER_PERSON,
        state: 'CANCELLED',
        cancel_reason: 'OTHER',
      }),
    ],
    booking_child_uniq: [
      statement('ALTER TABLE interviews.booking DROP CONSTRAINT booking_case_uniq CASCADE'),
      ...repeatedBeyondPrimaryKey('interviews.booking', 'booking_pkey'),
    ],
    booking_report_fk: [ended('HELD'), update('interviews.booking', { report_document_id: NEW })],
    booking_report_after_end_check: update('interviews.booking', { report_document_id: NEW }),
    booking_closed_complete_check: [
      ended('CHILD_DECLINED'),
      update('interviews.booking', { closed_at: LATER }),
    ],
    booking_closed_after_end_check: update('interviews.booking', CLOSED),
    booking_closed_reported_check: [ended('HELD'), update('interviews.booking', CLOSED)],
    booking_exception_fk: again({ ...EXCEPTED, interviewer_id: OTHER_PERSON }),
    booking_exception_age_check: again({ ...EXCEPTED, age_band: 'AGE_9_11' }),
    booking_exception_once_uniq: [
      update('interviews.exception', DECISION),
      statement('ALTER TABLE interviews.booking DISABLE TRIGGER booking_follows'),
      again({ ...EXCEPTED, ...CONTINUED }),
      again({
        ...EXCEPTED,
        id: OTHER_PERSON,
        session: '[2026-03-06T09:00:00Z,2026-03-06T11:00:00Z)',
        blocked: '[2026-03-06T08:30:00Z,2026-03-06T11:30:00Z)',
      }),
    ],
    booking_case_uniq: repeatedBeyondPrimaryKey('interviews.booking', 'booking_pkey'),
  },
  'interviews.check_authorisation()': {
    // The reference refuses first; the trigger stands for a reader from whom row security hides the leave.
    booking_authorisation_fk: [
      statement('ALTER TABLE interviews.booking DROP CONSTRAINT booking_authorisation_fk'),
      again({ authorisation_id: NEW }),
    ],
    booking_authorisation_unexpired: again({
      session: '[2026-06-01T21:00:00Z,2026-06-01T22:01:00Z)',
      blocked: '[2026-06-01T20:00:00Z,2026-06-01T23:00:00Z)',
    }),
    booking_authorisation_same_interviewer: again({ interviewer_id: OTHER_PERSON }),
    booking_authorisation_studio: [
      statement(
        `INSERT INTO studios.studio (id, name, town, region) VALUES ($1, 'Elders', 'Elders', 'Elders')`,
        [NEW],
      ),
      ...leaveWith('studio_id', NEW),
      again({}),
    ],
    booking_authorisation_minutes: again({
      session: '[2026-03-05T09:00:00Z,2026-03-05T11:01:00Z)',
      blocked: '[2026-03-05T08:30:00Z,2026-03-05T11:31:00Z)',
    }),
  },
  'interviews.check_family_suspect()': {
    needs_assessment_family_suspect: [
      statement(`UPDATE cases.suspect SET relationship = 'PARENT'`),
      insert('interviews.needs_assessment', { version: 2 }),
    ],
  },
  'interviews.keep_exception()': {
    exception_decided_once: [
      update('interviews.exception', DECISION),
      update('interviews.exception', { decision: 'DENIED' }),
    ],
  },
  'interviews.check_certificates()': {
    booking_exception_approved: again(EXCEPTED),
    booking_interviewer_certified: again({ age_band: 'AGE_16_17' }),
    booking_studio_certified: again({ age_band: 'AGE_4_5' }),
  },
  'interviews.check_person_and_date()': {
    booking_interviewer_impartial: [
      update('interviews.suspect_questioning', { person_id: PERSON }),
      again({}),
    ],
    booking_date_open: [
      insertRow('studios.closed_date', { closed_on: '2026-03-05', reason: 'TRAINING' }),
      again({}),
    ],
  },
  'interviews.check_specialism()': {
    booking_interviewer_specialised: [
      insert('interviews.needs_assessment', {
        version: 2,
        access_needs: '{INTELLECTUAL_DISABILITY}',
      }),
      again({}),
    ],
  },
  'interviews.check_studio_rule()': {
    booking_studio_own_region: [
      statement(`UPDATE people.organisation SET region = 'Drenthe'`),
      statement(`UPDATE studios.studio SET foreign_bookings = 'NEVER'`),
      again({}),
    ],
  },
  'interviews.check_follow()': {
    booking_follows_session: again(CONTINUED),
    booking_continuation_fits: [ended('HELD'), again(CONTINUED)],
    booking_resumption_fits: [ended('HELD'), again({ ...CONTINUED, session_type: 'RESUMPTION' })],
  },
  'interviews.check_booking_move()': {
    booking_move_legal: update('interviews.booking', begun),
    booking_moments_unchanged: [
      update('interviews.booking', { state: 'CHECKED_IN', checked_in_at: NOW }),
      update('interviews.booking', { checked_in_at: LATER }),
    ],
  },
  'interviews.check_booking_new()': {
    booking_move_legal: [statement('SET LOCAL ROLE ontzien_app'), again({ state: 'NO_SHOW' })],
  },
  'interviews.check_seat()': {
    session_event_seat_departs: [
      ...leaveWith('seats', { DEFENCE_COUNSEL: 'CONTROL_ROOM' }),
      again({}),
      insert('interviews.session_event', {
        id: OTHER_PERSON,
        booking_id: NEW,
        kind: 'ENTERED',
        room: 'INTERVIEW_ROOM',
        attendee: 'DEFENCE_COUNSEL',
      }),
    ],
  },
  'interviews.session_event': {
    session_event_departure_words_check: insert('interviews.session_event', {
      kind: 'BARRED_TOPIC',
      departs: true,
      note: ' ',
    }),
    session_event_departure_kind_check: insert('interviews.session_event', {
      departs: true,
      note: 'elders',
    }),
    session_event_incident_described_check: insert('interviews.session_event', {
      kind: 'INCIDENT',
      note: ' ',
    }),
    session_event_kind_known_check: insert('interviews.session_event', { kind: 'RUMOUR' }),
    session_event_room_known_check: insert('interviews.session_event', {
      kind: 'ENTERED',
      room: 'CELLAR',
      attendee: 'CHILD',
    }),
    session_event_attendee_known_check: insert('interviews.session_event', {
      kind: 'ENTERED',
      room: 'CONTROL_ROOM',
      attendee: 'SUSPECT',
    }),
    session_event_protocol_known_check: insert('interviews.session_event', {
      kind: 'PROTOCOL',
      protocol: 'FREELY',
    }),
    session_event_place_stated_check: insert('interviews.session_event', { kind: 'LEFT' }),
    session_event_protocol_stated_check: insert('interviews.session_event', { kind: 'PROTOCOL' }),
    session_event_words_check: insert('interviews.session_event', {
      kind: 'SUPPLEMENT',
      note: ' ',
    }),
    session_event_by_whom_check: insert('interviews.session_event', {
      kind: 'HELD',
      recorded_by: null,
    }),
    session_event_not_ahead_check: insert('interviews.session_event', { happened_at: LATER }),
    session_event_phase_known_check: insert('interviews.session_event', {
      kind: 'PHASE',
      phase: 'SILENCE',
    }),
    session_event_phase_stated_check: insert('interviews.session_event', { kind: 'PHASE' }),
    session_event_booking_fk: insert('interviews.session_event', { id: NEW, case_id: OTHER_CASE }),
  },
};
