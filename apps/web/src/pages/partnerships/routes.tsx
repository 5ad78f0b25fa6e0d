import { type RouteObject } from 'react-router';

/** What proposals became. */
export const partnershipRoutes: RouteObject[] = [
  {
    path: 'partnerships',
    lazy: async () => ({ Component: (await import('./partnerships')).Partnerships }),
  },
  {
    path: 'partnerships/:id',
    lazy: async () => ({ Component: (await import('./partnership-page')).PartnershipPage }),
  },
];
