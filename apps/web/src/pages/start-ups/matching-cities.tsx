import { Anchor, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useChallengeName } from '../../api/challenges';
import { api, dataOf, query, type Schema } from '../../api/client';
import { Problem } from '../../api/problem';
import { PartyName } from '../../components/party-name';
import { ProblemNotice } from '../../components/problem-notice';
import { Waiting } from '../../components/waiting';
import { useFormat } from '../../i18n/use-format';
import { type StartUp } from './start-up-query';

const citiesMax = 5;
const themesMax = 3;

/** Which cities it fits: ranked once it is published; before, those that speak of its themes. */
export function MatchingCities({ startUp }: { startUp: StartUp }) {
  const { t } = useTranslation();
  const { id, version, published } = startUp;
  const isPublished = published !== null;
  const asked = useQuery({
    queryKey: ['matching-cities', id, version],
    queryFn: () =>
      dataOf(
        api.POST('/api/v1/match-requests', {
          body: { party: { kind: 'start-up', id }, seeks: ['city'], limit: citiesMax },
        }),
      ),
    enabled: isPublished,
    staleTime: Infinity,
  });
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        <Title order={2} size="h5">
          {t('startUps.cities.title')}
        </Title>
        {!isPublished || Problem.from(asked.error).code === 'party-not-found' ? (
          <CitiesOfThemes startUp={startUp} />
        ) : asked.error ? (
          <ProblemNotice problem={asked.error} onRetry={() => void asked.refetch()} />
        ) : asked.data === undefined ? (
          <Waiting rows={3} height={40} />
        ) : (
          <>
            {asked.data.suggestions.length === 0 && <Text size="sm">{t('startUps.cities.none')}</Text>}
            {asked.data.suggestions.map((suggestion) => (
              <RankedCity key={suggestion.party.id} suggestion={suggestion} />
            ))}
            <Anchor component={Link} to={`/partners?party=start-up:${id}`} size="sm">
              {t('startUps.cities.all')}
            </Anchor>
          </>
        )}
      </Stack>
    </Paper>
  );
}

function RankedCity({ suggestion: { party, score, reasons } }: { suggestion: Schema<'Suggestion'> }) {
  const format = useFormat();
  const nameOf = useChallengeName();
  const challenges = [...new Set(reasons.map(({ challenge }) => nameOf(challenge)))].slice(0, themesMax);
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <Stack gap={0}>
        <Anchor component={Link} to={`/cities/${party.id}`} c="inherit">
          <PartyName party={party} withCountry={false} />
        </Anchor>
        <Text size="sm" c="dimmed">
          {format.list(challenges)}
        </Text>
      </Stack>
      <Text fw={700}>{format.score(score)}</Text>
    </Group>
  );
}

function CitiesOfThemes({ startUp }: { startUp: StartUp }) {
  const { t } = useTranslation();
  const themes = [
    ...new Set(
      startUp.solutions.flatMap(({ challenges }) => challenges.map((one) => one.split('/')[0] ?? one)),
    ),
  ].slice(0, themesMax);
  return (
    <>
      <Text size="sm">
        {t(themes.length === 0 ? 'startUps.cities.needsSolution' : 'startUps.cities.draft')}
      </Text>
      {themes.map((theme) => (
        <CitiesOfTheme key={theme} theme={theme} acrossFrom={startUp.country} />
      ))}
    </>
  );
}

interface CitiesOfThemeProps {
  readonly theme: string;
  readonly acrossFrom: string;
}

function CitiesOfTheme({ theme, acrossFrom }: CitiesOfThemeProps) {
  const nameOf = useChallengeName();
  const { data } = query.useQuery('get', '/api/v1/cities', {
    params: { query: { theme, acrossFrom, limit: citiesMax } },
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Stack gap={4}>
      <Title order={3} size="sm">
        {nameOf(theme)}
      </Title>
      <List listStyleType="none" spacing={2}>
        {data.items.map((city) => (
          <List.Item key={city.id}>
            <Anchor component={Link} to={`/cities/${city.id}`} c="inherit">
              <PartyName party={city} size="sm" withCountry={false} />
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
