import { type QueryClient } from '@tanstack/react-query';
import { type Schema } from '../../../api/client';

export type Review = Schema<'Review'>;
export type ReviewKind = Review['kind'];
export type Decision = Schema<'ReviewDecision'>['decision'];

export const reviewKinds = ['start-up', 'claim', 'proposal'] as const satisfies readonly ReviewKind[];

/** The most registrations that are published at once. */
export const bulkMax = 20;

/** What was decided shows in the queue, and in what was decided. */
export const queueChanged = (queries: QueryClient): Promise<unknown> =>
  Promise.all(
    [
      '/api/v1/reviews',
      '/api/v1/start-ups/{id}',
      '/api/v1/claims/{id}',
      '/api/v1/proposals/{id}',
      '/api/v1/proposals',
    ].map((path) => queries.invalidateQueries({ queryKey: ['get', path] })),
  );
