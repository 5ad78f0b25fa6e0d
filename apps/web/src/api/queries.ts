import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

const triesMax = 3;

/** What was asked is asked again only where that may help. */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 15_000,
        retry: (failures, error) => failures < triesMax && Problem.from(error).isPassing,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
