import type { MatrixRow } from './matrix.js';

// Papers are the administrator's, hours and training a coordinator's of the same region. Source: domain 2.5.
const READERS = ['ADMINISTRATOR', 'INTERVIEW_COORDINATOR', 'INSPECTORATE'] as const;
const PAPERS = ['ADMINISTRATOR'] as const;
const PRACTICE = ['INTERVIEW_COORDINATOR'] as const;

export const REGISTER_ROWS: readonly MatrixRow[] = [
  { route: 'GET /interviewers', roles: READERS, scope: 'own' },
  { route: 'GET /my-interviewer-file', roles: ['CHILD_INTERVIEWER'], scope: 'own' },
  { route: 'GET /interviewers/{personId}', roles: READERS, scope: 'own' },
  { route: 'POST /interviewers/{personId}/certificates', roles: PAPERS, scope: 'own' },
  { route: 'POST /certificates/{certificateId}/suspend', roles: PAPERS, scope: 'own' },
  { route: 'POST /certificates/{certificateId}/lift', roles: PAPERS, scope: 'own' },
  { route: 'POST /certificates/{certificateId}/revoke', roles: PAPERS, scope: 'own' },
  { route: 'PUT /interviewer-norms', roles: PAPERS, scope: 'own' },
  { route: 'PUT /interviewers/{personId}/hours', roles: PRACTICE, scope: 'own' },
  { route: 'POST /interviewers/{personId}/absences', roles: PRACTICE, scope: 'own' },
  {
    route: 'POST /interviewers/{personId}/absences/{absenceId}/withdraw',
    roles: PRACTICE,
    scope: 'own',
  },
  { route: 'POST /interviewers/{personId}/trainings', roles: PRACTICE, scope: 'own' },
  {
    route: 'POST /interviewers/{personId}/trainings/{trainingId}/void',
    roles: PRACTICE,
    scope: 'own',
  },
];
