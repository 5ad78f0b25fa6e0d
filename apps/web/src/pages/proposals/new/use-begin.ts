import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api, dataOf, type Schema } from '../../../api/client';

interface Begun {
  readonly facts: Schema<'ProposalFacts'>;
  /** Sent at once, or left as a draft. */
  readonly isSent: boolean;
}

/** Begins a proposal, and goes to its case. Where only the sending fails, the draft is there to be sent. */
export function useBegin(onBegun: () => void) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ facts, isSent }: Begun) => {
      const { id, version } = await dataOf(api.POST('/api/v1/proposals', { body: facts }));
      if (isSent)
        await api
          .POST('/api/v1/proposals/{id}/transitions', {
            params: { path: { id } },
            body: { to: 'proposed', version },
          })
          .catch(() => null);
      return id;
    },
    onSuccess: async (id) => {
      onBegun();
      void queries.invalidateQueries({ queryKey: ['get', '/api/v1/proposals'] });
      await navigate(`/proposals/${id}`, { replace: true });
    },
  });
}
