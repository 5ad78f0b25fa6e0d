import { type RouteObject } from 'react-router';

/** What one party proposes to another, as a list and as cases. */
export const proposalRoutes: RouteObject[] = [
  {
    path: 'proposals',
    lazy: async () => ({ Component: (await import('./proposals')).Proposals }),
  },
  {
    path: 'proposals/new',
    lazy: async () => ({ Component: (await import('./new/new-proposal')).NewProposal }),
  },
  {
    path: 'proposals/:id/edit',
    lazy: async () => ({ Component: (await import('./edit/edit-proposal')).EditProposal }),
  },
  {
    path: 'proposals/:id',
    lazy: async () => ({ Component: (await import('./case/case-page')).CasePage }),
  },
];
