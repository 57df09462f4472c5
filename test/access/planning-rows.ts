import { newId } from '../../src/kernel/ids.js';
import type { Role } from '../../src/kernel/actor.js';
import { absentFor, type MatrixRow, NEEDS_READERS } from './roles.js';

const QUESTIONING_KEEPERS: Role[] = ['PROSECUTOR', 'PROSECUTION_STAFF', 'INTERVIEW_COORDINATOR'];
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
  {
    route: 'GET /cases/{caseId}/suspect-questionings',
    roles: [
      'PROSECUTOR',
      'PROSECUTION_STAFF',
      'INTERVIEW_COORDINATOR',
      'ADVOCATE_GENERAL',
      'INVESTIGATING_JUDGE',
      'JUDGE',
      'COURT_CLERK',
    ],
    scope: 'case',
  },
  {
    route: 'POST /cases/{caseId}/suspect-questionings',
    roles: QUESTIONING_KEEPERS,
    scope: 'case',
    body: () => ({ suspectId: newId(), personId: newId(), questionedOn: '2026-02-01' }),
  },
  {
    route: 'DELETE /suspect-questionings/{questioningId}',
    roles: QUESTIONING_KEEPERS,
    scope: 'case',
  },
  {
    route: 'GET /closed-dates',
    roles: ['ADMINISTRATOR', 'INTERVIEW_COORDINATOR', 'INSPECTORATE'],
    scope: 'own',
  },
  {
    route: 'POST /closed-dates',
    roles: ['ADMINISTRATOR'],
    scope: 'own',
    body: () => ({ closedOn: '2026-03-20', reason: 'TRAINING' }),
  },
  {
    route: 'DELETE /closed-dates/{closedDateId}',
    roles: ['ADMINISTRATOR'],
    scope: 'own',
    absentFor: absentFor(['ADMINISTRATOR'], 'no date has this id'),
  },
  { route: 'GET /bookings/{bookingId}/report', roles: ['CHILD_INTERVIEWER'], scope: 'case' },
  {
    route: 'GET /bookings/{bookingId}/report/file',
    roles: ['CHILD_INTERVIEWER'],
    scope: 'case',
    query: 'as=DOCX',
  },
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
