import { ROLES } from '../../src/kernel/actor.js';
import { absentFor, type MatrixRow } from './roles.js';

/** What is of nobody's case: the figures, and one's own work and notices. */
export const OWN_ROWS: readonly MatrixRow[] = [
  { route: 'GET /accounts', roles: ['ADMINISTRATOR'], scope: 'own' },
  {
    route: 'POST /accounts/{accountId}/disable',
    roles: ['ADMINISTRATOR'],
    scope: 'own',
    body: () => ({ because: 'LEFT' }),
  },
  { route: 'POST /accounts/{accountId}/enable', roles: ['ADMINISTRATOR'], scope: 'own' },
  {
    route: 'GET /indicators',
    roles: [
      'ANALYST',
      'INSPECTORATE',
      'PROSECUTOR',
      'ADVOCATE_GENERAL',
      'INTERVIEW_COORDINATOR',
      'JUDGE',
      'INVESTIGATING_JUDGE',
    ],
    scope: 'own',
  },
  { route: 'GET /work', roles: ROLES, scope: 'own' },
  { route: 'GET /notices', roles: ROLES, scope: 'own' },
  { route: 'GET /notices/unread', roles: ROLES, scope: 'own' },
  {
    route: 'POST /notices/{noticeId}/read',
    roles: ROLES,
    scope: 'own',
    absentFor: absentFor(ROLES, 'nobody in this world has a notice'),
  },
];
