import type { RouteObject } from 'react-router';

/** Places of the registers, below the shell. */
export const registerRoutes: RouteObject[] = [
  {
    path: 'registers',
    lazy: async () => ({ Component: (await import('./registers-page.js')).RegistersPage }),
  },
  {
    path: 'registers/interviewers',
    lazy: async () => ({
      Component: (await import('./interviewer-list-page.js')).InterviewerListPage,
    }),
  },
  {
    path: 'registers/interviewers/:personId',
    lazy: async () => ({ Component: (await import('./interviewer-page.js')).InterviewerPage }),
  },
  {
    path: 'registers/interviewers/:personId/certificates/new',
    lazy: async () => ({
      Component: (await import('./record-certificate-page.js')).RecordCertificatePage,
    }),
  },
  {
    path: 'registers/interviewers/:personId/hours',
    lazy: async () => ({ Component: (await import('./hours-page.js')).HoursPage }),
  },
  {
    path: 'my-registration',
    lazy: async () => ({ Component: (await import('./interviewer-page.js')).MyFilePage }),
  },
  {
    path: 'registers/closed-dates',
    lazy: async () => ({ Component: (await import('./closed-dates-page.js')).ClosedDatesPage }),
  },
  {
    path: 'registers/studios',
    lazy: async () => ({ Component: (await import('./studio-list-page.js')).StudioListPage }),
  },
  {
    path: 'registers/studios/new',
    lazy: async () => ({ Component: (await import('./studio-form-page.js')).AddStudioPage }),
  },
  {
    path: 'registers/studios/:studioId',
    lazy: async () => ({ Component: (await import('./studio-page.js')).StudioPage }),
  },
  {
    path: 'registers/studios/:studioId/change',
    lazy: async () => ({ Component: (await import('./studio-form-page.js')).ChangeStudioPage }),
  },
  {
    path: 'registers/studios/:studioId/inspect',
    lazy: async () => ({ Component: (await import('./inspect-page.js')).InspectPage }),
  },
  {
    path: 'registers/attendants',
    lazy: async () => ({ Component: (await import('./attendant-list-page.js')).AttendantListPage }),
  },
  {
    path: 'registers/attendants/new',
    lazy: async () => ({ Component: (await import('./attendant-page.js')).AddAttendantPage }),
  },
  {
    path: 'registers/attendants/:attendantId',
    lazy: async () => ({ Component: (await import('./attendant-page.js')).AttendantPage }),
  },
  {
    path: 'registers/import/:table',
    lazy: async () => ({ Component: (await import('./import-page.js')).ImportPage }),
  },
];
