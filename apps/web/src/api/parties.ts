import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';

export interface PartyNamed {
  readonly name: string;
  readonly country: string | null;
}

interface PartyRef {
  readonly kind: string;
  readonly id: string;
}

/** A party by its name; its id until that is known, and of one that is gone. */
export function useParty({ kind, id }: PartyRef): PartyNamed {
  const { data } = useQuery({
    queryKey: ['party-named', kind, id],
    queryFn: () => find({ kind, id }),
    staleTime: 300_000,
  });
  return data ?? { name: id, country: null };
}

async function find({ kind, id }: PartyRef): Promise<PartyNamed | null> {
  const params = { path: { id } };
  if (kind === 'city') return dataOf(api.GET('/api/v1/cities/{id}', { params }));
  if (kind === 'start-up') return dataOf(api.GET('/api/v1/start-ups/{id}', { params }));
  if (kind === 'organisation') return dataOf(api.GET('/api/v1/organisations/{id}', { params }));
  return null;
}
