import { query } from '../api/client';

interface NameOfProps {
  readonly party: { readonly kind: string; readonly id: string };
}

/** The name of a party of which the id alone is known; the id, while it is asked for or where there is none. */
export function NameOf({ party: { kind, id } }: NameOfProps) {
  const path = { params: { path: { id } } };
  const city = query.useQuery('get', '/api/v1/cities/{id}', path, {
    enabled: kind === 'city',
    staleTime: 300_000,
  });
  const startUp = query.useQuery('get', '/api/v1/start-ups/{id}', path, {
    enabled: kind === 'start-up',
    staleTime: 300_000,
  });
  return <>{city.data?.name ?? startUp.data?.name ?? id}</>;
}
