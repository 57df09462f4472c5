import { OTHER_PERSON, PERSON } from './world.js';
import { insert, type Provocations, statement, update } from './statements.js';

const NEW = '00000000-0000-7000-8000-0000000000f1';
const OTHER = '00000000-0000-7000-8000-0000000000f2';

const slot = (change: Readonly<Record<string, unknown>>) =>
  insert('recordings.viewing_slot', { id: NEW, ...change });
const use = (change: Readonly<Record<string, unknown>>) =>
  insert('recordings.use_request', { id: NEW, authority: 'Ander parket', ...change });
const GRANTED = {
  granted: true,
  answer_reason: 'om het kind te sparen',
  answered_by: OTHER_PERSON,
  answered_at: '2099-01-01T00:00:00Z',
  ends_at: '2099-03-01T00:00:00Z',
};
const policy = (change: Readonly<Record<string, unknown>>) =>
  insert('recordings.retention_policy', { id: NEW, ...change });
const destruction = (change: Readonly<Record<string, unknown>>) =>
  insert('recordings.destruction', { id: NEW, ...change });
const DENIED = {
  approved: false,
  decision_reason: 'nog niet',
  decided_by: OTHER_PERSON,
  decided_at: '2099-01-01T00:00:00Z',
};
const copy = (change: Readonly<Record<string, unknown>>) =>
  insert('recordings.copy_order', { id: NEW, ...change });
const UNDECIDED = {
  granted: null,
  decision: null,
  decided_by: null,
  decided_at: null,
  fetch_by: null,
};
const LATER = '2099-01-01T00:00:00Z';
const version = (change: Readonly<Record<string, unknown>>) =>
  insert('recordings.edited_version', { id: NEW, number: 2, refused_at: LATER, ...change });
const rendition = (change: Readonly<Record<string, unknown>>) =>
  insert('recordings.rendition', { id: NEW, version_id: NEW, ...change });
const right = (change: Readonly<Record<string, unknown>>) =>
  insert('recordings.viewing_right', { id: NEW, slot_id: null, ...change });

