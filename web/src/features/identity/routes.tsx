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
  {
    path: 'identity/:childRef/note',
    lazy: async () => ({
      Component: (await import('./note-identifier-panel.js')).NoteIdentifierPanel,
    }),
  },
  {
    path: 'identity/:childRef/ask',
    lazy: async () => ({
      Component: (await import('./ask-disclosure-panel.js')).AskDisclosurePanel,
    }),
  },
  {
    path: 'identity/requests/:requestId',
    lazy: async () => ({ Component: (await import('./disclosure-panel.js')).DisclosurePanel }),
  },
];

/** The security officer's page. */
export const oversightRoutes: RouteObject[] = [
  {
    path: 'oversight',
    lazy: async () => ({ Component: (await import('./oversight-page.js')).OversightPage }),
  },
];
