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
];
