import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf, type Schema } from './client';

export type Concept = Schema<'ShownConcept'>;

/** The challenge scheme, asked for once. */
export const useChallengeScheme = () =>
  useQuery({
    queryKey: ['challenges'],
    // It is also told as linked data: which of the two is asked for stands in no type.
    queryFn: async () => (await dataOf(api.GET('/api/v1/challenges'))) as Schema<'ChallengeScheme'>,
    staleTime: Infinity,
  });

/** Names of challenges in the language of the screen; the id itself while the scheme is not there yet. */
export function useChallengeName(): (id: string) => string {
  const { i18n } = useTranslation();
  const { data } = useChallengeScheme();
  const names = useMemo(() => {
    const language = i18n.language === 'es' ? 'es' : 'en';
    return new Map(data?.items.map(({ id, labels }) => [id, labels[language]]));
  }, [data, i18n.language]);
  return (id) => names.get(id) ?? id;
}
