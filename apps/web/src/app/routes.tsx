import { createHashRouter } from 'react-router';
import { withWords } from '../i18n/with-words';
import { adminRoutes } from '../pages/admin/routes';
import { goodPracticeRoutes } from '../pages/good-practices/routes';
import { partnershipRoutes } from '../pages/partnerships/routes';
import { proposalRoutes } from '../pages/proposals/routes';
import { startUpRoutes } from '../pages/start-ups/routes';
import { NotFound } from './not-found';
import { RouteFailed } from './route-failed';

/** Addresses stand after `#`: tokens in letters stay in the browser, and one page serves all. Each page is loaded when it is first gone to. */
export const router = createHashRouter([
  {
    errorElement: <RouteFailed />,
    HydrateFallback: () => null,
    children: [
      {
        path: 'sign-in',
        lazy: withWords(['entry'], async () => (await import('../pages/sign-in/sign-in')).SignIn),
      },
      {
        path: 'register',
        lazy: withWords(['entry'], async () => (await import('../pages/sign-in/register')).Register),
      },
      {
        path: 'confirm',
        lazy: withWords(['entry'], async () => (await import('../pages/sign-in/confirm')).Confirm),
      },
      {
        path: 'forgot-password',
        lazy: withWords(
          ['entry'],
          async () => (await import('../pages/sign-in/forgot-password')).ForgotPassword,
        ),
      },
      {
        path: 'reset-password',
        lazy: withWords(
          ['entry'],
          async () => (await import('../pages/sign-in/reset-password')).ResetPassword,
        ),
      },
      {
        path: 'invitation',
        lazy: withWords(['entry'], async () => (await import('../pages/sign-in/invitation')).Invitation),
      },
      {
        path: 'first-admin',
        lazy: withWords(['entry'], async () => (await import('../pages/sign-in/first-admin')).FirstAdmin),
      },
      {
        path: 'contact',
        lazy: withWords(['entry'], async () => (await import('../pages/sign-in/contact')).Contact),
      },
      {
        lazy: async () => ({ Component: (await import('../session/session-gate')).SessionGate }),
        children: [
          {
            lazy: async () => ({ Component: (await import('./shell/shell')).Shell }),
            errorElement: <RouteFailed />,
            children: [
              {
                index: true,
                lazy: withWords(['home'], async () => (await import('../pages/home/home')).Home),
              },
              {
                path: 'partners',
                lazy: withWords(
                  ['partners'],
                  async () => (await import('../pages/partners/find-partners')).FindPartners,
                ),
              },
              adminRoutes,
              ...goodPracticeRoutes,
              ...partnershipRoutes,
              ...proposalRoutes,
              ...startUpRoutes,
              {
                path: 'account',
                lazy: withWords(['account'], async () => (await import('../pages/account/account')).Account),
              },
              {
                path: 'match-requests/:id',
                lazy: withWords(
                  [],
                  async () => (await import('../pages/partners/saved-request')).SavedRequest,
                ),
              },
              {
                path: 'runs/:id/brief/:kind/:partyId',
                lazy: withWords(
                  ['brief', 'partners'],
                  async () => (await import('../pages/brief/brief')).Brief,
                ),
              },
              {
                path: 'notifications',
                lazy: withWords(
                  [],
                  async () => (await import('../pages/notifications/notifications')).Notifications,
                ),
              },
              {
                path: 'cities',
                lazy: withWords(
                  ['cities', 'documents'],
                  async () => (await import('../pages/cities/cities')).Cities,
                ),
              },
              {
                path: 'cities/:id',
                lazy: withWords(['cities'], async () => (await import('../pages/cities/city-page')).CityPage),
              },
              {
                path: 'good-practices',
                lazy: withWords(
                  ['goodPractices'],
                  async () => (await import('../pages/good-practices/good-practices')).GoodPractices,
                ),
              },
              {
                path: 'good-practices/:id',
                lazy: withWords(
                  ['goodPractices'],
                  async () => (await import('../pages/good-practices/good-practice-page')).GoodPracticePage,
                ),
              },
              {
                path: 'documents',
                lazy: withWords(
                  ['documents'],
                  async () => (await import('../pages/documents/documents')).Documents,
                ),
              },
              {
                path: 'documents/:id',
                lazy: withWords(
                  ['cities', 'documents'],
                  async () => (await import('../pages/documents/document-page')).DocumentPage,
                ),
              },
              { path: '*', Component: NotFound },
            ],
          },
        ],
      },
    ],
  },
]);
