import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { type AskedFor, runKey } from './request-in-address';
import { type Run } from './use-run';

export type Party = Schema<'PartyReference'>;

export interface Answer {
  readonly party: Party;
  readonly response: 'seen' | 'interested' | 'dismissed' | 'snoozed';
  readonly reason?: string;
  readonly until?: string;
}

const isSame = (one: Party, other: Party) => one.kind === other.kind && one.id === other.id;

/** Answers suggestions of a run. `onAnswered` is called even where the card that was answered has left the list by then. */
export function useRespond(asked: AskedFor, run: Run, onAnswered: (answer: Answer) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ party, ...body }: Answer) =>
      api.POST('/api/v1/runs/{id}/suggestions/{kind}/{partyId}/responses', {
        ...pathOf(run, party),
        body,
      }),
    onSuccess: (_none, answer) => {
      queries.setQueryData<Run>(runKey(asked), (shown) => shown && withAnswer(shown, answer));
      onAnswered(answer);
    },
  });
}

/** Takes the answer to a suggestion of a run back. */
export function useWithdraw(run: Run) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (party: Party) =>
      api.DELETE('/api/v1/runs/{id}/suggestions/{kind}/{partyId}/responses', pathOf(run, party)),
    // Who is back stands where the ranking says, which only a new run knows.
    onSuccess: () => queries.invalidateQueries({ queryKey: ['runs'] }),
  });
}

const pathOf = ({ id }: Run, party: Party) => ({
  params: { path: { id, kind: party.kind, partyId: party.id } },
});

function withAnswer(run: Run, { party, response }: Answer): Run {
  if (response === 'dismissed' || response === 'snoozed')
    return { ...run, suggestions: run.suggestions.filter((one) => !isSame(one.party, party)) };
  const suggestions = run.suggestions.map((one) => (isSame(one.party, party) ? { ...one, response } : one));
  return { ...run, suggestions };
}
