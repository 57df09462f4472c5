import { absentFor, type MatrixRow, MOTION_WRITERS, othersThanWriter } from './roles.js';

/** Motions that did not come through a screen, and what drafts said before. */
export const ENTRY_ROWS: readonly MatrixRow[] = [
  {
    route: 'POST /cases/{caseId}/entered-motions',
    roles: ['COURT_CLERK'],
    scope: 'case',
    body: (world) => ({
      childRef: world.ids['childRef'],
      applicantId: world.ids['caseId'],
      way: 'ORAL',
      receivedAt: '2026-03-01T10:00:00Z',
      hearingId: world.ids['hearingId'],
    }),
    absentFor: absentFor(['COURT_CLERK'], 'nobody with that id is in the case'),
  },
  {
    route: 'GET /motions/{motionId}/versions',
    roles: MOTION_WRITERS,
    scope: 'case',
    absentFor: othersThanWriter,
  },
];
