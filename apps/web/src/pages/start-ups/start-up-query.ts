import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, query, type Schema } from '../../api/client';
import { Problem } from '../../api/problem';
import { type paths } from '../../api/schema';

export type StartUp = Schema<'StartUp'>;
export type Solution = Schema<'Solution'>;
export type StartUpChange =
  paths['/api/v1/start-ups/{id}']['patch']['requestBody']['content']['application/json'];

const oneOf = (id: string) =>
  query.queryOptions('get', '/api/v1/start-ups/{id}', { params: { path: { id } } });

export const useStartUp = (id: string) =>
  query.useQuery('get', '/api/v1/start-ups/{id}', { params: { path: { id } } });

/** Asks anew for all that is shown of a start-up. */
export function useSeeAnew(): (id: string) => Promise<void> {
  const queries = useQueryClient();
  return (id) =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(id),
      refetchType: 'active',
    });
}

/** Takes over a start-up as it was answered after a change. */
export function useTakeOver(): (startUp: StartUp) => Promise<void> {
  const queries = useQueryClient();
  const seeAnew = useSeeAnew();
  return async (startUp) => {
    queries.setQueryData(oneOf(startUp.id).queryKey, startUp);
    await seeAnew(startUp.id);
  };
}

/** Saves some facts. Where somebody else changed it meanwhile it is shown as it is by then, and what was typed stays. */
export function useSaveStartUp({ id, version }: StartUp) {
  const queries = useQueryClient();
  const takeOver = useTakeOver();
  return useMutation({
    mutationFn: (body: StartUpChange) =>
      dataOf(
        api.PATCH('/api/v1/start-ups/{id}', {
          params: { path: { id }, header: { 'if-match': `"${version}"` } },
          body,
        }),
      ),
    onSuccess: takeOver,
    onError: async (error) => {
      if (Problem.from(error).code === 'version-stale')
        await queries.invalidateQueries({ queryKey: oneOf(id).queryKey });
    },
  });
}

/** A step of its life that says nothing new of it. */
export function useStartUpStep(id: string, step: 'submission' | 'renewal' | 'archival' | 'restoration') {
  const takeOver = useTakeOver();
  return useMutation({
    mutationFn: () => dataOf(api.POST(`/api/v1/start-ups/{id}/${step}`, { params: { path: { id } } })),
    onSuccess: takeOver,
  });
}
