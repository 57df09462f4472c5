import { COURT, absentFor, type MatrixRow, PROSECUTION } from './roles.js';

const WATCHING = ['DATA_STEWARD', 'SECURITY_OFFICER'] as const;
const STEWARDS = ['DATA_STEWARD'] as const;
const HOLDERS = ['PROSECUTOR', 'ADVOCATE_GENERAL', 'INVESTIGATING_JUDGE', 'JUDGE'] as const;
const reason = 'Nodig voor de juistheid van de registratie';

/** What the vault is told to change, what it answers narrowly, and what it must keep. */
export const VAULT_ROWS: readonly MatrixRow[] = [
  { route: 'GET /identity-changes', roles: WATCHING, scope: 'own' },
  { route: 'GET /identity-changes/{changeId}', roles: WATCHING, scope: 'own' },
  {
    route: 'POST /identity-changes/corrections',
    roles: STEWARDS,
    scope: 'own',
    body: ({ ids }) => ({ childNumber: ids['childNumber'], reason, changes: {} }),
  },
  {
    route: 'POST /identity-changes/merges',
    roles: STEWARDS,
    scope: 'own',
    body: ({ ids }) => ({
      childNumber: ids['childNumber'],
      otherNumber: ids['childNumber'],
      reason,
    }),
  },
  {
    route: 'POST /identity-changes/splits',
    roles: STEWARDS,
    scope: 'own',
    body: ({ ids }) => ({ childNumber: ids['childNumber'], reason }),
  },
  {
    route: 'POST /identity-changes/erasures',
    roles: STEWARDS,
    scope: 'own',
    body: ({ ids }) => ({ childNumber: ids['childNumber'], reason }),
  },
  { route: 'POST /identity-changes/{changeId}/show', roles: STEWARDS, scope: 'own' },
  // The planted proposal is an erasure and the case is open, so approving it changes nothing.
  { route: 'POST /identity-changes/{changeId}/approve', roles: STEWARDS, scope: 'own' },
  {
    route: 'POST /identity-changes/{changeId}/reject',
    roles: STEWARDS,
    scope: 'own',
    body: () => ({ reason }),
  },
  { route: 'POST /identity-changes/{changeId}/withdraw', roles: STEWARDS, scope: 'own' },
  {
    route: 'GET /erasure-certificates/{certificateId}',
    roles: WATCHING,
    scope: 'own',
    absentFor: absentFor(WATCHING, 'nothing was erased in this world'),
  },
  {
    route: 'POST /identity-questions/same-child',
    roles: STEWARDS,
    scope: 'own',
    body: ({ ids }) => ({ first: ids['childNumber'], second: ids['childNumber'], reason }),
  },
  {
    route: 'POST /identity-questions/doubles',
    roles: STEWARDS,
    scope: 'own',
    body: () => ({ bsn: '999900031', reason }),
  },
  {
    route: 'GET /cases/{caseId}/children/{childRef}/narrow-answers',
    roles: [...PROSECUTION, 'CHILD_INTERVIEWER', ...COURT],
    scope: 'case',
    query: 'on=2026-03-02',
  },
  {
    route: 'POST /cases/{caseId}/children/{childRef}/legal-hold',
    roles: HOLDERS,
    scope: 'case',
    body: () => ({ reason }),
  },
  {
    route: 'POST /cases/{caseId}/children/{childRef}/legal-hold/lift',
    roles: HOLDERS,
    scope: 'case',
    body: () => ({ reason }),
  },
];
