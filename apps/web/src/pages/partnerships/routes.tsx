import { type RouteObject } from 'react-router';
import { withWords } from '../../i18n/with-words';

/** What proposals became. */
export const partnershipRoutes: RouteObject[] = [
  {
    path: 'partnerships',
    lazy: withWords(['partnerships', 'proposals'], async () => (await import('./partnerships')).Partnerships),
  },
  {
    path: 'partnerships/:id',
    lazy: withWords(
      ['partnerships', 'proposals'],
      async () => (await import('./partnership-page')).PartnershipPage,
    ),
  },
];
