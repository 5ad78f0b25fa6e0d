import { type RouteObject } from 'react-router';
import { withWords } from '../../i18n/with-words';

/** Good practices: listed, shown, added and edited. */
export const goodPracticeRoutes: RouteObject[] = [
  {
    path: 'good-practices',
    lazy: withWords(['goodPractices'], async () => (await import('./good-practices')).GoodPractices),
  },
  {
    path: 'good-practices/new',
    lazy: withWords(['goodPractices'], async () => (await import('./new-practice')).NewPractice),
  },
  {
    path: 'good-practices/:id',
    lazy: withWords(['goodPractices'], async () => (await import('./good-practice-page')).GoodPracticePage),
  },
  {
    path: 'good-practices/:id/edit',
    lazy: withWords(['goodPractices'], async () => (await import('./edit-practice')).EditPractice),
  },
];
