import { useSearchParams } from 'react-router';
import { query } from '../../../api/client';
import { byCursor } from '../../../api/pages';

export const filterNames = ['personId', 'subjectKind', 'subjectId', 'action'] as const;
export type AuditFilter = Readonly<Partial<Record<(typeof filterNames)[number], string>>>;

/** Which entries are shown stands in the address. */
export function useAuditFilter() {
  const [search, setSearch] = useSearchParams();
  const filter: AuditFilter = Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = search.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
  const set = (next: AuditFilter) =>
    setSearch(
      Object.fromEntries(Object.entries({ ...filter, ...next }).filter(([, value]) => value !== undefined)),
      { replace: true },
    );
  return { filter, set, clear: () => setSearch({}, { replace: true }) };
}

export const useAudit = (filter: AuditFilter) =>
  query.useInfiniteQuery('get', '/api/v1/audit', { params: { query: { ...filter, limit: 30 } } }, byCursor);
