import { useQueryClient } from '@tanstack/react-query';

const shownOn = ['good-practices', '/api/v1/good-practices/{id}', '/api/v1/cities/{id}'];

/** All that shows good practices is asked for again: the lists, themselves, and the cities whose offers rest on them. */
export function usePracticesChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => queryKey.some((part) => shownOn.some((one) => one === part)),
    });
}
