import {
  insert,
  insertRow,
  type Provocations,
  repeatedBeyondPrimaryKey,
  statement,
  update,
} from './statements.js';
import {
  AGAIN,
  INSPECTION,
  LATER,
  NEW,
  NOW,
  OTHER_CASE,
  OTHER_CHILD,
  OTHER_PERSON,
  PERSON,
} from './world.js';

const certificate = (change: Readonly<Record<string, unknown>>) =>
  insert('people.interviewer_certificate', change);
const revoked = { revoked_at: NOW, revoked_by: PERSON, revoke_reason: 'Ingetrokken' };
const lifted = { lifted_at: '2027-12-02T00:00:00Z', lifted_by: PERSON, lift_reason: 'Opgeheven' };

const LATER_PAPER = { id: NEW, period: '[2028-01-01T00:00:00Z,2029-01-01T00:00:00Z)' };
const PHOTO = {
  id: NEW,
  certificate_id: null,
  inspection_id: INSPECTION,
  kind: 'ENTRANCE',
  object_key: 'f'.repeat(32),
};
const item = (change: Readonly<Record<string, unknown>>) =>
  insertRow('studios.checklist_item', {
    version: 1,
    label_nl: 'Sauna',
    label_en: 'Sauna',
    required: false,
    ...change,
  });

