import { type RouteObject } from 'react-router';

/** Good practices: listed, shown, added and edited. */
export const goodPracticeRoutes: RouteObject[] = [
  {
    path: 'good-practices',
    lazy: async () => ({ Component: (await import('./good-practices')).GoodPractices }),
  },
  {
    path: 'good-practices/new',
    lazy: async () => ({ Component: (await import('./new-practice')).NewPractice }),
  },
  {
    path: 'good-practices/:id',
    lazy: async () => ({ Component: (await import('./good-practice-page')).GoodPracticePage }),
  },
  {
    path: 'good-practices/:id/edit',
    lazy: async () => ({ Component: (await import('./edit-practice')).EditPractice }),
  },
];
