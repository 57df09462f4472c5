import { defineProblems } from '../../../kernel/problems.js';

export const identityProblems = defineProblems('identity', {
  'possible-duplicate': {
    status: 409,
    title: 'This child may be registered already; say whether it is the same child.',
  },
  'already-in-case': { status: 409, title: 'This child already has a number in this case.' },
  'registration-key-used': {
    status: 409,
    title: 'This registration key was used before; use a new key.',
  },
  'bsn-invalid': {
    status: 422,
    title: 'The citizen service number does not pass the eleven-test.',
  },
  'bsn-taken': {
    status: 409,
    title: 'Another person is registered with this citizen service number.',
  },
  'born-in-future': { status: 422, title: 'The birth date lies in the future.' },
  'not-a-minor': { status: 422, title: 'This person was of age on the day of the report.' },
  'text-identifies-child': {
    status: 422,
    title: 'The text holds personal data of a child of this case; use the child number.',
  },
  'text-may-identify': {
    status: 422,
    title:
      'The text holds what may be personal data of the child; take it out, or say whose it is.',
  },
  'original-differs': {
    status: 409,
    title: 'Another text was sent under the key of this document before; use a new key.',
  },
  'reveal-ended': {
    status: 410,
    title: 'This look-up is over; look up again if it is still needed.',
  },
  erased: { status: 410, title: 'This identity was erased; the child number remains.' },
  'change-open': {
    status: 409,
    title: 'There is an open proposal of this kind about this number already.',
  },
  'change-decided': { status: 409, title: 'This proposal was decided or withdrawn already.' },
  'own-change': { status: 409, title: 'Somebody else than who proposed it decides.' },
  'not-own-change': { status: 409, title: 'Only who proposed it withdraws it.' },
  'change-stale': {
    status: 409,
    title: 'The data changed since the proposal; reject it and propose again.',
  },
  'nothing-changes': { status: 422, title: 'The vault says this already.' },
  'reason-names-number': {
    status: 422,
    title: 'A reason holds no child number; the numbers have fields of their own.',
  },
  'same-already': { status: 409, title: 'These numbers are of one child already.' },
  'bsn-differs': {
    status: 409,
    title: 'The two have different citizen service numbers; correct the wrong one first.',
  },
  'nothing-to-split': { status: 409, title: 'This child has no other number.' },
  'legal-hold': { status: 409, title: 'This identity must be kept; a legal hold is open.' },
  'held-already': { status: 409, title: 'A legal hold on this number is open already.' },
  'no-hold': { status: 409, title: 'No legal hold on this number is open.' },
  'record-unreadable': {
    status: 503,
    title: 'A record of the vault does not open; nothing was shared. Tell the security officer.',
  },
  'vault-unavailable': {
    status: 503,
    title: 'The identity vault does not answer; nothing was shared.',
  },
});
