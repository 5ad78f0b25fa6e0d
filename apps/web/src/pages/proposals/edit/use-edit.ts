import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, query, type Schema } from '../../../api/client';
import { Problem } from '../../../api/problem';
import { sendDraft, useGoToCase } from '../send-draft';

interface Edited {
  readonly edit: Schema<'ProposalEdit'>;
  /** Sent as soon as it is saved. */
  readonly isSent: boolean;
}

/** Saves what a proposal says, and goes back to its case. Where somebody changed it meanwhile, what was typed stays. */
export function useEdit({ id, version }: Schema<'Proposal'>, onSaved: () => void) {
  const goToCase = useGoToCase();
  const queries = useQueryClient();
  const { queryKey } = query.queryOptions('get', '/api/v1/proposals/{id}', { params: { path: { id } } });
  return useMutation({
    mutationFn: async ({ edit, isSent }: Edited) => {
      const saved = await dataOf(
        api.PATCH('/api/v1/proposals/{id}', { params: { path: { id } }, body: { ...edit, version } }),
      );
      return { saved, refusal: isSent ? await sendDraft(saved) : null };
    },
    onSuccess: async ({ saved, refusal }) => {
      onSaved();
      queries.setQueryData(queryKey, saved);
      await goToCase(id, refusal);
    },
    onError: (error) =>
      Problem.from(error).status === 409 ? queries.invalidateQueries({ queryKey }) : undefined,
  });
}
