import { Paper, Select, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { type AskedFor, type PartyKind } from './request-in-address';
import { type Run } from './use-run';
import { WhyNotAnswer } from './why-not-answer';

/** Why is somebody not on the list? */
export function WhyNot({ asked, run }: { asked: AskedFor; run: Run }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed, 200);
  const kinds: readonly PartyKind[] = asked.seeks;
  const asking = { params: { query: { ...(q !== '' && { q }), limit: 10 } } };
  const cities = query.useQuery('get', '/api/v1/cities', asking, { enabled: kinds.includes('city') });
  const startUps = query.useQuery('get', '/api/v1/start-ups', asking, {
    enabled: kinds.includes('start-up'),
  });
  const found = { city: cities.data?.items ?? [], 'start-up': startUps.data?.items ?? [] };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="why-not">
      <Stack gap="sm">
        <Title order={2} size="h5" id="why-not">
          {t('partners.whyNot.title')}
        </Title>
        <Select
          aria-label={t('partners.whyNot.search')}
          placeholder={t('partners.whyNot.search')}
          searchable
          clearable
          data={kinds.map((kind) => ({
            group: t(`codes.kinds.${kind}`),
            items: found[kind].map(({ id, name }) => ({ value: `${kind}:${id}`, label: name })),
          }))}
          filter={({ options }) => options}
          nothingFoundMessage={t('fields.party.nothing')}
          onSearchChange={setTyped}
          value={chosen}
          onChange={setChosen}
        />
        <Stack gap={4} aria-live="polite">
          {chosen !== null && <Considered run={run} asked={asked} chosen={chosen} />}
        </Stack>
      </Stack>
    </Paper>
  );
}

function Considered({ asked, run, chosen }: { asked: AskedFor; run: Run; chosen: string }) {
  const { t } = useTranslation();
  const [kind, partyId] = chosen.split(':') as [PartyKind, string];
  const { data, error, refetch } = query.useQuery('get', '/api/v1/runs/{id}/considered/{kind}/{partyId}', {
    params: { path: { id: run.id, kind, partyId } },
  });
  if (error !== null) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={40} />;
  return (
    <>
      <Text fw={600} size="sm">
        {data.party.name}
      </Text>
      <WhyNotAnswer considered={data} own={asked.party} />
      {'reasons' in data && data.reasons.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('partners.whyNot.reasons', { count: data.reasons.length })}
        </Text>
      )}
    </>
  );
}
