import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChallengeName, useChallengeScheme } from '../../api/challenges';
import { query } from '../../api/client';
import { useFormat } from '../../i18n/use-format';
import { type CitiesAsked } from './cities-in-address';

interface CityFiltersProps {
  readonly asked: CitiesAsked;
  readonly onAsk: (asked: CitiesAsked) => void;
}

export function CityFilters({ asked, onAsk }: CityFiltersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useChallengeName();
  const { data: scheme } = useChallengeScheme();
  const [typed, setTyped] = useState(asked.q);
  const askSoon = useDebouncedCallback((q: string) => onAsk({ ...asked, q }), 250);
  const { data } = query.useQuery(
    'get',
    '/api/v1/cities',
    { params: { query: { limit: 100 } } },
    { staleTime: Infinity },
  );
  const countries = [...new Set((data?.items ?? []).map(({ country }) => country))].toSorted();
  const themes = (scheme?.items ?? []).filter(({ broader }) => broader === null);
  return (
    <Group mb="md" align="flex-end" role="search" aria-label={t('cities.filters.label')}>
      <TextInput
        label={t('cities.filters.name')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          askSoon(value);
        }}
        w={{ base: '100%', xs: 240 }}
      />
      <Select
        label={t('cities.filters.country')}
        placeholder={t('cities.filters.any')}
        searchable
        clearable
        data={countries.map((value) => ({ value, label: format.country(value) }))}
        value={asked.country === '' ? null : asked.country}
        onChange={(country) => onAsk({ ...asked, country: country ?? '' })}
        w={{ base: '100%', xs: 200 }}
      />
      <Select
        label={t('cities.filters.theme')}
        placeholder={t('cities.filters.any')}
        searchable
        clearable
        data={themes.map(({ id }) => ({ value: id, label: nameOf(id) }))}
        value={asked.theme === '' ? null : asked.theme}
        onChange={(theme) => onAsk({ ...asked, theme: theme ?? '' })}
        w={{ base: '100%', xs: 240 }}
      />
    </Group>
  );
}
