import { type RouteObject } from 'react-router';
import { withWords } from '../../i18n/with-words';

/** What the programme's admins work with; each page is loaded when it is first gone to. */
export const adminRoutes: RouteObject = {
  path: 'admin',
  lazy: withWords(['admin'], async () => (await import('./admin-area')).AdminArea),
  children: [
    { index: true, lazy: withWords([], async () => (await import('./admin-start')).AdminStart) },
    {
      path: 'reviews',
      lazy: withWords(['actions', 'admin'], async () => (await import('./reviews/review-queue')).ReviewQueue),
    },
    { path: 'imports', lazy: withWords(['admin'], async () => (await import('./imports/imports')).Imports) },
    {
      path: 'audit',
      lazy: withWords(['actions', 'admin'], async () => (await import('./audit/audit')).Audit),
    },
    { path: 'letters', lazy: withWords(['admin'], async () => (await import('./letters/letters')).Letters) },
    { path: 'people', lazy: withWords(['admin'], async () => (await import('./people/people')).People) },
    { path: 'quality', lazy: withWords(['admin'], async () => (await import('./quality/quality')).Quality) },
    {
      path: 'weights',
      lazy: withWords(['admin'], async () => (await import('./weights/weights-page')).Weights),
    },
  ],
};
