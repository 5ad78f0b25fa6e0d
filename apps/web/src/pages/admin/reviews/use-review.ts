import { useState } from 'react';
import { query } from '../../../api/client';
import { type Review } from './review';

/** A review by its id: of the list on the screen, else of what waits, else of what was decided last. It stays while it is shown, also when the list moves on. */
export function useReview(
  id: string,
  items: readonly Review[] | undefined,
): { review: Review | null; isGone: boolean } {
  const [held, hold] = useState<Review | null>(null);
  const listed = items?.find((one) => one.id === id);
  if (listed && listed !== held) hold(listed);
  const isSought = items !== undefined && !listed && held === null;
  const params = (state: 'open' | 'closed') => ({ params: { query: { state, limit: 100 } } });
  const open = query.useQuery('get', '/api/v1/reviews', params('open'), { enabled: isSought });
  const closed = query.useQuery('get', '/api/v1/reviews', params('closed'), { enabled: isSought });
  const found =
    listed ?? held ?? [open, closed].flatMap(({ data }) => data?.items ?? []).find((one) => one.id === id);
  const isGone = isSought && !found && open.data !== undefined && closed.data !== undefined;
  return { review: found ?? null, isGone };
}
