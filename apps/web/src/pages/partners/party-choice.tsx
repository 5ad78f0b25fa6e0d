import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { type AskedFor } from './request-in-address';

interface PartyChoiceProps {
  readonly party: AskedFor['party'] | null;
  readonly onChoose: (party: AskedFor['party']) => void;
}

/** Whose partners are looked for, where that goes without saying for nobody: an admin looks for any. */
export function PartyChoice({ party, onChoose }: PartyChoiceProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 200);
  const asked = { params: { query: { ...(q !== '' && { q }), limit: 20 } } };
  const cities = query.useQuery('get', '/api/v1/cities', asked);
  const startUps = query.useQuery('get', '/api/v1/start-ups', asked);
  const found = {
    city: cities.data?.items ?? [],
    'start-up': startUps.data?.items ?? [],
  };
  const groups = (['city', 'start-up'] as const).map((kind) => ({
    group: t(`codes.kinds.${kind}`),
    items: found[kind].map(({ id, name }) => ({ value: `${kind}:${id}`, label: name })),
  }));
  return (
    <Select
      label={t('partners.choose.label')}
      placeholder={t('partners.choose.placeholder')}
      searchable
      maw={420}
      data={groups}
      filter={({ options }) => options}
      nothingFoundMessage={t('partners.choose.nothing')}
      value={party && `${party.kind}:${party.id}`}
      onSearchChange={setTyped}
      onChange={(chosen) => {
        const [kind, id] = chosen?.split(':') ?? [];
        if (kind !== undefined && id !== undefined) onChoose({ kind: kind as AskedFor['party']['kind'], id });
      }}
    />
  );
}
