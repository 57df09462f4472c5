import { CREDENTIAL } from './register-rows.js';
import { insert, type Provocations, repeatedBeyondPrimaryKey, update } from './statements.js';
import { HASH, LATER, NEW, NOW, OTHER_CASE, OTHER_CHILD, OTHER_SUSPECT, PERSON } from './world.js';

const decided = { decided_at: NOW, decided_by: PERSON };
const withdrawn = {
  state: 'WITHDRAWN',
  withdrawn_at: NOW,
  withdrawn_by: PERSON,
  withdrawal_reason: 'dubbel',
};
const order = { seq: 2, state: 'ORDERED_FULL', reasons: 'r', actor_function: 'JUDGE' };
const unverified = {
  state: 'RECEIVING',
  sha256: null,
  container: null,
  duration_ms: null,
  video_codec: null,
  has_audio: null,
  verified_at: null,
};

export const caseProvocations: Provocations = {
  'documents.document': {
    document_kind_known_check: insert('documents.document', { kind: 'DAGBOEK' }),
    document_length_check: insert('documents.document', { length: 5_000_001 }),
    document_release_complete_check: insert('documents.document', {
      state: 'RELEASED',
      released_at: NOW,
    }),
    document_state_known_check: insert('documents.document', { state: 'LOST' }),
    document_title_stated_check: insert('documents.document', { title: ' ' }),
    document_withdrawal_complete_check: insert('documents.document', {
      ...withdrawn,
      withdrawn_by: null,
    }),
    document_withdrawal_reasoned_check: insert('documents.document', {
      ...withdrawn,
      withdrawal_reason: ' ',
    }),
    document_format_known_check: insert('documents.document', { format: 'ODT' }),
    document_pages_check: insert('documents.document', { pages: 0 }),
    document_virus_scan_known_check: insert('documents.document', { virus_scan: 'MAYBE' }),
    document_second_look_whole_check: insert('documents.document', { second_look_by: PERSON }),
    document_second_look_other_check: insert('documents.document', {
      state: 'RELEASED',
      released_at: NOW,
      released_by: PERSON,
      second_look_by: PERSON,
      second_look_at: NOW,
      second_look_version: 1,
    }),
    document_without_pictures_check: update('documents.document', { without_pictures: true }),
    document_case_uniq: repeatedBeyondPrimaryKey('documents.document', 'document_pkey'),
  },
  'documents.place': {
    place_bounds_check: insert('documents.place', { ends: 0 }),
    place_decision_complete_check: insert('documents.place', { decision: 'REPLACE' }),
    place_decision_known_check: insert('documents.place', { decision: 'MAYBE', ...decided }),
    place_found_by_known_check: insert('documents.place', { found_by: 'LUCK' }),
    place_kept_with_reason_check: insert('documents.place', {
      certain: true,
      decision: 'KEEP',
      ...decided,
    }),
    place_decided_before_known_check: insert('documents.place', {
      number: 2,
      decided_before: 'MAYBE',
    }),
    place_cut_whole_check: insert('documents.place', { number: 2, found_starts: 1 }),
    place_cut_touches_found_check: insert('documents.place', {
      number: 2,
      starts: 20,
      ends: 25,
      found_starts: 25,
      found_ends: 30,
    }),
    place_cut_decided_check: insert('documents.place', { number: 2, cuts_off: true }),
    place_cut_with_reason_check: insert('documents.place', {
      number: 2,
      starts: 20,
      ends: 25,
      found_starts: 20,
      found_ends: 30,
      certain: true,
      cuts_off: true,
      decision: 'REPLACE',
      ...decided,
    }),
    place_number_positive_check: insert('documents.place', { number: 0 }),
    place_replacement_stated_check: insert('documents.place', { replacement: ' ' }),
    place_sweep_decided_check: insert('documents.place', { sweep: PERSON }),
    place_type_known_check: insert('documents.place', { type: 'FACE' }),
    place_by_hand_check: insert('documents.place', {
      number: 2,
      starts: 20,
      ends: 25,
      type: 'PERSON',
      found_by: 'ENGINE',
    }),
    place_no_overlap_excl: insert('documents.place', { number: 2, starts: 4, ends: 9 }),
    place_document_fk: insert('documents.place', {
      number: 2,
      starts: 5,
      ends: 9,
      case_id: OTHER_CASE,
    }),
  },
  'documents.area': {
    area_number_check: insert('documents.area', { number: 501 }),
    area_within_page_check: insert('documents.area', { number: 2, x: 9_951 }),
    area_kind_known_check: insert('documents.area', { number: 2, kind: 'NAME' }),
    area_undone_whole_check: update('documents.area', { undone_at: NOW }),
    area_document_fk: insert('documents.area', { number: 2, case_id: OTHER_CASE }),
  },
  'documents.check_area_page()': {
    area_on_page: insert('documents.area', { number: 2, page: 2 }),
  },
  'documents.check_in_review()': {
    place_document_in_review: [
      update('documents.document', withdrawn),
      insert('documents.place', { number: 2, starts: 5, ends: 9 }),
    ],
  },
  'documents.check_release()': {
    document_places_decided: update('documents.document', {
      state: 'RELEASED',
      released_at: NOW,
      released_by: PERSON,
    }),
    document_second_look_given: [
      update('documents.place', { decision: 'KEEP', decision_reason: 'ander', ...decided }),
      update('documents.document', { state: 'RELEASED', released_at: NOW, released_by: PERSON }),
    ],
  },
  'documents.check_second_look()': {
    document_second_look_not_own: [
      update('documents.place', { decision: 'KEEP', decision_reason: 'ander', ...decided }),
      update('documents.document', {
        second_look_by: PERSON,
        second_look_at: NOW,
        second_look_version: 1,
      }),
    ],
  },
  'identity.original_file': {
    original_file_erased_whole_check: update('identity.original_file', { erased_at: LATER }),
    original_file_size_check: insert('identity.original_file', { size_bytes: 0 }),
    original_file_runs_form_check: insert('identity.original_file', { nonce_runs: HASH }),
  },
  'documents.upload': {
    upload_state_known_check: insert('documents.upload', { state: 'LOST' }),
    upload_title_stated_check: insert('documents.upload', { title: ' ' }),
    upload_size_check: insert('documents.upload', { received_bytes: 11 }),
    upload_whole_check: insert('documents.upload', { stored_at: NOW }),
    upload_refusal_stated_check: insert('documents.upload', { refused_for: 'file-empty' }),
    upload_ended_check: insert('documents.upload', { ended_at: NOW }),
  },
  'documents.audience': {
    audience_seq_positive_check: insert('documents.audience', { seq: 0 }),
    audience_ground_known_check: insert('documents.audience', { seq: 2, ground: 'BECAUSE' }),
    audience_everyone_without_ground_check: insert('documents.audience', {
      seq: 2,
      everyone: true,
    }),
    audience_authorised_check: insert('documents.audience', { seq: 2, ground: 'AUTHORISED' }),
    audience_reasoned_check: insert('documents.audience', { seq: 2, reason: ' ' }),
    audience_document_fk: insert('documents.audience', { seq: 2, case_id: OTHER_CASE }),
    audience_case_uniq: repeatedBeyondPrimaryKey('documents.audience', 'audience_pkey'),
  },
  'documents.audience_seat': {
    audience_seat_function_known_check: insert('documents.audience_seat', {
      number: 2,
      function: 'PROSECUTOR',
      suspect_id: null,
    }),
    audience_seat_represents_check: insert('documents.audience_seat', {
      number: 2,
      suspect_id: null,
    }),
    audience_seat_audience_fk: insert('documents.audience_seat', { seq: 2 }),
    audience_seat_suspect_fk: insert('documents.audience_seat', {
      number: 2,
      suspect_id: OTHER_SUSPECT,
    }),
    audience_seat_child_fk: insert('documents.audience_seat', {
      number: 2,
      function: 'VICTIM_COUNSEL',
      suspect_id: null,
      child_ref: NEW,
    }),
  },
  'documents.finding': {
    finding_places_check: insert('documents.finding', { places: 0 }),
    finding_document_fk: insert('documents.finding', { document_id: NEW }),
  },
  'documents.guard_served_file()': {
    served_file_unchanged: update('documents.served_file', { read_back: 1 }),
  },
  'documents.served_file': {
    served_file_format_known_check: insert('documents.served_file', { format: 'TEXT' }),
    served_file_hash_length_check: insert('documents.served_file', { sha256: Buffer.alloc(31) }),
    served_file_size_check: insert('documents.served_file', { size_bytes: 0 }),
    served_file_document_fk: insert('documents.served_file', { document_id: NEW }),
  },
  'documents.served_version': {
    served_version_hash_check: insert('documents.served_version', {
      text: 'Een andere verklaring.',
    }),
    served_version_replaced_check: insert('documents.served_version', { replaced: -1 }),
    served_version_document_fk: insert('documents.served_version', { document_id: NEW }),
  },
  'hearings.hearing': {
    hearing_child_named_check: insert('hearings.hearing', { child_ref: null }),
    hearing_kind_known_check: insert('hearings.hearing', { kind: 'SECRET' }),
    hearing_one_day_check: insert('hearings.hearing', {
      period: '[2026-04-01T08:00:00Z,2026-04-01T22:01:00Z)',
    }),
    hearing_period_bounded_check: insert('hearings.hearing', { period: '[2026-04-01T08:00:00Z,)' }),
    hearing_presence_known_check: insert('hearings.hearing', { child_presence: 'HIDDEN' }),
    hearing_child_fk: insert('hearings.hearing', { id: NEW, child_ref: OTHER_CHILD }),
    hearing_case_uniq: repeatedBeyondPrimaryKey('hearings.hearing', 'hearing_pkey'),
  },
  'hearings.closure': {
    closure_ground_check: insert('hearings.closure', { ...order, ground: null }),
    closure_judge_check: insert('hearings.closure', { ...order, actor_function: null }),
    closure_part_check: insert('hearings.closure', {
      ...order,
      state: 'ORDERED_PARTIAL',
      part: ' ',
    }),
    closure_proposed_first_check: insert('hearings.closure', { seq: 2 }),
    closure_reasoned_check: insert('hearings.closure', { ...order, reasons: ' ' }),
    closure_state_known_check: insert('hearings.closure', { ...order, state: 'AJAR' }),
    closure_hearing_fk: insert('hearings.closure', { ...order, case_id: OTHER_CASE }),
  },
  'recordings.recording': {
    recording_complete_when_stored_check: insert('recordings.recording', { stored_at: null }),
    recording_destroyed_dated_check: insert('recordings.recording', { destroyed_at: NOW }),
    recording_duration_positive_check: insert('recordings.recording', { duration_ms: 0 }),
    recording_key_while_kept_check: insert('recordings.recording', { wrapped_key: null }),
    recording_nonce_runs_form_check: insert('recordings.recording', {
      nonce_runs: Buffer.alloc(10),
    }),
    recording_object_key_opaque_check: insert('recordings.recording', {
      object_key: 'studio-utrecht',
    }),
    recording_received_whole_segments_check: insert('recordings.recording', {
      ...unverified,
      received_bytes: 65_537,
    }),
    recording_picture_of_track_check: insert('recordings.recording', { video_codec: null }),
    recording_rejected_complete_check: insert('recordings.recording', { rejected_at: NOW }),
    recording_sha256_length_check: insert('recordings.recording', { sha256: HASH.subarray(1) }),
    recording_size_positive_check: insert('recordings.recording', {
      size_bytes: 0,
      received_bytes: 0,
    }),
    recording_state_known_check: insert('recordings.recording', { ...unverified, state: 'LOST' }),
    recording_track_known_check: insert('recordings.recording', { track: 'HIDDEN' }),
    recording_verified_complete_check: insert('recordings.recording', { sha256: null }),
    recording_object_key_uniq: insert('recordings.recording', { id: NEW }),
    recording_booking_fk: insert('recordings.recording', {
      id: NEW,
      object_key: 'f'.repeat(32),
      booking_id: NEW,
    }),
    recording_child_fk: insert('recordings.recording', {
      id: NEW,
      object_key: 'f'.repeat(32),
      child_ref: OTHER_CHILD,
    }),
  },
  'recordings.check_studio_announcement()': {
    recording_of_own_studio: insert('recordings.recording', {
      id: NEW,
      object_key: 'f'.repeat(32),
      credential_id: CREDENTIAL,
      announced_at: '2099-01-01T00:00:00Z',
    }),
  },
  'recordings.guard_recording()': {
    recording_custody_forward_only: update('recordings.recording', { container: 'webm' }),
  },
  'recordings.play_grant': {
    play_grant_expiry_bounded_check: insert('recordings.play_grant', {
      expires_at: '2026-03-02T17:00:01Z',
    }),
    play_grant_reason_stated_check: insert('recordings.play_grant', { reason: ' kort ' }),
    play_grant_spent_positive_check: insert('recordings.play_grant', { spent_ms: -1 }),
    play_grant_shown_run_check: insert('recordings.play_grant', {
      shown_from: '2026-03-02T10:00:00Z',
    }),
    play_grant_rendition_fk: insert('recordings.play_grant', {
      id: NEW,
      ended_at: '2026-03-02T10:00:00Z',
      rendition_id: NEW,
    }),
    play_grant_one_open_uniq: insert('recordings.play_grant', { id: NEW }),
  },
  'recordings.viewed_range': {
    viewed_range_something_check: insert('recordings.viewed_range', { ranges: '{}' }),
    viewed_range_not_negative_check: insert('recordings.viewed_range', { ranges: '{[-1,10)}' }),
  },
  'recordings.transcript': {
    transcript_version_uniq: insert('recordings.transcript', { id: NEW }),
    transcript_version_positive_check: insert('recordings.transcript', { id: NEW, version: 0 }),
    transcript_source_known_check: insert('recordings.transcript', { id: NEW, source: 'PDF' }),
    transcript_correction_reasoned_check: insert('recordings.transcript', {
      id: NEW,
      version: 2,
      source: 'CORRECTION',
    }),
    transcript_something_said_check: insert('recordings.transcript', { id: NEW, segments: '[]' }),
    transcript_counted_check: insert('recordings.transcript', { id: NEW, replaced: -1 }),
    transcript_child_fk: insert('recordings.transcript', {
      id: NEW,
      version: 2,
      child_ref: OTHER_CHILD,
    }),
  },
  'recordings.guard_viewed_range()': {
    viewed_range_only_grows: update('recordings.viewed_range', {
      ranges: '{[0,999)}',
      last_at: LATER,
    }),
    viewed_range_within_recording: update('recordings.viewed_range', { ranges: '{[0,60001)}' }),
  },
};
