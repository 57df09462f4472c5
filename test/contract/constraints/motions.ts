import {
  insert,
  type Provocations,
  repeatedBeyondPrimaryKey,
  statement,
  update,
} from './statements.js';
import {
  CHILD,
  DECISION,
  DOCUMENT,
  LATER,
  MOTION,
  NEW,
  NOW,
  OFFENCE,
  OTHER_CASE,
  OTHER_CHILD,
  OTHER_PERSON,
  PERSON,
  SUSPECT,
} from './world.js';

/** The one of the viewing rows, of the applicant. */
const CERTIFICATE = '00000000-0000-7000-8000-0000000000e1';

const motion = (change: Readonly<Record<string, unknown>>) => insert('motions.motion', change);
const decision = (change: Readonly<Record<string, unknown>>) => insert('motions.decision', change);
/** The rows of a table of law once more, on the same days. */
const twice = (table: string) =>
  statement(
    `INSERT INTO motions.${table} SELECT (jsonb_populate_record(row, '{"id": -1}')).* FROM motions.${table} AS row LIMIT 1`,
  );
const granted = {
  outcome: 'GRANTED',
  modalities: '{}',
  valid_until: '2026-05-01',
  max_sessions: 1,
};

/** A decision on the first one; it mends words and nothing else. */
const LATEST = '0199d000-0000-7000-8000-0000000000aa';
const corrected = {
  id: NEW,
  decided_at: LATER,
  replaces: DECISION,
  replaces_because: 'CORRECTION',
};

const joinder = {
  id: NEW,
  kind: 'JOINDER',
  function: 'DEFENCE_COUNSEL',
  question: null,
  burden: null,
  feasibility: null,
  extra_questions: '[{}]',
};

