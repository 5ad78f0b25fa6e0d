import { createHashRouter } from 'react-router';
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
        lazy: async () => ({ Component: (await import('../pages/sign-in/sign-in')).SignIn }),
      },
      {
        path: 'register',
        lazy: async () => ({ Component: (await import('../pages/sign-in/register')).Register }),
      },
      {
        path: 'confirm',
        lazy: async () => ({ Component: (await import('../pages/sign-in/confirm')).Confirm }),
      },
      {
        path: 'forgot-password',
        lazy: async () => ({ Component: (await import('../pages/sign-in/forgot-password')).ForgotPassword }),
      },
      {
        path: 'reset-password',
        lazy: async () => ({ Component: (await import('../pages/sign-in/reset-password')).ResetPassword }),
      },
      {
        path: 'invitation',
        lazy: async () => ({ Component: (await import('../pages/sign-in/invitation')).Invitation }),
      },
      {
        path: 'first-admin',
        lazy: async () => ({ Component: (await import('../pages/sign-in/first-admin')).FirstAdmin }),
      },
      {
        path: 'contact',
        lazy: async () => ({ Component: (await import('../pages/sign-in/contact')).Contact }),
      },
      {
        lazy: async () => ({ Component: (await import('../session/session-gate')).SessionGate }),
        children: [
          {
            lazy: async () => ({ Component: (await import('./shell/shell')).Shell }),
            errorElement: <RouteFailed />,
            children: [
              { index: true, lazy: async () => ({ Component: (await import('../pages/home/home')).Home }) },
              {
                path: 'partners',
                lazy: async () => ({
                  Component: (await import('../pages/partners/find-partners')).FindPartners,
                }),
              },
              adminRoutes,
              ...goodPracticeRoutes,
              ...partnershipRoutes,
              ...proposalRoutes,
              ...startUpRoutes,
              {
                path: 'account',
                lazy: async () => ({ Component: (await import('../pages/account/account')).Account }),
              },
              {
                path: 'match-requests/:id',
                lazy: async () => ({
                  Component: (await import('../pages/partners/saved-request')).SavedRequest,
                }),
              },
              {
                path: 'runs/:id/brief/:kind/:partyId',
                lazy: async () => ({ Component: (await import('../pages/brief/brief')).Brief }),
              },
              {
                path: 'notifications',
                lazy: async () => ({
                  Component: (await import('../pages/notifications/notifications')).Notifications,
                }),
              },
              {
                path: 'cities',
                lazy: async () => ({ Component: (await import('../pages/cities/cities')).Cities }),
              },
              {
                path: 'cities/:id',
                lazy: async () => ({ Component: (await import('../pages/cities/city-page')).CityPage }),
              },
              {
                path: 'documents',
                lazy: async () => ({
                  Component: (await import('../pages/documents/documents')).Documents,
                }),
              },
              {
                path: 'documents/:id',
                lazy: async () => ({
                  Component: (await import('../pages/documents/document-page')).DocumentPage,
                }),
              },
              { path: '*', Component: NotFound },
            ],
          },
        ],
      },
    ],
  },
]);
