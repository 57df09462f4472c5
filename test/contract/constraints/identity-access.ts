import { insert, type Provocations, update } from './statements.js';
import { LATER, NEW, NOW, OTHER_CHILD, OTHER_PERSON, PERSON } from './world.js';

const reviewed = { reviewed_at: LATER, reviewed_by: OTHER_PERSON, finding: 'JUSTIFIED' };

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
  'identity.reveal': {
    reveal_window_check: insert('identity.reveal', { expires_at: '2026-03-02T09:15:00.001Z' }),
    reveal_fields_stated_check: insert('identity.reveal', { fields: [] }),
    reveal_one_open_uniq: insert('identity.reveal', { id: NEW, opened_at: NOW }),
  },
};
