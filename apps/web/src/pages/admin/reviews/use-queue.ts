import { useSearchParams } from 'react-router';
import { byCursor } from '../../../api/pages';
import { query } from '../../../api/client';
import { type ReviewKind, reviewKinds } from './review';

export interface QueueFilter {
  readonly kind?: ReviewKind;
  readonly state?: 'closed';
  readonly assigned?: 'me' | 'nobody';
  readonly overdue?: true;
}

/** Which reviews are shown stands in the address. */
export function useQueueFilter() {
  const [search, setSearch] = useSearchParams();
  const assigned = search.get('assigned');
  const filter: QueueFilter = {
    kind: reviewKinds.find((one) => one === search.get('kind')),
    state: search.get('state') === 'closed' ? 'closed' : undefined,
    assigned: assigned === 'me' || assigned === 'nobody' ? assigned : undefined,
    overdue: search.get('overdue') === 'true' ? true : undefined,
  };
  const set = (name: keyof QueueFilter | 'open', value: string | null) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: name !== 'open' || value === null },
    );
  return { filter, openId: search.get('open'), set, clear: () => setSearch({}, { replace: true }) };
}

const pageSize = 30;

export const useQueue = (filter: QueueFilter) =>
  query.useInfiniteQuery(
    'get',
    '/api/v1/reviews',
    { params: { query: { ...filter, limit: pageSize } } },
    { ...byCursor, refetchInterval: 60_000 },
  );
