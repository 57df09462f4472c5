import type { RouteObject } from 'react-router';

/** Accounts of professionals, below the shell; for administrators. */
export const accountRoutes: RouteObject[] = [
  {
    path: 'accounts',
    lazy: async () => ({ Component: (await import('./accounts-page.js')).AccountsPage }),
  },
];
