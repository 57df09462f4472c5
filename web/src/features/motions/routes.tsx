import type { RouteObject } from 'react-router';

/** Places of motions, inside a case. Writing and deciding need the whole width. */
export const motionRoutes: RouteObject[] = [
  {
    path: 'motions',
    lazy: async () => ({ Component: (await import('./motions-panel.js')).MotionsPanel }),
  },
  {
    path: 'motions/new',
    lazy: async () => ({ Component: (await import('./new-motion-panel.js')).NewMotionPanel }),
  },
  {
    path: 'motions/enter',
    lazy: async () => ({ Component: (await import('./enter-motion-panel.js')).EnterMotionPanel }),
  },
  {
    path: 'motions/:motionId',
    handle: { focus: true },
    lazy: async () => ({ Component: (await import('./motion-panel.js')).MotionPanel }),
  },
  {
    path: 'motions/:motionId/write',
    handle: { focus: true },
    lazy: async () => ({ Component: (await import('./write-panel.js')).WritePanel }),
  },
  {
    path: 'motions/:motionId/decide',
    handle: { focus: true },
    lazy: async () => ({ Component: (await import('./desk-panel.js')).DeskPanel }),
  },
];
