import { type RouteObject } from 'react-router';

/** Start-ups: registered in steps, and shown. */
export const startUpRoutes: RouteObject[] = [
  {
    path: 'start-ups/new',
    lazy: async () => ({ Component: (await import('./new-start-up')).NewStartUp }),
  },
  {
    path: 'start-ups/:id',
    lazy: async () => ({ Component: (await import('./shown-start-up')).ShownStartUp }),
  },
  {
    path: 'start-ups/:id/edit/:step?',
    lazy: async () => ({ Component: (await import('./edit-start-up')).EditStartUp }),
  },
];
