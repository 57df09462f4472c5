import { newId } from '../../src/kernel/ids.js';
import type { Role } from '../../src/kernel/actor.js';
import { absentFor, type MatrixRow, NEEDS_READERS } from './roles.js';

const FEED_OWNERS: Role[] = ['CHILD_INTERVIEWER', 'INTERVIEW_COORDINATOR'];

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
  { route: 'GET /bookings/{bookingId}/report', roles: ['CHILD_INTERVIEWER'], scope: 'case' },
  {
    route: 'POST /bookings/{bookingId}/report',
    roles: ['CHILD_INTERVIEWER'],
    scope: 'case',
    body: () => ({ text: 'Proces-verbaal [in te vullen: nog niets]' }),
  },
  {
    route: 'POST /bookings/{bookingId}/close',
    roles: ['CHILD_INTERVIEWER', 'INTERVIEW_COORDINATOR'],
    scope: 'case',
  },
  { route: 'GET /calendar-feeds', roles: FEED_OWNERS, scope: 'own' },
  { route: 'POST /calendar-feeds', roles: FEED_OWNERS, scope: 'own' },
  {
    route: 'DELETE /calendar-feeds/{feedId}',
    roles: FEED_OWNERS,
    scope: 'own',
    absentFor: absentFor(FEED_OWNERS, 'the address is of nobody'),
  },
  { route: 'GET /calendar-feeds/{token}/agenda.ics', roles: 'PUBLIC', scope: 'own' },
];
