import { type RouteObject } from 'react-router';

/** What the programme's admins work with; each page is loaded when it is first gone to. */
export const adminRoutes: RouteObject = {
  path: 'admin',
  lazy: async () => ({ Component: (await import('./admin-area')).AdminArea }),
  children: [
    { index: true, lazy: async () => ({ Component: (await import('./admin-start')).AdminStart }) },
    {
      path: 'reviews',
      lazy: async () => ({ Component: (await import('./reviews/review-queue')).ReviewQueue }),
    },
    { path: 'imports', lazy: async () => ({ Component: (await import('./imports/imports')).Imports }) },
    { path: 'audit', lazy: async () => ({ Component: (await import('./audit/audit')).Audit }) },
    { path: 'letters', lazy: async () => ({ Component: (await import('./letters/letters')).Letters }) },
    { path: 'people', lazy: async () => ({ Component: (await import('./people/people')).People }) },
    { path: 'weights', lazy: async () => ({ Component: (await import('./weights/weights-page')).Weights }) },
  ],
};
