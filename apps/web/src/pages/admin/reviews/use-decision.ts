import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Schema } from '../../../api/client';
import { Problem } from '../../../api/problem';
import { type Decision, leavesQueue, queueChanged } from './review';

export interface Said {
  readonly reason?: string;
  readonly comment?: string;
}

/** The first of two approvals leaves a case where it was. */
const stillOpen = 'in-review';

/** Decides a review. What it was told before, by whom it was decided meanwhile, comes with the Problem. */
export function useDecision(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Said & { readonly decision: Decision }): Promise<Schema<'ReviewDecided'>> =>
      dataOf(api.POST('/api/v1/reviews/{id}/decision', { params: { path: { id } }, body })),
    onSuccess: ({ state }) => (state === stillOpen ? queueChanged(queries) : leavesQueue(queries, [id])),
    onError: () => queueChanged(queries),
  });
}

const late = ['decided-meanwhile', 'start-up-elsewhere', 'claim-decided', 'transition-not-allowed'];

/** Where the thing stands by now, when somebody else was first; null of other refusals. */
export function standsNow(error: unknown): string | null {
  const { code, details } = Problem.from(error);
  if (!late.includes(code)) return null;
  const state = details.status ?? details.state ?? details.outcome;
  return typeof state === 'string' ? state : '';
}

/** Whether it is for others to decide. */
export const isConflict = (error: unknown): boolean =>
  error !== null && Problem.from(error).code === 'conflict-of-interest';
