import type { RouteObject } from 'react-router';

/** Screens that need the whole width of the case. */
const FOCUS = { focus: true };

/** Places inside a case where people ask who a child is, and who asked before. */
export const identityRoutes: RouteObject[] = [
  {
    path: 'identity',
    lazy: async () => ({ Component: (await import('./identity-panel.js')).IdentityPanel }),
  },
  {
    path: 'identity/:childRef/reveal',
    lazy: async () => ({ Component: (await import('./reveal-panel.js')).RevealPanel }),
  },
  {
    path: 'identity/:childRef/viewers',
    handle: FOCUS,
    lazy: async () => ({ Component: (await import('./viewers-panel.js')).ViewersPanel }),
  },
];

/** The security officer's page. */
export const oversightRoutes: RouteObject[] = [
  {
    path: 'oversight',
    lazy: async () => ({ Component: (await import('./oversight-page.js')).OversightPage }),
  },
];
