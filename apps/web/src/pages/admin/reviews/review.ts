import { type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { type Schema } from '../../../api/client';

export type Review = Schema<'Review'>;
export type ReviewKind = Review['kind'];
export type Decision = Schema<'ReviewDecision'>['decision'];

export const reviewKinds = ['start-up', 'claim', 'proposal'] as const satisfies readonly ReviewKind[];

/** The most registrations that are published at once. */
export const bulkMax = 20;

const subjects = [
  '/api/v1/start-ups/{id}',
  '/api/v1/claims/{id}',
  '/api/v1/proposals/{id}',
  '/api/v1/proposals',
];
const reviewsKey = ['get', '/api/v1/reviews'];

/** What was decided shows in the queue, and in what was decided. */
export async function queueChanged(queries: QueryClient): Promise<void> {
  await Promise.all([queries.invalidateQueries({ queryKey: reviewsKey }), subjectsChanged(queries)]);
}

/** What is decided leaves the queue at once: the queue itself hears of it a moment later, and is asked again when it is next shown. */
export async function leavesQueue(queries: QueryClient, ids: readonly string[]): Promise<void> {
  await queries.cancelQueries({ queryKey: reviewsKey });
  queries.setQueriesData<ReviewPages>({ queryKey: reviewsKey }, (before) => before && without(before, ids));
  await queries.invalidateQueries({ queryKey: reviewsKey, refetchType: 'none' });
  await subjectsChanged(queries);
}

const subjectsChanged = (queries: QueryClient): Promise<unknown> =>
  Promise.all(subjects.map((path) => queries.invalidateQueries({ queryKey: ['get', path] })));

type ReviewPage = Schema<'PageOfReview'>;
type ReviewPages = ReviewPage | InfiniteData<ReviewPage>;

function without(list: ReviewPages, ids: readonly string[]): ReviewPages {
  if ('pages' in list)
    return { ...list, pages: list.pages.map((page) => ({ ...page, items: keep(page.items, ids) })) };
  return { ...list, items: keep(list.items, ids) };
}

/** Those that are decided already stay where they are. */
const keep = (items: readonly Review[], ids: readonly string[]): Review[] =>
  items.filter(({ id, closedAt }) => closedAt !== null || !ids.includes(id));
