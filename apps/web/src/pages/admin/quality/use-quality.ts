import { useSearchParams } from 'react-router';
import { query, type Schema } from '../../../api/client';

export type Precision = Schema<'SuggestionPrecision'>;
export type Quality = Schema<'EvidenceQuality'>;

/** In days; `ever` is whenever. */
export const periods = ['30', '90', 'ever'] as const;
export type Period = (typeof periods)[number];

/** The period stands in the address. */
export function usePeriod() {
  const [search, setSearch] = useSearchParams();
  const period: Period = periods.find((one) => one === search.get('days')) ?? 'ever';
  const set = (next: Period) => setSearch(next === 'ever' ? {} : { days: next }, { replace: true });
  return { period, set };
}

export const useQuality = (period: Period) =>
  query.useQuery('get', '/api/v1/evidence-quality', {
    params: { query: period === 'ever' ? {} : { days: Number(period) } },
  });

export const decidedOf = ({ confirmed, corrected, rejected }: Precision): number =>
  confirmed + corrected + rejected;
