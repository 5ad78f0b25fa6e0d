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

/** Answers suggestions of a run; the list shows it at once, and as it was where it fails. */
export function useRespond(asked: AskedFor, run: Run) {
  const queries = useQueryClient();
  const key = runKey(asked);
  const show = (change: (run: Run) => Run) => {
    const before = queries.getQueryData<Run>(key);
    queries.setQueryData<Run>(key, (shown) => shown && change(shown));
    return () => queries.setQueryData(key, before);
  };
  const pathOf = ({ kind, id }: Party) => ({ params: { path: { id: run.id, kind, partyId: id } } });
  const respond = useMutation({
    mutationFn: ({ party, ...body }: Answer) =>
      api.POST('/api/v1/runs/{id}/suggestions/{kind}/{partyId}/responses', { ...pathOf(party), body }),
    onMutate: (answer) => show((shown) => withAnswer(shown, answer)),
    onError: (_error, _answer, restore) => restore?.(),
  });
  const withdraw = useMutation({
    mutationFn: (party: Party) =>
      api.DELETE('/api/v1/runs/{id}/suggestions/{kind}/{partyId}/responses', pathOf(party)),
    // Who is back stands where the ranking says, which only a new run knows.
    onSuccess: () => queries.invalidateQueries({ queryKey: ['runs'] }),
  });
  return { respond, withdraw };
}

function withAnswer(run: Run, { party, response }: Answer): Run {
  if (response === 'dismissed' || response === 'snoozed')
    return { ...run, suggestions: run.suggestions.filter((one) => !isSame(one.party, party)) };
  const suggestions = run.suggestions.map((one) => (isSame(one.party, party) ? { ...one, response } : one));
  return { ...run, suggestions };
}
