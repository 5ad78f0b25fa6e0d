import { CloseButton, Group, List, Select, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParty } from '../../api/parties';
import { api, dataOf, query } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { type Organisation, sessionQuery, useSession } from '../../session/session';

const pauseMs = 200;
const foundMax = 20;

/** Organisations in which one has an interest: their cases are for others to decide. */
export function Conflicts() {
  const { t } = useTranslation();
  const { conflicts } = useSession();
  const declare = useDeclare();
  const isThe = (one: Organisation) => (other: Organisation) =>
    one.kind === other.kind && one.id === other.id;
  return (
    <Stack gap="sm">
      {declare.error && <ProblemNotice problem={declare.error} />}
      {conflicts.length === 0 ? (
        <Text>{t('account.conflicts.none')}</Text>
      ) : (
        <List listStyleType="none" spacing={4}>
          {conflicts.map((one) => (
            <List.Item key={`${one.kind} ${one.id}`}>
              <Declared
                organisation={one}
                onRemove={() => declare.mutate(conflicts.filter((other) => !isThe(one)(other)))}
              />
            </List.Item>
          ))}
        </List>
      )}
      <OrganisationChoice
        onChoose={(one) => !conflicts.some(isThe(one)) && declare.mutate([...conflicts, one])}
      />
    </Stack>
  );
}

function Declared({ organisation, onRemove }: { organisation: Organisation; onRemove: () => void }) {
  const { t } = useTranslation();
  const { name } = useParty(organisation);
  return (
    <Group gap="xs">
      <Text>{name}</Text>
      <Text size="sm" c="dimmed">
        {t(`codes.kind.${organisation.kind}`)}
      </Text>
      <CloseButton size="sm" aria-label={t('account.conflicts.remove', { name })} onClick={onRemove} />
    </Group>
  );
}

function OrganisationChoice({ onChoose }: { onChoose: (organisation: Organisation) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, pauseMs);
  const asked = { params: { query: { ...(q !== '' && { q }), limit: foundMax } } };
  const found = {
    city: query.useQuery('get', '/api/v1/cities', asked).data?.items ?? [],
    'start-up': query.useQuery('get', '/api/v1/start-ups', asked).data?.items ?? [],
  };
  const kinds = ['city', 'start-up'] as const;
  return (
    <Select
      label={t('account.conflicts.add')}
      searchable
      data={kinds.map((kind) => ({
        group: t(`codes.kinds.${kind}`),
        items: found[kind].map(({ id, name }) => ({ value: `${kind}:${id}`, label: name })),
      }))}
      filter={({ options }) => options}
      nothingFoundMessage={t('account.conflicts.nothing')}
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(chosen) => {
        const kind = kinds.find((one) => chosen?.startsWith(`${one}:`));
        if (!chosen || kind === undefined) return;
        onChoose({ kind, id: chosen.slice(kind.length + 1) });
        setTyped('');
      }}
    />
  );
}

function useDeclare() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (organisations: Organisation[]) =>
      dataOf(api.PUT('/api/v1/me/conflicts', { body: { organisations } })),
    onSuccess: () => queries.fetchQuery({ ...sessionQuery, staleTime: 0 }),
  });
}
