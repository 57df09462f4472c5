import { insert, type Provocations, update } from './statements.js';
import { LATER, NEW, NOW, OTHER_CHILD, OTHER_PERSON, PERSON } from './world.js';

const reviewed = { reviewed_at: LATER, reviewed_by: OTHER_PERSON, finding: 'JUSTIFIED' };

const decided = { id: NEW, state: 'APPROVED', decided_by: OTHER_PERSON, decided_at: LATER };

/** Of looking up who a child is: what is noted of it, and the window in the vault. */
export const identityAccessProvocations: Provocations = {
  'identity_access.lookup': {
    lookup_child_fk: insert('identity_access.lookup', { id: NEW, child_ref: OTHER_CHILD }),
    lookup_purpose_known_check: insert('identity_access.lookup', { purpose: 'CURIOSITY' }),
    lookup_reason_stated_check: insert('identity_access.lookup', { reason: 'nodig' }),
    lookup_fields_stated_check: insert('identity_access.lookup', { fields: [] }),
    lookup_emergency_reviewed_check: insert('identity_access.lookup', { purpose: 'MEDICAL' }),
    lookup_review_whole_check: update('identity_access.lookup', reviewed),
    lookup_reviewer_differs_check: insert('identity_access.lookup', {
      purpose: 'MEDICAL',
      review_due_at: LATER,
      ...reviewed,
      reviewed_by: PERSON,
    }),
    lookup_finding_known_check: insert('identity_access.lookup', {
      purpose: 'MEDICAL',
      review_due_at: LATER,
      ...reviewed,
      finding: 'PERHAPS',
    }),
  },
  'identity_access.alert': {
    alert_kind_known_check: insert('identity_access.alert', { kind: 'HUNCH' }),
    alert_review_whole_check: update('identity_access.alert', { reviewed_at: LATER }),
    alert_reviewer_differs_check: update('identity_access.alert', {
      ...reviewed,
      reviewed_by: PERSON,
    }),
    alert_finding_known_check: update('identity_access.alert', { ...reviewed, finding: 'PERHAPS' }),
    alert_many_once_uniq: insert('identity_access.alert', { id: NEW }),
  },
  'identity_access.disclosure_request': {
    disclosure_request_child_fk: insert('identity_access.disclosure_request', {
      id: NEW,
      applicant_id: OTHER_PERSON,
      child_ref: OTHER_CHILD,
    }),
    disclosure_request_state_known_check: insert('identity_access.disclosure_request', {
      state: 'LOST',
      answers_due_at: LATER,
    }),
    disclosure_request_fields_stated_check: insert('identity_access.disclosure_request', {
      fields: [],
    }),
    disclosure_request_reason_stated_check: insert('identity_access.disclosure_request', {
      reason: 'nodig',
    }),
    disclosure_request_basis_stated_check: insert('identity_access.disclosure_request', {
      legal_basis: ' ',
    }),
    disclosure_request_term_check: insert('identity_access.disclosure_request', {
      state: 'UNDER_REVIEW',
    }),
    disclosure_request_one_open_uniq: insert('identity_access.disclosure_request', { id: NEW }),
  },
  'identity_access.disclosure_event': {
    disclosure_event_action_known_check: insert('identity_access.disclosure_event', {
      action: 'forget',
    }),
  },
  'identity_access.disclosure_response': {
    disclosure_response_party_known_check: insert('identity_access.disclosure_response', {
      party: 'PRESS',
    }),
    disclosure_response_position_known_check: insert('identity_access.disclosure_response', {
      position: 'SHRUGS',
    }),
    disclosure_response_text_stated_check: insert('identity_access.disclosure_response', {
      text: ' ',
    }),
    disclosure_response_pkey: insert('identity_access.disclosure_response'),
  },
  'identity_access.disclosure_decision': {
    disclosure_decision_reasons_stated_check: insert('identity_access.disclosure_decision', {
      reasons: 'Ja.',
    }),
    disclosure_decision_period_check: insert('identity_access.disclosure_decision', {
      open_until: NOW,
    }),
  },
  'identity_access.disclosure_grant': {
    disclosure_grant_scope_check: insert('identity_access.disclosure_grant', {
      field: 'bsn',
      granted: true,
    }),
    disclosure_grant_audience_known_check: insert('identity_access.disclosure_grant', {
      field: 'bsn',
      granted: true,
      audience: 'EVERYBODY',
    }),
  },
  'identity.reveal': {
    reveal_window_check: insert('identity.reveal', { expires_at: '2026-03-02T09:15:00.001Z' }),
    reveal_fields_stated_check: insert('identity.reveal', { fields: [] }),
    reveal_one_open_uniq: insert('identity.reveal', { id: NEW, opened_at: NOW }),
  },
  'identity.change': {
    change_kind_known_check: insert('identity.change', { id: NEW, kind: 'RUMOUR' }),
    change_state_known_check: insert('identity.change', { ...decided, state: 'LOST' }),
    change_other_check: insert('identity.change', { id: NEW, kind: 'MERGE' }),
    change_reason_stated_check: insert('identity.change', { id: NEW, reason: 'dubbel' }),
    change_decided_whole_check: insert('identity.change', { ...decided, decided_by: null }),
    change_two_persons_check: insert('identity.change', { ...decided, decided_by: PERSON }),
    change_data_while_proposed_check: insert('identity.change', { id: NEW, kind: 'CORRECTION' }),
    change_settled_check: insert('identity.change', { id: NEW, settled_at: LATER }),
    change_one_open_uniq: insert('identity.change', { id: NEW }),
  },
  'identity.legal_hold': {
    legal_hold_reason_stated_check: insert('identity.legal_hold', { id: NEW, reason: 'nodig' }),
    legal_hold_lifted_whole_check: insert('identity.legal_hold', { id: NEW, lifted_at: LATER }),
    legal_hold_one_open_uniq: insert('identity.legal_hold', { id: NEW }),
  },
  'identity.erasure_certificate': {
    erasure_certificate_once_uniq: insert('identity.erasure_certificate', { id: NEW }),
    erasure_certificate_two_persons_check: insert('identity.erasure_certificate', {
      id: NEW,
      approved_by: PERSON,
    }),
    erasure_certificate_hashes_check: insert('identity.erasure_certificate', {
      id: NEW,
      hash: Buffer.alloc(31),
    }),
    erasure_certificate_originals_check: insert('identity.erasure_certificate', {
      id: NEW,
      originals: -1,
    }),
  },
};
