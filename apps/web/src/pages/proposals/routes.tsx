import { type RouteObject } from 'react-router';
import { withWords } from '../../i18n/with-words';

/** What one party proposes to another, as a list and as cases. */
export const proposalRoutes: RouteObject[] = [
  {
    path: 'proposals',
    lazy: withWords(['proposals'], async () => (await import('./proposals')).Proposals),
  },
  {
    path: 'proposals/new',
    lazy: withWords(['proposals'], async () => (await import('./new/new-proposal')).NewProposal),
  },
  {
    path: 'proposals/:id/edit',
    lazy: withWords(['proposals'], async () => (await import('./edit/edit-proposal')).EditProposal),
  },
  {
    path: 'proposals/:id',
    lazy: withWords(['proposals'], async () => (await import('./case/case-page')).CasePage),
  },
];
