import { createBrowserRouter } from 'react-router';
import { accountRoutes } from '../features/accounts/routes.js';
import { hearingRoutes } from '../features/hearings/routes.js';
import { identityRoutes, oversightRoutes, vaultRoutes } from '../features/identity/routes.js';
import { indicatorRoutes } from '../features/indicators/routes.js';
import { motionRoutes } from '../features/motions/routes.js';
import { recordingRoutes, roomRoutes } from '../features/recordings/routes.js';
import { wordingRoutes } from '../features/wordings/routes.js';
import { registerRoutes } from '../features/registers/routes.js';
import { CrashPage, MissingPage } from './error-page.js';
import { Shell } from './shell.js';

/** Screens that need the whole width of the case. */
const FOCUS = { focus: true };

function Nothing() {
  return null;
}

/** Every place with its address. Screens are fetched when they are first visited. */
export const router = createBrowserRouter([
  {
    path: '/sign-in',
    ErrorBoundary: CrashPage,
    HydrateFallback: Nothing,
    lazy: async () => ({
      Component: (await import('../features/session/sign-in-page.js')).SignInPage,
    }),
  },
  {
    path: '/',
    Component: Shell,
    ErrorBoundary: CrashPage,
    HydrateFallback: Nothing,
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('../features/work/work-page.js')).WorkPage }),
      },
      {
        path: 'notices',
        lazy: async () => ({
          Component: (await import('../features/work/notices-page.js')).NoticesPage,
        }),
      },
      {
        path: 'second-factor',
        lazy: async () => ({
          Component: (await import('../features/session/second-factor-page.js')).SecondFactorPage,
        }),
      },
      {
        path: 'motions',
        lazy: async () => ({
          Component: (await import('../features/motions/board-page.js')).MotionBoardPage,
        }),
      },
      {
        path: 'my-sessions',
        lazy: async () => ({
          Component: (await import('../features/interviews/my-sessions-page.js')).MySessionsPage,
        }),
      },
      {
        path: 'planning',
        lazy: async () => ({
          Component: (await import('../features/interviews/planning-page.js')).PlanningPage,
        }),
      },
      {
        path: 'planning/calendar',
        lazy: async () => ({
          Component: (await import('../features/interviews/calendar-page.js')).CalendarPage,
        }),
      },
      {
        path: 'cases',
        lazy: async () => ({
          Component: (await import('../features/cases/case-list-page.js')).CaseListPage,
        }),
      },
      {
        path: 'cases/new',
        lazy: async () => ({
          Component: (await import('../features/cases/register-case-page.js')).RegisterCasePage,
        }),
      },
      {
        path: 'cases/:caseId',
        lazy: async () => ({
          Component: (await import('../features/cases/case-layout.js')).CaseLayout,
        }),
        children: [
          {
            index: true,
            lazy: async () => ({
              Component: (await import('../features/cases/case-overview-panel.js'))
                .CaseOverviewPanel,
            }),
          },
          {
            path: 'children/new',
            lazy: async () => ({
              Component: (await import('../features/cases/register-child-panel.js'))
                .RegisterChildPanel,
            }),
          },
          {
            path: 'documents',
            lazy: async () => ({
              Component: (await import('../features/documents/documents-panel.js')).DocumentsPanel,
            }),
          },
          {
            path: 'documents/new',
            lazy: async () => ({
              Component: (await import('../features/documents/enter-document-panel.js'))
                .EnterDocumentPanel,
            }),
          },
          {
            path: 'documents/:documentId',
            handle: FOCUS,
            lazy: async () => ({
              Component: (await import('../features/documents/document-panel.js')).DocumentPanel,
            }),
          },
          {
            path: 'needs',
            lazy: async () => ({
              Component: (await import('../features/interviews/needs-panel.js')).NeedsListPanel,
            }),
          },
          {
            path: 'needs/:childRef',
            lazy: async () => ({
              Component: (await import('../features/interviews/needs-panel.js')).NeedsPanel,
            }),
          },
          {
            path: 'preparation',
            lazy: async () => ({
              Component: (await import('../features/interviews/preparation-panel.js'))
                .PreparationListPanel,
            }),
          },
          {
            path: 'preparation/:childRef',
            lazy: async () => ({
              Component: (await import('../features/interviews/preparation-panel.js'))
                .PreparationPanel,
            }),
          },
          {
            path: 'slots',
            lazy: async () => ({
              Component: (await import('../features/interviews/slots-panel.js')).SlotsListPanel,
            }),
          },
          {
            path: 'slots/:childRef',
            handle: FOCUS,
            lazy: async () => ({
              Component: (await import('../features/interviews/slots-panel.js')).SlotsPanel,
            }),
          },
          {
            path: 'bookings',
            lazy: async () => ({
              Component: (await import('../features/interviews/bookings-panel.js')).BookingsPanel,
            }),
          },
          {
            path: 'bookings/:bookingId',
            lazy: async () => ({
              Component: (await import('../features/interviews/booking-panel.js')).BookingPanel,
            }),
          },
          ...recordingRoutes,
          ...motionRoutes,
          ...hearingRoutes,
          ...identityRoutes,
          {
            path: 'parties',
            lazy: async () => ({
              Component: (await import('../features/cases/parties-panel.js')).PartiesPanel,
            }),
          },
        ],
      },
      ...indicatorRoutes,
      ...oversightRoutes,
      ...vaultRoutes,
      ...accountRoutes,
      ...wordingRoutes,
      ...registerRoutes,
      ...roomRoutes,
      { path: '*', Component: MissingPage },
    ],
  },
]);
