import type { RouteObject } from 'react-router';

/** The viewing room, outside any one case. */
export const roomRoutes: RouteObject[] = [
  {
    path: 'viewing-room',
    lazy: async () => ({ Component: (await import('./room-page.js')).RoomPage }),
  },
];

/** Places of recordings, inside a case. The player needs the whole width. */
export const recordingRoutes: RouteObject[] = [
  {
    path: 'viewing/:subjectId?',
    lazy: async () => ({ Component: (await import('./viewing-panel.js')).ViewingPanel }),
  },
  {
    path: 'recording-uses/:subjectId?',
    lazy: async () => ({ Component: (await import('./uses-panel.js')).UsesPanel }),
  },
  {
    path: 'copies/:subjectId?',
    lazy: async () => ({ Component: (await import('./copies-panel.js')).CopiesPanel }),
  },
  {
    path: 'retention/:subjectId?',
    lazy: async () => ({ Component: (await import('./retention-panel.js')).RetentionPanel }),
  },
  {
    path: 'recordings',
    lazy: async () => ({ Component: (await import('./recordings-panel.js')).RecordingsPanel }),
  },
  {
    path: 'recordings/:recordingId',
    handle: { focus: true },
    lazy: async () => ({ Component: (await import('./watch-panel.js')).WatchPanel }),
  },
  {
    path: 'bookings/:bookingId/recordings',
    lazy: async () => ({ Component: (await import('./hand-in-panel.js')).HandInPanel }),
  },
];
