import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../api/client';
import { useParty } from '../api/parties';

const kinds = ['city', 'start-up'] as const;

/** A city or a start-up. */
export interface PartyChosen {
  readonly kind: (typeof kinds)[number];
  readonly id: string;
}

interface PartyChoiceProps {
  readonly label: string;
  readonly party: PartyChosen | null;
  readonly onChoose: (party: PartyChosen) => void;
  readonly required?: boolean;
  readonly error?: ReactNode;
}

/** Any city or start-up, found by its name: for who acts for none, as admins do. */
export function PartyChoice({ party, onChoose, ...props }: PartyChoiceProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 200);
  const asked = { params: { query: { ...(q !== '' && { q }), limit: 20 } } };
  const kept = { placeholderData: keepPreviousData };
  const cities = query.useQuery('get', '/api/v1/cities', asked, kept);
  const startUps = query.useQuery('get', '/api/v1/start-ups', asked, kept);
  const chosen = useParty(party ?? { kind: '', id: '' });
  const found = {
    city: cities.data?.items ?? [],
    'start-up': startUps.data?.items ?? [],
  };
  const isMissing = (kind: PartyChosen['kind']) =>
    party?.kind === kind && !found[kind].some(({ id }) => id === party.id);
  const groups = kinds.map((kind) => ({
    group: t(`codes.kinds.${kind}`),
    items: [
      ...(party !== null && isMissing(kind) ? [{ value: valueOf(party), label: chosen.name }] : []),
      ...found[kind].map(({ id, name }) => ({ value: valueOf({ kind, id }), label: name })),
    ],
  }));
  return (
    <Select
      placeholder={t('fields.party.placeholder')}
      searchable
      maw={420}
      {...props}
      data={groups}
      filter={({ options }) => options}
      nothingFoundMessage={t('fields.party.nothing')}
      value={party && valueOf(party)}
      onSearchChange={setTyped}
      onChange={(value) => {
        const next = partyOf(value);
        if (next !== null) onChoose(next);
      }}
    />
  );
}

/** As it stands in an address or a choice. */
const valueOf = ({ kind, id }: PartyChosen): string => `${kind}:${id}`;

export function partyOf(value: string | null): PartyChosen | null {
  const [kind, id = ''] = value?.split(':') ?? [];
  const known = kinds.find((one) => one === kind);
  return known === undefined || id === '' ? null : { kind: known, id };
}
