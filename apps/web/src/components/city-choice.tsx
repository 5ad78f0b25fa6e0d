import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../api/client';
import { useParty } from '../api/parties';
import { useFormat } from '../i18n/use-format';

interface CityChoiceProps {
  readonly id?: string;
  readonly label: string;
  readonly description?: string;
  readonly value?: string | null;
  readonly required?: boolean;
  readonly autoFocus?: boolean;
  /** The name with it, as the list has it; empty where none is chosen. */
  readonly onChange?: (id: string | null, name: string) => void;
  readonly error?: ReactNode;
}

const pauseMs = 250;

/** One of the cities that there are, found by its name. */
export function CityChoice({ value = null, onChange, ...props }: CityChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, pauseMs);
  const { data } = query.useQuery(
    'get',
    '/api/v1/cities',
    { params: { query: { limit: 20, ...(q === '' ? {} : { q }) } } },
    { placeholderData: keepPreviousData, staleTime: 300_000 },
  );
  const items = data?.items ?? [];
  const found = items.map(({ id, name, country }) => ({
    value: id,
    label: `${name} · ${format.country(country)}`,
  }));
  const chosen = useParty({ kind: value === null ? '' : 'city', id: value ?? '' });
  const isAmong = value === null || found.some((one) => one.value === value);
  return (
    <Select
      {...props}
      value={value}
      data={isAmong ? found : [{ value, label: chosen.name }, ...found]}
      searchable
      clearable
      onSearchChange={setTyped}
      onChange={(id) => onChange?.(id, items.find((one) => one.id === id)?.name ?? '')}
      filter={({ options }) => options}
      nothingFoundMessage={t('fields.party.noCity')}
    />
  );
}
