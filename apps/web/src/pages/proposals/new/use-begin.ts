import { useMutation } from '@tanstack/react-query';
import { api, dataOf, type Schema } from '../../../api/client';
import { sendDraft, useGoToCase } from '../send-draft';

interface Begun {
  readonly facts: Schema<'ProposalFacts'>;
  /** Sent at once, or left as a draft. */
  readonly isSent: boolean;
}

/** Begins a proposal, and goes to its case. Where only the sending fails, the draft is there to be sent, and it is said why. */
export function useBegin(onBegun: () => void) {
  const goToCase = useGoToCase();
  return useMutation({
    mutationFn: async ({ facts, isSent }: Begun) => {
      const draft = await dataOf(api.POST('/api/v1/proposals', { body: facts }));
      return { id: draft.id, refusal: isSent ? await sendDraft(draft) : null };
    },
    onSuccess: async ({ id, refusal }) => {
      onBegun();
      await goToCase(id, refusal);
    },
  });
}
