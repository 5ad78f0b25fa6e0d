import { useQueryClient } from '@tanstack/react-query';
import { keepCsrfToken } from '../api/client';
import { sessionQuery } from './session';

/** Goes on with a session that has just begun: what was shown before is asked for anew. */
export function useEnter(): (started: { readonly csrfToken: string }) => Promise<void> {
  const queries = useQueryClient();
  return async ({ csrfToken }) => {
    keepCsrfToken(csrfToken);
    await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
    await queries.invalidateQueries();
  };
}
