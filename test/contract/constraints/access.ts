import {
  insert,
  type Provocations,
  repeatedBeyondPrimaryKey,
  statement,
  update,
} from './statements.js';
import {
  CHILD,
  LATER,
  NEW,
  OTHER_CASE,
  OTHER_CHILD,
  OTHER_PERSON,
  OTHER_SUSPECT,
  SUSPECT,
} from './world.js';

const counsel = { id: NEW, person_id: OTHER_PERSON, moment: 'COUNSEL_APPOINTED' };

const credential = (change: Readonly<Record<string, unknown>>) =>
  insert('auth.studio_credential', { id: NEW, secret_hash: Buffer.alloc(32, 8), ...change });

export const accessProvocations: Provocations = {
  'auth.account': {
    account_login_form_check: insert('auth.account', { login: 'Heron' }),
    account_roles_known_check: insert('auth.account', { roles: ['KING'] }),
    account_login_uniq: insert('auth.account', { id: NEW, person_id: OTHER_PERSON }),
    account_person_id_key: insert('auth.account', { id: NEW, login: 'linden' }),
  },
  'auth.unknown_login': {
    unknown_login_hashed_check: insert('auth.unknown_login', { login_hash: Buffer.alloc(20) }),
    unknown_login_counted_check: update('auth.unknown_login', { failures: 0 }),
  },
  'auth.session': {
    session_token_hashed_check: insert('auth.session', { token_hash: Buffer.alloc(31) }),
  },
  'auth.studio_credential': {
    studio_credential_label_stated_check: credential({ label: ' a ' }),
    studio_credential_hash_length_check: credential({ secret_hash: Buffer.alloc(31) }),
    studio_credential_hash_uniq: insert('auth.studio_credential', { id: NEW }),
    studio_credential_term_bounded_check: credential({ expires_at: '2027-04-07T09:00:00Z' }),
    studio_credential_revocation_complete_check: credential({ revoke_reason: 'zoekgeraakt' }),
  },
  'auth.guard_studio_credential()': {
    studio_credential_only_ends: update('auth.studio_credential', { label: 'Een andere recorder' }),
  },
  'auth.second_factor': {
    second_factor_confirmed_whole_check: update('auth.second_factor', { kid: 'account-1' }),
    second_factor_pending_whole_check: update('auth.second_factor', { pending_kid: 'account-1' }),
    second_factor_step_positive_check: update('auth.second_factor', { last_step: -1 }),
  },
  'auth.recovery_code': {
    recovery_code_hashed_check: insert('auth.recovery_code', { hash: Buffer.alloc(20) }),
  },
  'auth.case_access': {
    case_access_moment_known_check: insert('auth.case_access', { moment: 'CURIOSITY' }),
    case_access_closing_complete_check: insert('auth.case_access', { closed_at: LATER }),
    case_access_counsel_for_suspect_check: insert('auth.case_access', {
      ...counsel,
      function: 'DEFENCE_COUNSEL',
    }),
    case_access_counsel_for_child_check: insert('auth.case_access', {
      ...counsel,
      function: 'VICTIM_COUNSEL',
      suspect_id: SUSPECT,
    }),
    case_access_once_uniq: insert('auth.case_access', { id: NEW }),
    case_access_case_fk: insert('auth.case_access', { id: NEW, case_id: NEW }),
    case_access_suspect_fk: insert('auth.case_access', {
      ...counsel,
      function: 'DEFENCE_COUNSEL',
      suspect_id: OTHER_SUSPECT,
    }),
    case_access_child_fk: insert('auth.case_access', {
      ...counsel,
      function: 'VICTIM_COUNSEL',
      child_ref: OTHER_CHILD,
    }),
  },
  'cases.case': {
    case_appeal_dated_check: insert('cases.case', { stage: 'APPEAL' }),
    case_parketnummer_form_check: insert('cases.case', { parketnummer: '16/3000001-25' }),
    case_stage_known_check: insert('cases.case', { stage: 'FORGOTTEN' }),
    case_parketnummer_uniq: insert('cases.case', { id: NEW }),
    case_court_id_fkey: insert('cases.case', {
      id: NEW,
      parketnummer: '16/300009-25',
      court_id: NEW,
    }),
    case_office_id_fkey: insert('cases.case', {
      id: NEW,
      parketnummer: '16/300009-25',
      office_id: NEW,
    }),
  },
  'cases.child': {
    child_age_band_known_check: insert('cases.child', { age_band: 'AGE_18' }),
    child_number_form_check: insert('cases.child', { child_number: 'KN-0000-000I-0' }),
    child_number_uniq: insert('cases.child', { child_ref: NEW }),
    child_case_uniq: repeatedBeyondPrimaryKey('cases.child', 'child_pkey', {
      child_number: 'KN-0000-0009-0',
    }),
  },
  'cases.coming_of_age': {
    coming_of_age_child_fk: insert('cases.coming_of_age', { child_ref: OTHER_CHILD }),
    coming_of_age_case_uniq: repeatedBeyondPrimaryKey('cases.coming_of_age', 'coming_of_age_pkey'),
  },
  'cases.own_choice': {
    own_choice_of_age_fk: insert('cases.own_choice', {
      id: NEW,
      case_id: OTHER_CASE,
      child_ref: OTHER_CHILD,
    }),
    own_choice_asked_before_check: insert('cases.own_choice', { id: NEW, asked_on: '2026-03-03' }),
  },
  'auth.check_of_age()': {
    case_access_of_age: insert('auth.case_access', {
      ...counsel,
      function: 'GUARDIAN_AD_LITEM',
      child_ref: CHILD,
    }),
  },
  'cases.offence': {
    offence_count_number_positive_check: insert('cases.offence', { count_number: 0 }),
    offence_period_order_check: insert('cases.offence', { committed_until: '2025-08-02' }),
    offence_count_number_uniq: insert('cases.offence', { id: NEW }),
    offence_article_known_fk: statement('DELETE FROM cases.offence_article'),
  },
  'cases.check_offence_in_force()': {
    offence_article_in_force: insert('cases.offence', {
      id: NEW,
      count_number: 2,
      committed_from: '2024-06-30',
    }),
  },
  'cases.offence_article': {
    offence_article_version_known_check: statement(
      `UPDATE cases.offence_article SET statute_version = 'SR_1886' WHERE article = '250'`,
    ),
  },
  'cases.suspect': {
    suspect_label_form_check: insert('cases.suspect', { label: 'V0' }),
    suspect_relationship_known_check: insert('cases.suspect', { relationship: 'NEIGHBOUR' }),
    suspect_label_uniq: insert('cases.suspect', { id: NEW }),
    suspect_case_uniq: repeatedBeyondPrimaryKey('cases.suspect', 'suspect_pkey', { label: 'V2' }),
  },
  'identity.subject': {
    subject_erased_whole_check: insert('identity.subject', { id: NEW, wrapped_key: null }),
  },
  'identity.child_number': {
    child_number_alias_other_check: update('identity.child_number', { alias_of: CHILD }),
    child_number_form_check: insert('identity.child_number', { number: 'KN-0000-0001' }),
    child_number_number_uniq: insert('identity.child_number', {
      child_ref: NEW,
      case_id: OTHER_CASE,
      registration_key: NEW,
    }),
    child_number_one_per_case_uniq: insert('identity.child_number', {
      child_ref: NEW,
      number: 'KN-0000-0009-0',
      registration_key: NEW,
    }),
    child_number_registration_uniq: insert('identity.child_number', {
      child_ref: NEW,
      number: 'KN-0000-0009-0',
      case_id: OTHER_CASE,
    }),
  },
  'identity.document_original': {
    document_original_erased_whole_check: update('identity.document_original', {
      wrapped_key: null,
    }),
    document_original_hash_length_check: insert('identity.document_original', {
      sha256: Buffer.alloc(16),
    }),
  },
  'identity.duplicate_hash': {
    duplicate_hash_kind_known_check: insert('identity.duplicate_hash', { kind: 'FACE' }),
    duplicate_hash_length_check: insert('identity.duplicate_hash', { hash: Buffer.alloc(31) }),
    duplicate_hash_bsn_uniq: insert('identity.duplicate_hash', { subject_id: NEW }),
  },
  'people.organisation': {
    organisation_kind_known_check: insert('people.organisation', { kind: 'CLUB' }),
    organisation_name_stated_check: insert('people.organisation', { name: ' ' }),
    organisation_code_uniq: insert('people.organisation', { id: NEW }),
  },
  'people.person': {
    person_name_stated_check: insert('people.person', { name: ' ' }),
    person_sex_known_check: insert('people.person', { sex: '?' }),
    person_staff_number_uniq: insert('people.person', { id: NEW }),
  },
  'people.interviewer_certificate': {
    interviewer_certificate_age_bands_known_check: insert('people.interviewer_certificate', {
      age_bands: [],
    }),
    interviewer_certificate_period_bounded_check: insert('people.interviewer_certificate', {
      period: '[2025-01-01T00:00:00Z,)',
    }),
  },
  'people.working_hours': {
    working_hours_order_check: insert('people.working_hours', { ends: '08:00' }),
    working_hours_weekday_known_check: insert('people.working_hours', { weekday: 8 }),
  },
  'studios.studio': {
    studio_name_stated_check: insert('studios.studio', { name: ' ' }),
    studio_region_stated_check: insert('studios.studio', { region: ' ' }),
    studio_town_stated_check: insert('studios.studio', { town: ' ' }),
    studio_name_uniq: insert('studios.studio', { id: NEW }),
  },
  'studios.studio_certificate': {
    studio_certificate_age_sets_known_check: insert('studios.studio_certificate', {
      age_sets: ['SET_18'],
    }),
    studio_certificate_period_bounded_check: insert('studios.studio_certificate', {
      period: 'empty',
    }),
  },
  'studios.opening_hours': {
    opening_hours_order_check: insert('studios.opening_hours', { ends: '07:00' }),
    opening_hours_weekday_known_check: insert('studios.opening_hours', { weekday: 0 }),
  },
  'audit.entry': {
    entry_disclosure_justified_check: insert('audit.entry', {
      operation: 'IDENTITY_LOOKUP',
      justification: 'nodig',
    }),
    entry_operation_known_check: insert('audit.entry', { operation: 'GUESS' }),
    entry_outcome_known_check: insert('audit.entry', { outcome: 'PERHAPS' }),
    entry_arrival_uniq: insert('audit.entry', { id: NEW }),
  },
  'audit.seal': {
    seal_hash_length_check: insert('audit.seal', { signature: Buffer.alloc(63) }),
    seal_leaves_complete_check: insert('audit.seal', { tree_size: 2 }),
    seal_not_empty_check: insert('audit.seal', { first_position: 1, leaves: Buffer.alloc(0) }),
    seal_number_positive_check: insert('audit.seal', { number: 0 }),
    seal_last_arrival_uniq: insert('audit.seal', { number: 2, first_position: 1, tree_size: 2 }),
    seal_no_fork_uniq: insert('audit.seal', { number: 2, last_arrival: 2 }),
  },
  'audit.forbid_change()': { audit_history_unchanged: update('audit.seal', { last_arrival: 2 }) },
  'kernel.outbox_event': {
    outbox_event_type_form_check: insert('kernel.outbox_event', { type: 'Filed' }),
  },
  'notifications.notice': { notice_pkey: insert('notifications.notice') },
};