export const viewingProvocations: Provocations = {
  'recordings.viewing_request': {
    viewing_request_one_open_uniq: insert('recordings.viewing_request', { id: NEW }),
    viewing_request_case_uniq: [
      statement(
        'ALTER TABLE recordings.viewing_request DROP CONSTRAINT viewing_request_pkey CASCADE',
      ),
      insert('recordings.viewing_request', { settled_at: '2099-01-01T00:00:00Z' }),
    ],
    viewing_request_reason_stated_check: insert('recordings.viewing_request', {
      id: NEW,
      reason: ' kort ',
    }),
    viewing_request_term_after_asking_check: insert('recordings.viewing_request', {
      id: NEW,
      offer_by: '2000-01-01T00:00:00Z',
    }),
    viewing_request_child_fk: insert('recordings.viewing_request', { id: NEW, child_ref: OTHER }),
  },
  'recordings.viewing_slot': {
    viewing_slot_request_fk: slot({ request_id: OTHER, chosen_at: null }),
    viewing_slot_tracks_known_check: slot({ tracks: '{}', chosen_at: null }),
    viewing_slot_room_stated_check: slot({ room: ' ' }),
    viewing_slot_period_bounded_check: slot({
      period: '[2099-01-03T09:00:00Z,2099-01-03T19:00:01Z)',
    }),
    viewing_slot_room_free_excl: [
      statement('DROP INDEX recordings.viewing_slot_one_chosen_uniq'),
      slot({ period: '[2099-01-02T11:59:00Z,2099-01-02T13:00:00Z)' }),
    ],
    viewing_slot_one_chosen_uniq: slot({ period: '[2099-01-05T09:00:00Z,2099-01-05T12:00:00Z)' }),
  },
  'recordings.viewing_right': {
    viewing_right_child_fk: right({ child_ref: OTHER }),
    viewing_right_tracks_known_check: right({ tracks: '{}' }),
    viewing_right_period_bounded_check: right({ ends_at: '2099-01-02T09:00:00Z' }),
    viewing_right_place_complete_check: right({ place: 'REMOTE' }),
    viewing_right_reason_stated_check: right({ reason: ' kort ' }),
    viewing_right_presence_complete_check: right({ present_at: '2099-01-02T09:00:00Z' }),
    viewing_right_revocation_complete_check: right({ revoked_because: 'om een reden' }),
    viewing_right_slot_uniq: insert('recordings.viewing_right', { id: NEW }),
  },
  'recordings.viewing_reminder': {
    viewing_reminder_kind_check: insert('recordings.viewing_reminder', { kind: 'LATER' }),
  },
  'recordings.guard_viewing_right()': {
    viewing_right_only_ends: update('recordings.viewing_right', { room: 'Kijkkamer 2' }),
  },
  'recordings.custody_event': {
    custody_event_kind_complete_check: insert('recordings.custody_event', { id: NEW, copy: null }),
    custody_event_rendition_check: insert('recordings.custody_event', {
      id: NEW,
      kind: 'RENDERED',
      copy: null,
    }),
    custody_event_rendition_fk: insert('recordings.custody_event', {
      id: NEW,
      kind: 'RENDERED',
      copy: null,
      rendition_id: OTHER,
    }),
  },
  'recordings.loss': {
    loss_booking_uniq: insert('recordings.loss', { id: NEW }),
    loss_booking_fk: insert('recordings.loss', { id: NEW, booking_id: OTHER }),
    loss_child_fk: [
      statement('ALTER TABLE recordings.loss DROP CONSTRAINT loss_booking_uniq'),
      insert('recordings.loss', { id: NEW, child_ref: OTHER }),
    ],
    loss_reason_stated_check: insert('recordings.loss', { id: NEW, reason: ' kort ' }),
    loss_partial_list_check: insert('recordings.loss', { id: NEW, partial: '{}' }),
  },
  'recordings.keep_transcript()': {
    transcript_goes_with_recording: statement('DELETE FROM recordings.transcript'),
  },
  'recordings.keep_edited_version()': {
    edited_version_goes_with_recording: [
      statement('ALTER TABLE recordings.edit_answer DROP CONSTRAINT edit_answer_version_fk'),
      statement('DELETE FROM recordings.edited_version'),
    ],
  },
  'recordings.keep_edit_answer()': {
    edit_answer_goes_with_recording: statement('DELETE FROM recordings.edit_answer'),
  },
  'recordings.require_kept_recording()': {
    made_of_kept_recording: insert('recordings.private_note', { id: NEW, recording_id: OTHER }),
  },
  'recordings.private_note': {
    private_note_moment_check: insert('recordings.private_note', { id: NEW, at_ms: -1 }),
    private_note_length_check: insert('recordings.private_note', {
      id: NEW,
      text: 'a'.repeat(2_001),
    }),
  },
  'recordings.use_request': {
    use_request_child_fk: use({ child_ref: OTHER }),
    use_request_proceeding_known_check: use({ proceeding: 'TRIBUNAL' }),
    use_request_stated_check: use({ authority: ' ' }),
    use_request_term_after_asking_check: use({ answer_by: '2000-01-01T00:00:00Z' }),
    use_request_answer_complete_check: use({ granted: false }),
    use_request_answer_not_own_check: use({ ...GRANTED, answered_by: PERSON }),
    use_request_period_bounded_check: use({ ...GRANTED, ends_at: '2099-04-02T00:00:01Z' }),
    use_request_part_check: use({ recording_ids: [OTHER] }),
    use_request_ending_complete_check: use({ ...GRANTED, ended_because: 'om een reden' }),
    use_request_conclusion_complete_check: use({ ...GRANTED, suffices: true }),
    use_request_one_open_uniq: use({ authority: 'Parket' }),
  },
  'recordings.use_asker': {
    use_asker_child_fk: [
      use({}),
      insert('recordings.use_asker', { request_id: NEW, child_ref: OTHER }),
    ],
  },
  'recordings.guard_use_request()': {
    use_request_forward_only: update('recordings.use_request', { reason: 'een andere reden' }),
  },
  'recordings.retention_policy': {
    retention_policy_ground_known_check: policy({ ground: 'THEFT' }),
    retention_policy_start_known_check: policy({ start_event: 'UPLOAD' }),
    retention_policy_months_positive_check: policy({ months: 0 }),
    retention_policy_one_a_day_excl: policy({ in_force: '[2001-12-31,2003-01-01)' }),
  },
  'recordings.retention_start': {
    retention_start_term_runs_check: insert('recordings.retention_start', {
      id: NEW,
      due_at: '2026-02-28T22:00:00Z',
    }),
  },
  'recordings.recording_hold': {
    recording_hold_reason_stated_check: insert('recordings.recording_hold', {
      id: NEW,
      reason: ' kort ',
    }),
    recording_hold_lifting_complete_check: insert('recordings.recording_hold', {
      id: NEW,
      lift_reason: 'niet meer nodig',
    }),
    recording_hold_one_open_uniq: insert('recordings.recording_hold', { id: NEW }),
  },
  'recordings.guard_recording_hold()': {
    recording_hold_only_lifted: update('recordings.recording_hold', { reason: 'een andere reden' }),
  },
  'recordings.destruction': {
    destruction_child_fk: [
      update('recordings.destruction', DENIED),
      destruction({ child_ref: OTHER }),
    ],
    destruction_reason_stated_check: destruction({ reason: ' kort ' }),
    destruction_after_term_check: destruction({ due_at: '2099-01-01T00:00:00Z' }),
    destruction_decision_complete_check: destruction({ decided_by: OTHER_PERSON }),
    destruction_four_eyes_check: destruction({ ...DENIED, decided_by: PERSON }),
    destruction_certificate_check: destruction({
      ...DENIED,
      approved: true,
      content: '[]',
      sha256: Buffer.alloc(32, 7),
      object_key: 'f',
    }),
    destruction_originals_check: destruction({ originals: [NEW] }),
    destruction_erasure_check: destruction({ object_key: 'f' }),
    destruction_one_uniq: destruction({}),
  },
  'recordings.guard_destruction()': {
    destruction_decided_once: update('recordings.destruction', { reason: 'een andere reden' }),
    destruction_not_held: update('recordings.destruction', { ...DENIED, approved: true }),
    destruction_not_used: [
      update('recordings.recording_hold', {
        lift_reason: 'geen herziening',
        lifted_by: OTHER_PERSON,
        lifted_at: LATER,
      }),
      update('recordings.destruction', { ...DENIED, approved: true }),
    ],
  },
  'recordings.copy_order': {
    copy_order_child_fk: copy({ child_ref: OTHER }),
    copy_order_case_uniq: [
      statement('ALTER TABLE recordings.copy_order DROP CONSTRAINT copy_order_pkey CASCADE'),
      insert('recordings.copy_order', {}),
    ],
    copy_order_stated_check: copy({ recipient: ' ' }),
    copy_order_decision_complete_check: copy({ ...UNDECIDED, decided_by: OTHER_PERSON }),
    copy_order_four_eyes_check: copy({ decided_by: PERSON }),
    copy_order_fetch_bounded_check: copy({ fetch_by: '2026-04-01T09:00:01Z' }),
    copy_order_end_complete_check: copy({ ended_at: LATER }),
    copy_order_end_known_check: copy({ ended_at: LATER, ended_because: 'om een reden' }),
    copy_order_end_open_check: copy({
      ended_at: '2026-04-01T09:00:01Z',
      ended_because: 'RECORDING_DESTROYED',
    }),
    copy_order_one_open_uniq: [
      copy(UNDECIDED),
      insert('recordings.copy_order', { id: OTHER, ...UNDECIDED }),
    ],
  },
  'recordings.copy_fetch': {
    copy_fetch_order_fk: [
      statement('ALTER TABLE recordings.copy_fetch DISABLE TRIGGER copy_fetch_decided'),
      insert('recordings.copy_fetch', { id: NEW, order_id: OTHER }),
    ],
    copy_fetch_short_check: insert('recordings.copy_fetch', {
      id: NEW,
      expires_at: '2026-03-02T09:15:01Z',
    }),
    copy_fetch_mark_check: insert('recordings.copy_fetch', { id: NEW, mark: 'BESIDE' }),
    copy_fetch_sent_whole_check: insert('recordings.copy_fetch', {
      id: NEW,
      sha256: Buffer.alloc(32, 7),
    }),
  },
  'recordings.guard_copy_order()': {
    copy_order_forward_only: update('recordings.copy_order', { recipient: 'iemand anders' }),
  },
  'recordings.guard_copy_fetch()': {
    copy_fetch_forward_only: update('recordings.copy_fetch', {
      sent_at: '2026-03-02T09:01:00Z',
      sha256: Buffer.alloc(32, 7),
    }),
  },
  'recordings.check_copy_fetch()': {
    copy_fetch_decided: insert('recordings.copy_fetch', {
      id: NEW,
      made_at: '2026-04-01T09:00:01Z',
      expires_at: '2026-04-01T09:10:00Z',
    }),
  },
  'recordings.edited_version': {
    edited_version_child_fk: version({ child_ref: OTHER }),
    edited_version_case_uniq: [
      statement(
        'ALTER TABLE recordings.edited_version DROP CONSTRAINT edited_version_pkey CASCADE',
      ),
      insert('recordings.edited_version', { number: 2, refused_at: LATER }),
    ],
    edited_version_number_uniq: version({ number: 1 }),
    edited_version_number_check: version({ number: 0 }),
    edited_version_reason_stated_check: version({ reason: ' kort ' }),
    edited_version_something_check: version({ blanks: '[]' }),
    edited_version_one_end_check: version({ in_force_at: LATER }),
    edited_version_one_open_uniq: version({ refused_at: null }),
  },
  'recordings.edit_answer': {
    edit_answer_version_fk: insert('recordings.edit_answer', { version_id: OTHER }),
    edit_answer_stated_check: insert('recordings.edit_answer', { party: 'COURT' }),
  },
  'recordings.rendition': {
    rendition_child_fk: rendition({ child_ref: OTHER }),
    rendition_recording_uniq: [
      statement('ALTER TABLE recordings.rendition DROP CONSTRAINT rendition_pkey'),
      insert('recordings.rendition', { version_id: OTHER }),
    ],
    rendition_version_uniq: insert('recordings.rendition', { id: NEW }),
    rendition_kind_check: rendition({ kind: 'PLAYABLE' }),
    rendition_state_complete_check: rendition({ state: 'READY' }),
    rendition_hash_length_check: rendition({
      state: 'READY',
      object_key: 'a'.repeat(32),
      key_kid: 'k',
      wrapped_key: Buffer.alloc(60),
      size_bytes: 1,
      sha256: Buffer.alloc(31),
      source_sha256: Buffer.alloc(32),
      made_with: 'ffmpeg',
      ready_at: LATER,
    }),
    rendition_key_opaque_check: rendition({ scratch_key: '../escape' }),
  },
  'recordings.guard_rendition()': {
    rendition_stays: update('recordings.rendition', { state: 'READY' }),
  },
  'recordings.guard_edited_version()': {
    edited_version_forward_only: update('recordings.edited_version', {
      reason: 'een andere reden',
    }),
    edited_version_agreed: update('recordings.edited_version', { in_force_at: LATER }),
  },
  'recordings.missing_alarm': {
    missing_alarm_booking_fk: insert('recordings.missing_alarm', { booking_id: OTHER }),
  },
  'recordings.viewing_certificate': {
    viewing_certificate_child_fk: insert('recordings.viewing_certificate', {
      id: NEW,
      child_ref: OTHER,
    }),
    viewing_certificate_hash_fits_check: insert('recordings.viewing_certificate', {
      id: NEW,
      content: '[]',
    }),
    viewing_certificate_rests_on_rows_check: insert('recordings.viewing_certificate', {
      id: NEW,
      audit_rows: 0,
    }),
  },
  'recordings.viewed_range': {
    viewed_range_speed_sensible_check: update('recordings.viewed_range', { fastest: 5 }),
  },
};
