import { useMutation, useQueryClient } from '@tanstack/react-query';

/** What is done to a partnership; its proposal says anew what may be done next. */
export function usePartnershipChange<Given>(ask: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ask,
    onSuccess: () =>
      Promise.all(
        ['/api/v1/partnerships', '/api/v1/partnerships/{id}', '/api/v1/proposals/{id}'].map((path) =>
          queries.invalidateQueries({ queryKey: ['get', path] }),
        ),
      ),
  });
}
