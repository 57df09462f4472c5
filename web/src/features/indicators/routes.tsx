import type { RouteObject } from 'react-router';

/** Places of the figures, below the shell. */
export const indicatorRoutes: RouteObject[] = [
  {
    path: 'figures',
    lazy: async () => ({ Component: (await import('./figures-page.js')).FiguresPage }),
  },
  {
    path: 'figures/:question',
    lazy: async () => ({ Component: (await import('./figure-page.js')).FigurePage }),
  },
];
