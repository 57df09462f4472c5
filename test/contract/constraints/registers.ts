import { insert, type Provocations, statement, update } from './statements.js';
import { NEW, NOW, PERSON } from './world.js';

const certificate = (change: Readonly<Record<string, unknown>>) =>
  insert('people.interviewer_certificate', change);
const revoked = { revoked_at: NOW, revoked_by: PERSON, revoke_reason: 'Ingetrokken' };
const lifted = { lifted_at: '2027-12-02T00:00:00Z', lifted_by: PERSON, lift_reason: 'Opgeheven' };

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
};
