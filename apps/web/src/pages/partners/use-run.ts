import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf, type Schema } from '../../api/client';
import { type AskedFor, matchRequestOf, runKey } from './request-in-address';

export type Run = Schema<'Run'>;
export type Suggestion = Schema<'Suggestion'>;

/** The answer to what is asked for. Asking is a run of its own, which is kept: the same is not asked twice. */
export const useRun = (asked: AskedFor) =>
  useQuery({
    queryKey: runKey(asked),
    queryFn: () => dataOf(api.POST('/api/v1/match-requests', { body: matchRequestOf(asked) })),
    staleTime: Infinity,
    // While a filter is changed the list stays, so that nothing jumps; another party's list would mislead.
    placeholderData: (previous, query) =>
      JSON.stringify(query?.queryKey[1]?.party) === JSON.stringify(asked.party)
        ? keepPreviousData(previous)
        : undefined,
  });
