import { query } from '../../api/client';
import { useSession } from '../../session/session';

/** The people of the programme. */
export function useProgrammePeople() {
  const { memberships } = useSession();
  const programme = memberships.find(({ organisation }) => organisation.kind === 'programme');
  const path = { id: programme?.organisation.id ?? 'programme' };
  return query.useQuery(
    'get',
    '/api/v1/organisations/{id}/members',
    { params: { path, query: { kind: 'programme' } } },
    { staleTime: 300_000 },
  );
}

/** Their names by their id; null of another's. */
export function useProgrammeNames(): (personId: string) => string | null {
  const { data } = useProgrammePeople();
  const names = new Map(data?.items.map(({ personId, name }) => [personId, name]));
  return (personId) => names.get(personId) ?? null;
}
