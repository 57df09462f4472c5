import { newId } from '../../src/kernel/ids.js';
import { type MatrixRow, NEEDS_READERS } from './roles.js';

/** What planning a session asks beside the booking itself. */
export const PLANNING_ROWS: readonly MatrixRow[] = [
  { route: 'GET /cases/{caseId}/exceptions', roles: NEEDS_READERS, scope: 'case' },
  {
    route: 'POST /cases/{caseId}/exceptions',
    roles: ['INTERVIEW_COORDINATOR'],
    scope: 'case',
    body: (world) => ({
      exceptionKey: newId(),
      childRef: world.ids['childRef'],
      interviewerId: newId(),
      studioId: newId(),
      reason: 'Er is deze week nergens een studio vrij.',
    }),
  },
  {
    route: 'POST /exceptions/{exceptionId}/decision',
    roles: ['PROSECUTOR'],
    scope: 'case',
    body: () => ({ decision: 'DENIED', reason: 'Een studio kan volgende week.' }),
  },
];
