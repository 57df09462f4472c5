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
    path: 'identity/:childRef/narrow',
    lazy: async () => ({ Component: (await import('./narrow-panel.js')).NarrowPanel }),
  },
  {
    path: 'identity/:childRef/hold',
    lazy: async () => ({ Component: (await import('./hold-panel.js')).HoldPanel }),
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

/** The data stewards' pages. */
export const vaultRoutes: RouteObject[] = [
  {
    path: 'vault',
    lazy: async () => ({ Component: (await import('./vault-page.js')).VaultPage }),
  },
  {
    path: 'vault/questions',
    lazy: async () => ({ Component: (await import('./questions-page.js')).QuestionsPage }),
  },
  {
    path: 'vault/propose/:kind',
    lazy: async () => ({ Component: (await import('./propose-page.js')).ProposePage }),
  },
  {
    path: 'vault/changes/:changeId',
    lazy: async () => ({ Component: (await import('./change-page.js')).ChangePage }),
  },
  {
    path: 'vault/certificates/:certificateId',
    lazy: async () => ({ Component: (await import('./certificate-page.js')).CertificatePage }),
  },
];
