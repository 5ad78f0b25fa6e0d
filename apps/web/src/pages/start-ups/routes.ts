import { type RouteObject } from 'react-router';
import { withWords } from '../../i18n/with-words';

/** Start-ups: registered in steps, and shown. */
export const startUpRoutes: RouteObject[] = [
  {
    path: 'start-ups/new',
    lazy: withWords(['startUps'], async () => (await import('./new-start-up')).NewStartUp),
  },
  {
    path: 'start-ups/:id',
    lazy: withWords(['startUps'], async () => (await import('./shown-start-up')).ShownStartUp),
  },
  {
    path: 'start-ups/:id/edit/:step?',
    lazy: withWords(['startUps'], async () => (await import('./edit-start-up')).EditStartUp),
  },
];
