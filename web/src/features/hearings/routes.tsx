import type { RouteObject } from 'react-router';

/** Places of hearings, inside a case. */
export const hearingRoutes: RouteObject[] = [
  {
    path: 'hearings',
    lazy: async () => ({ Component: (await import('./hearings-panel.js')).HearingsPanel }),
  },
  {
    path: 'hearings/new',
    lazy: async () => ({ Component: (await import('./plan-hearing-panel.js')).PlanHearingPanel }),
  },
  {
    path: 'hearings/:hearingId',
    lazy: async () => ({ Component: (await import('./hearing-panel.js')).HearingPanel }),
  },
];