export const motionProvocations: Provocations = {
  'motions.ground': {
    ground_kind_known_check: statement(`UPDATE motions.ground SET kind = 'WHIM'`),
    ground_meaning_known_check: statement(`UPDATE motions.ground SET meaning = 'WHIM'`),
  },
  'motions.sealed_questions': {
    sealed_questions_stated_check: update('motions.sealed_questions', { questions: [''] }),
  },
  'motions.advice': {
    advice_kind_known_check: insert('motions.advice', {
      kind: 'GOSSIP',
      burden: null,
      feasibility: null,
    }),
    advice_text_not_blank_check: insert('motions.advice', { text: ' ' }),
    advice_dated_check: insert('motions.advice', { dated_on: '2026-03-03' }),
    advice_expert_complete_check: insert('motions.advice', { burden: null }),
    advice_joinder_asks_check: insert('motions.advice', {
      ...joinder,
      extra_questions: '[]',
    }),
    advice_joinder_by_counsel_check: insert('motions.advice', { ...joinder, function: 'JUDGE' }),
    advice_note_by_interviewer_check: insert('motions.advice', { function: 'CHILD_INTERVIEWER' }),
    advice_joinder_once_uniq: [
      insert('motions.advice', joinder),
      insert('motions.advice', { ...joinder, id: LATEST }),
    ],
    advice_motion_fk: insert('motions.advice', { id: NEW, case_id: OTHER_CASE }),
  },
  'motions.office_term': {
    office_term_office_known_check: insert('motions.office_term', { office: 'PRESS' }),
    office_term_ahead_check: insert('motions.office_term', { due_at: NOW }),
    office_term_motion_fk: insert('motions.office_term', { seq: 2, case_id: OTHER_CASE }),
  },
  'motions.criterion_step': {
    criterion_step_code_known_check: statement(`UPDATE motions.criterion_step SET code = 'WHIM'`),
    criterion_step_once_excl: twice('criterion_step'),
  },
  'motions.criterion_rule': {
    criterion_rule_stage_known_check: statement(
      `UPDATE motions.criterion_rule SET stage = 'DREAM'`,
    ),
    criterion_rule_side_known_check: statement(`UPDATE motions.criterion_rule SET side = 'PRESS'`),
    criterion_rule_criterion_known_check: statement(
      `UPDATE motions.criterion_rule SET criterion = 'MOOD'`,
    ),
    criterion_rule_once_excl: twice('criterion_rule'),
  },
  'motions.term': {
    term_kind_known_check: statement(`UPDATE motions.term SET kind = 'HABIT', article = NULL`),
    term_unit_known_check: statement(`UPDATE motions.term SET unit = 'MOON'`),
    term_article_of_law_check: statement(`UPDATE motions.term SET article = NULL`),
    term_days_positive_check: statement(`UPDATE motions.term SET days = 0`),
    term_once_excl: twice('term'),
  },
  'motions.holiday': {
    holiday_rule_check: statement(
      `UPDATE motions.holiday SET month_day = '12-25', easter_offset = 1`,
    ),
    holiday_once_excl: twice('holiday'),
  },
  'motions.channel': {
    channel_side_known_check: statement(`UPDATE motions.channel SET side = 'PRESS'`),
    channel_stage_known_check: statement(`UPDATE motions.channel SET stage = 'DREAM'`),
    channel_once_excl: twice('channel'),
  },
  'motions.remedy': {
    remedy_after_known_check: statement(`UPDATE motions.remedy SET after = 'LUNCH'`),
    remedy_once_excl: twice('remedy'),
  },
  'motions.decision_draft': {
    decision_draft_panel_check: update('motions.decision_draft', { panel: [] }),
    decision_draft_version_positive_check: update('motions.decision_draft', { version: 0 }),
    decision_draft_motion_fk: update('motions.decision_draft', { case_id: OTHER_CASE }),
  },
  'motions.decision_signature': {
    decision_signature_motion_fk: insert('motions.decision_signature', {
      version: 2,
      case_id: OTHER_CASE,
    }),
  },
  'motions.check_signatures()': {
    decision_panel_signed: [
      update('motions.decision_draft', { panel: [PERSON, OTHER_PERSON, NEW].sort() }),
      decision({ id: NEW, decided_at: LATER, outcome: 'EXPERT_FIRST' }),
    ],
  },
  'motions.wording': {
    wording_pair_uniq: insert('motions.wording', { id: NEW }),
    wording_state_known_check: insert('motions.wording', {
      id: NEW,
      state: 'MAYBE',
      decided_by: PERSON,
      decided_at: LATER,
    }),
    wording_words_only_check: insert('motions.wording', { id: NEW, specific: 'Wende' }),
    wording_decided_by_person_check: insert('motions.wording', { id: NEW, state: 'ACCEPTED' }),
    wording_times_positive_check: insert('motions.wording', { id: NEW, times: 0 }),
  },
  'motions.motion': {
    motion_counsel_for_suspect_check: motion({ suspect_id: SUSPECT }),
    motion_facts_sorted_check: motion({ facts: [OFFENCE, OFFENCE] }),
    motion_filed_asked_check: motion({ questions: '[]' }),
    motion_filed_dated_check: motion({ filed_at: null }),
    motion_filed_declared_check: motion({ no_identity_data: false }),
    motion_filed_motivated_check: motion({ best_interest: null }),
    motion_form_known_check: motion({ requested_form: 'ELSEWHERE' }),
    motion_function_known_check: motion({ applicant_function: 'ANALYST' }),
    motion_not_viewed_known_check: motion({ not_viewed_reason: 'TIRED' }),
    motion_on_behalf_check: motion({ on_behalf_of: CHILD }),
    motion_presumed_interest_check: motion({ added_value_ground: 'PRESUMED_INTEREST' }),
    motion_stage_known_check: motion({ stage: 'CLOSED' }),
    motion_state_known_check: motion({ state: 'LOST' }),
    motion_weight_known_check: motion({ weight_of_statement: 'NONE' }),
    motion_one_open_uniq: motion({ id: NEW }),
    motion_attachments_sorted_check: motion({ attachments: [DOCUMENT, DOCUMENT] }),
    motion_interviews_elsewhere_check: motion({ interviews_elsewhere: -1 }),
    motion_certificates_sorted_check: motion({
      viewing_certificates: [CERTIFICATE, CERTIFICATE],
    }),
    motion_entry_way_known_check: motion({ entry_way: 'RUMOUR' }),
    motion_entry_complete_check: motion({ entry_way: 'PAPER', entered_by: PERSON }),
    motion_received_before_check: motion({
      received_at: LATER,
      entered_by: PERSON,
      entry_way: 'PAPER',
      source_document_id: DOCUMENT,
    }),
    motion_child_fk: motion({ id: NEW, child_ref: OTHER_CHILD }),
    motion_case_uniq: repeatedBeyondPrimaryKey('motions.motion', 'motion_pkey', {
      state: 'DRAFT',
      filed_at: null,
    }),
  },
  'motions.check_motion()': {
    motion_facts_of_case: motion({ facts: [NEW] }),
    motion_basis_in_force: motion({ legal_basis: ['SV_999'] }),
    motion_text_settled: update('motions.motion', { best_interest: 'anders' }),
  },
  'motions.check_motion_certificates()': {
    motion_certificates_own: motion({ viewing_certificates: [NEW] }),
  },
  'motions.check_motion_sources()': {
    motion_documents_of_case: motion({ attachments: [NEW] }),
    motion_hearing_of_case: motion({ source_hearing_id: NEW }),
  },
  'motions.check_state_explained()': {
    motion_state_explained: update('motions.motion', { state: 'DECIDED' }),
  },
  'motions.event': {
    event_action_known_check: insert('motions.event', { action: 'forget' }),
    event_reason_stated_check: insert('motions.event', { action: 'suspend', reason: ' ' }),
  },
  'motions.response': {
    response_conflict_known_check: insert('motions.response', {
      conflict_check: 'PERHAPS',
      party: 'CHILD_SIDE',
      function: 'VICTIM_COUNSEL',
    }),
    response_first_complete_check: insert('motions.response', { position: null }),
    response_party_known_check: insert('motions.response', { party: 'COURT' }),
    response_position_known_check: insert('motions.response', { position: 'SHRUG' }),
    response_text_not_blank_check: insert('motions.response', { text: ' ' }),
    response_once_uniq: insert('motions.response', { id: NEW }),
    response_supplements_another_check: insert('motions.response', { id: NEW, supplements: NEW }),
    response_supplements_fk: insert('motions.response', { id: NEW, supplements: MOTION }),
    response_same_party_uniq: repeatedBeyondPrimaryKey('motions.response', 'response_pkey'),
  },
  'motions.child_view': {
    child_view_asked_by_known_check: insert('motions.child_view', { asked_by: 'SUSPECT' }),
    child_view_asked_or_reason_check: insert('motions.child_view', { own_words: null }),
    child_view_conditions_stated_check: insert('motions.child_view', { wants_to_speak: 'ONLY_IF' }),
    child_view_recorder_known_check: insert('motions.child_view', {
      recorded_function: 'DEFENCE_COUNSEL',
    }),
    child_view_wish_known_check: insert('motions.child_view', { wants_to_speak: 'PERHAPS' }),
    child_view_motion_fk: insert('motions.child_view', { id: NEW, case_id: OTHER_CASE }),
  },
  'motions.decision': {
    decision_child_version_check: decision({ child_text: ' ' }),
    decision_explainer_known_check: decision({ child_explainer: 'SUSPECT' }),
    decision_counterbalance_known_check: decision({ fair_trial_counterbalance: ['LUCK'] }),
    decision_criterion_known_check: decision({
      criterion_computed: 'MOOD',
      criterion_applied: 'MOOD',
    }),
    decision_decider_judge_check: decision({ decider_function: 'COURT_CLERK' }),
    decision_fair_trial_check: decision({ fair_trial_weight: ' ' }),
    decision_grant_bounded_check: decision({ ...granted, valid_until: null }),
    decision_ground_legal_check: decision({ grounds: ['REF_BEST_INTEREST'] }),
    decision_grounds_stated_check: decision({ grounds: [] }),
    decision_one_session_check: decision({ ...granted, max_sessions: 2 }),
    decision_outcome_known_check: decision({ outcome: 'REJECTED_BY_SYSTEM' }),
    decision_override_reasoned_check: decision({ criterion_applied: 'NECESSITY' }),
    decision_reasoned_check: decision({ best_interest_paragraph: ' ' }),
    decision_valid_from_now_check: decision({ ...granted, valid_until: '2026-03-01' }),
    decision_one_final_uniq: decision({ id: NEW, decided_at: LATER }),
    decision_of_motion_uniq: repeatedBeyondPrimaryKey('motions.decision', 'decision_pkey', {
      outcome: 'EXPERT_FIRST',
    }),
    decision_replaces_another_check: decision({
      ...corrected,
      replaces: NEW,
      replaces_because: 'OBJECTION_UPHELD',
    }),
    decision_replaces_fk: decision({
      ...corrected,
      replaces: MOTION,
      replaces_because: 'OBJECTION_UPHELD',
    }),
    decision_replaces_known_check: decision({ ...corrected, replaces_because: 'MOOD' }),
    decision_replaced_once_uniq: [decision(corrected), decision({ ...corrected, id: LATEST })],
    decision_motion_fk: decision({ id: NEW, outcome: 'EXPERT_FIRST', case_id: OTHER_CASE }),
  },
  'motions.check_correction()': {
    decision_correction_same_outcome: decision({
      ...corrected,
      outcome: 'INADMISSIBLE',
      grounds: ['SV_182'],
    }),
  },
  'motions.check_decider()': {
    decision_judge_recused: [
      insert('motions.recusal', { id: NEW, outcome: 'GRANTED', entered_at: LATER }),
      decision({ id: NEW, decided_at: LATER }),
    ],
  },
  'motions.recusal': {
    recusal_kind_known_check: insert('motions.recusal', { kind: 'TIRED' }),
    recusal_outcome_known_check: insert('motions.recusal', { outcome: 'PERHAPS' }),
    recusal_motion_fk: insert('motions.recusal', { id: NEW, case_id: OTHER_CASE }),
  },
  'motions.reminder': {
    reminder_kind_known_check: insert('motions.reminder', { kind: 'LOUD' }),
    reminder_office_known_check: insert('motions.reminder', { office: 'PRESS' }),
    reminder_moment_check: insert('motions.reminder', { kind: 'PASSED' }),
  },
  'motions.deviation': {
    deviation_kind_known_check: insert('motions.deviation', { kind: 'MOOD' }),
    deviation_text_not_blank_check: insert('motions.deviation', { text: ' ' }),
    deviation_noted_once_uniq: [
      insert('motions.deviation', { id: NEW, source: 'TOO_LONG' }),
      insert('motions.deviation', { id: OTHER_PERSON, source: 'TOO_LONG' }),
    ],
    deviation_segment_check: insert('motions.deviation', { from_ms: 5 }),
    deviation_motion_fk: insert('motions.deviation', { id: NEW, case_id: OTHER_CASE }),
  },
  'motions.child_told': {
    child_told_text_not_blank_check: insert('motions.child_told', { text: ' ' }),
    child_told_explainer_known_check: insert('motions.child_told', { explained_by: 'SUSPECT' }),
    child_told_not_ahead_check: insert('motions.child_told', { told_on: '2026-03-03' }),
    child_told_motion_fk: insert('motions.child_told', { id: NEW, case_id: OTHER_CASE }),
  },
  'motions.check_decision()': { decision_grounds_in_force: decision({ grounds: ['REF_BECAUSE'] }) },
};
