import { query } from '../../../api/client';
import { useSession } from '../../../session/session';

/** Names of the programme's people by their id; null of another's. */
export function useProgrammePeople(): (personId: string) => string | null {
  const { memberships } = useSession();
  const programme = memberships.find(({ organisation }) => organisation.kind === 'programme');
  const { data } = query.useQuery(
    'get',
    '/api/v1/organisations/{id}/members',
    {
      params: {
        path: { id: programme?.organisation.id ?? 'programme' },
        query: { kind: 'programme' },
      },
    },
    { staleTime: 300_000 },
  );
  const names = new Map(data?.items.map(({ personId, name }) => [personId, name]));
  return (personId) => names.get(personId) ?? null;
}
