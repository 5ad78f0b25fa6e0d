import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Schema } from '../../../api/client';
import { Problem } from '../../../api/problem';

type Proposal = Schema<'Proposal'>;

/** What is done to a case. Where somebody else was quicker, the case is shown as it is by now. */
export function useCaseChange<Given, Answer>(ask: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(
      [
        '/api/v1/proposals',
        '/api/v1/proposals/{id}',
        '/api/v1/partnerships',
        '/api/v1/partnerships/{id}',
      ].map((path) => queries.invalidateQueries({ queryKey: ['get', path] })),
    );
  return useMutation({
    mutationFn: ask,
    onSuccess: refresh,
    onError: (error) => (Problem.from(error).status === 409 ? refresh() : undefined),
  });
}

/** A step of a case, as it was seen. */
export const useStep = ({ id, version }: Pick<Proposal, 'id' | 'version'>) =>
  useCaseChange((body: Schema<'ProposalTransition'>) =>
    dataOf(
      api.POST('/api/v1/proposals/{id}/transitions', {
        params: { path: { id } },
        body: { ...body, version },
      }),
    ),
  );