export const registerProvocations: Provocations = {
  'people.person': {
    person_base_town_stated_check: insert('people.person', { base_town: ' ' }),
  },
  'people.interviewer_certificate': {
    interviewer_certificate_specialisms_known_check: certificate({ specialisms: ['CHESS'] }),
    interviewer_certificate_evidence_check: certificate({ recorded_by: PERSON, issuer: 'School' }),
    interviewer_certificate_revocation_reasoned_check: certificate({
      ...revoked,
      revoke_reason: ' ',
    }),
    interviewer_certificate_no_overlap_excl: certificate({ id: NEW }),
  },
  'people.keep_certificate()': {
    interviewer_certificate_revoked_once: [
      update('people.interviewer_certificate', revoked),
      update('people.interviewer_certificate', { revoked_at: null }),
    ],
  },
  'people.certificate_suspension': {
    certificate_suspension_reasoned_check: insert('people.certificate_suspension', { reason: ' ' }),
    certificate_suspension_lift_complete_check: insert('people.certificate_suspension', {
      lifted_at: '2027-12-02T00:00:00Z',
    }),
    certificate_suspension_lift_after_start_check: insert('people.certificate_suspension', {
      ...lifted,
      lifted_at: '2020-01-01T00:00:00Z',
    }),
    certificate_suspension_no_overlap_excl: insert('people.certificate_suspension', { id: NEW }),
  },
  'people.keep_suspension()': {
    certificate_suspension_lifted_once: [
      update('people.certificate_suspension', lifted),
      update('people.certificate_suspension', { lift_reason: 'Toch niet' }),
    ],
  },
  'people.working_hours': {
    working_hours_no_overlap_excl: insert('people.working_hours', { starts: '09:00' }),
  },
  'people.absence': {
    absence_kind_known_check: insert('people.absence', { kind: 'ILLNESS' }),
    absence_period_bounded_check: insert('people.absence', { period: '[2026-05-01T00:00:00Z,)' }),
    absence_withdrawal_complete_check: insert('people.absence', { withdrawn_at: NOW }),
    absence_no_overlap_excl: insert('people.absence', { id: NEW }),
  },
  'people.training': {
    training_kind_known_check: insert('people.training', { kind: 'PARTY' }),
    training_given_by_stated_check: insert('people.training', { given_by: ' ' }),
    training_void_complete_check: insert('people.training', { voided_at: NOW }),
    training_once_a_day_uniq: insert('people.training', { id: NEW }),
  },
  'people.norm': {
    norm_code_known_check: statement(`INSERT INTO people.norm (code, value) VALUES ('HEIGHT', 8)`),
    norm_value_sensible_check: update('people.norm', { value: 0 }),
  },
  'people.attendant': {
    attendant_kind_known_check: insert('people.attendant', { kind: 'UNCLE' }),
    attendant_name_stated_check: insert('people.attendant', { name: ' ' }),
    attendant_interpreter_sworn_check: insert('people.attendant', { register_number: null }),
    attendant_register_number_form_check: insert('people.attendant', { register_number: 'x' }),
    attendant_period_order_check: insert('people.attendant', { valid_through: '2024-12-31' }),
    attendant_end_complete_check: insert('people.attendant', { ended_at: NOW }),
    attendant_register_number_uniq: insert('people.attendant', { id: NEW }),
  },
  'people.attendant_hours': {
    attendant_hours_weekday_known_check: insert('people.attendant_hours', { weekday: 8 }),
    attendant_hours_order_check: insert('people.attendant_hours', { ends: '08:00' }),
    attendant_hours_no_overlap_excl: insert('people.attendant_hours', { starts: '09:00' }),
  },
  'people.attendant_absence': {
    attendant_absence_period_bounded_check: insert('people.attendant_absence', {
      period: '[2026-05-01T00:00:00Z,)',
    }),
    attendant_absence_withdrawal_complete_check: insert('people.attendant_absence', {
      withdrawn_at: NOW,
    }),
    attendant_absence_no_overlap_excl: insert('people.attendant_absence', { id: NEW }),
  },
  'evidence.file': {
    file_of_one_thing_check: insert('evidence.file', { inspection_id: INSPECTION }),
    file_kind_known_check: insert('evidence.file', { kind: 'ENTRANCE' }),
    file_format_known_check: insert('evidence.file', { format: 'DOCX' }),
    file_size_positive_check: insert('evidence.file', { size_bytes: 10_485_761 }),
    file_hash_length_check: insert('evidence.file', { sha256: Buffer.alloc(20, 7) }),
    file_virus_scan_known_check: insert('evidence.file', { virus_scan: 'INFECTED' }),
    file_object_key_uniq: insert('evidence.file', { id: NEW, sha256: Buffer.alloc(32, 8) }),
    file_withdrawal_complete_check: insert('evidence.file', { withdrawn_at: NOW }),
    file_once_per_certificate_uniq: insert('evidence.file', {
      id: NEW,
      object_key: 'f'.repeat(32),
    }),
    file_once_per_inspection_uniq: [
      insert('evidence.file', PHOTO),
      insert('evidence.file', { ...PHOTO, id: OTHER_CASE, object_key: '0'.repeat(32) }),
    ],
  },
  'studios.studio': {
    studio_foreign_bookings_known_check: insert('studios.studio', { foreign_bookings: 'MAYBE' }),
    studio_equipment_known_check: insert('studios.studio', { equipment: ['SAUNA'] }),
  },
  'studios.checklist_item': {
    checklist_item_code_form_check: item({ code: 'sauna', position: 99 }),
    checklist_item_position_uniq: item({ code: 'SAUNA', position: 1 }),
  },
  'studios.inspection': {
    inspection_inspector_stated_check: insert('studios.inspection', { inspector: ' ' }),
    inspection_one_a_day_uniq: insert('studios.inspection', { id: NEW }),
    inspection_studio_uniq: repeatedBeyondPrimaryKey('studios.inspection', 'inspection_pkey', {
      inspected_on: '2025-01-02',
    }),
    inspection_version_uniq: [
      statement('ALTER TABLE studios.inspection DROP CONSTRAINT inspection_pkey CASCADE'),
      statement('ALTER TABLE studios.inspection DROP CONSTRAINT inspection_studio_uniq CASCADE'),
      insert('studios.inspection', { inspected_on: '2025-01-02' }),
    ],
  },
  'studios.inspection_answer': {
    inspection_answer_no_explained_check: insert('studios.inspection_answer', { answer: false }),
    inspection_answer_inspection_fk: insert('studios.inspection_answer', { inspection_id: NEW }),
    inspection_answer_item_fk: insert('studios.inspection_answer', { code: 'SAUNA' }),
  },
  'studios.studio_certificate': {
    studio_certificate_no_overlap_excl: insert('studios.studio_certificate', { id: NEW }),
    studio_certificate_revocation_reasoned_check: insert('studios.studio_certificate', {
      revoked_by: PERSON,
    }),
    studio_certificate_inspection_fk: [
      statement('DROP TRIGGER studio_certificate_inspection_passed ON studios.studio_certificate'),
      insert('studios.studio_certificate', { ...LATER_PAPER, inspection_id: NEW }),
    ],
    studio_certificate_inspection_uniq: [
      insert('studios.studio_certificate', { ...LATER_PAPER, inspection_id: INSPECTION }),
      insert('studios.studio_certificate', {
        ...LATER_PAPER,
        id: INSPECTION,
        inspection_id: INSPECTION,
        revoked_at: NOW,
      }),
    ],
  },
  'studios.check_certificate()': {
    studio_certificate_inspection_passed: [
      insert('studios.inspection', { id: NEW, inspected_on: '2025-01-02', passed: false }),
      insert('studios.studio_certificate', { ...LATER_PAPER, inspection_id: NEW }),
    ],
  },
  'studios.opening_hours': {
    opening_hours_no_overlap_excl: insert('studios.opening_hours', { starts: '09:00' }),
  },
  'studios.closing': {
    closing_reasoned_check: insert('studios.closing', { reason: ' ' }),
    closing_period_bounded_check: insert('studios.closing', { period: '[2026-06-01T00:00:00Z,)' }),
    closing_withdrawal_complete_check: insert('studios.closing', { withdrawn_at: NOW }),
    closing_no_overlap_excl: insert('studios.closing', { id: NEW }),
  },
  'studios.closed_date': {
    closed_date_reason_known_check: insert('studios.closed_date', { reason: 'BIRTHDAY' }),
    closed_date_recording_complete_check: insert('studios.closed_date', { recorded_by: null }),
    closed_date_withdrawal_complete_check: insert('studios.closed_date', { withdrawn_at: NOW }),
    closed_date_once_uniq: insert('studios.closed_date', { id: NEW }),
  },
  'studios.daily_test': {
    daily_test_failure_explained_check: insert('studios.daily_test', { sound_ok: false }),
  },
  'interviews.readiness': {
    readiness_version_positive_check: insert('interviews.readiness', { version: 0 }),
    readiness_answers_list_check: insert('interviews.readiness', { version: 2, answers: '{}' }),
    readiness_proceed_reason_check: insert('interviews.readiness', {
      version: 2,
      ready: true,
      proceed_reason: 'Toch',
    }),
    readiness_child_fk: insert('interviews.readiness', { version: 2, case_id: OTHER_CASE }),
  },
  'interviews.question_round': {
    question_round_closing_complete_check: insert('interviews.question_round', { closed_at: NOW }),
    question_round_closed_after_opening_check: insert('interviews.question_round', {
      closed_at: '2026-01-01T00:00:00Z',
      closed_by: PERSON,
    }),
    question_round_child_fk: insert('interviews.question_round', {
      id: NEW,
      child_ref: OTHER_CHILD,
    }),
    question_round_case_uniq: [
      statement(
        'ALTER TABLE interviews.question_round DROP CONSTRAINT question_round_pkey CASCADE',
      ),
      insert('interviews.question_round', { closed_at: LATER, closed_by: PERSON }),
    ],
    question_round_one_open_uniq: insert('interviews.question_round', { id: NEW }),
  },
  'interviews.round_party': {
    round_party_round_fk: insert('interviews.round_party', { round_id: NEW }),
  },
  'interviews.party_question': {
    party_question_stated_check: insert('interviews.party_question', { text: ' ' }),
    party_question_position_uniq: insert('interviews.party_question', { id: NEW }),
    party_question_party_fk: insert('interviews.party_question', {
      id: NEW,
      person_id: OTHER_PERSON,
    }),
    party_question_round_fk: insert('interviews.party_question', {
      id: NEW,
      position: 2,
      case_id: OTHER_CASE,
    }),
    party_question_case_uniq: repeatedBeyondPrimaryKey(
      'interviews.party_question',
      'party_question_pkey',
      { position: 2 },
    ),
  },
  'interviews.question_mark': {
    question_mark_known_check: insert('interviews.question_mark', { mark: 'MAYBE' }),
    question_mark_reasoned_check: insert('interviews.question_mark', { mark: 'NOT_ASKED' }),
    question_mark_question_fk: insert('interviews.question_mark', { id: NEW, question_id: NEW }),
  },
  'interviews.check_interpreter()': {
    booking_interpreter_sworn: insert('interviews.booking', {
      ...AGAIN,
      interpreter_number: '99999',
    }),
  },
};
