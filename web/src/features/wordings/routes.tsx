import type { RouteObject } from 'react-router';

/** The word list, below the shell; for administrators. */
export const wordingRoutes: RouteObject[] = [
  {
    path: 'word-list',
    lazy: async () => ({ Component: (await import('./word-list-page.js')).WordListPage }),
  },
];
