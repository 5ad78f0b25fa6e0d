import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../api/client';
import { useFormat } from '../../../i18n/use-format';

interface OrganisationSearchProps {
  readonly kind: 'city' | 'start-up';
  readonly onFound: (id: string) => void;
}

/** A city or a start-up by its name. */
export function OrganisationSearch({ kind, onFound }: OrganisationSearchProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const found = useQuery({
    queryKey: ['organisation-search', kind, q],
    queryFn: () => find(kind, q),
    enabled: q !== '',
    placeholderData: (before) => before,
  });
  const items = q === '' ? [] : (found.data ?? []);
  return (
    <Select
      label={t(`admin.people.search.${kind}`)}
      placeholder={t('admin.people.type')}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      // The API has looked already, also by other names.
      filter={({ options }) => options}
      data={items.map(({ id, name, country }) => ({
        value: id,
        label: `${name} · ${format.country(country)}`,
      }))}
      value={null}
      onChange={(id) => id !== null && onFound(id)}
      nothingFoundMessage={q === '' || found.isPending ? undefined : t('admin.people.nothing')}
      maw={420}
    />
  );
}

async function find(
  kind: OrganisationSearchProps['kind'],
  q: string,
): Promise<readonly { readonly id: string; readonly name: string; readonly country: string }[]> {
  const params = { query: { q, limit: 10 } };
  if (kind === 'city') return (await dataOf(api.GET('/api/v1/cities', { params }))).items;
  return (await dataOf(api.GET('/api/v1/start-ups', { params }))).items;
}
