import { Anchor, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NameOf } from '../../components/name-of';
import { useFormat } from '../../i18n/use-format';
import { type City } from './city';

interface CityFactsProps {
  readonly city: City;
  /** Left out for who only reads. */
  readonly onEdit?: () => void;
}

/** What is known of a city besides its needs and offers, each with its source. */
export function CityFacts({ city, onEdit }: CityFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { population, populationYear, languages, networks, twinnings, projects, pilots } = city;
  const preferred = city.preferredPartnerCountries;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="facts">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h5" id="facts">
            {t('cities.facts.title')}
          </Title>
          {onEdit && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPencil size={14} aria-hidden />}
              onClick={onEdit}
            >
              {t('cities.facts.edit')}
            </Button>
          )}
        </Group>
        <Fact title={t('cities.facts.population')}>
          {population === null
            ? t('cities.facts.unknown')
            : format.number(population) + (populationYear === null ? '' : ` (${populationYear})`)}
        </Fact>
        <Fact title={t('cities.facts.languages')}>
          {languages.length === 0
            ? t('cities.facts.unknown')
            : format.list(languages.map((code) => format.language(code)))}
        </Fact>
        {pilots !== null && (
          <Fact title={t('cities.facts.pilots')}>
            {pilots.welcome
              ? t('cities.facts.welcome', { trl: pilots.minimumTrl ?? 1 })
              : t('cities.facts.notWelcome')}{' '}
            <Source {...pilots} />
          </Fact>
        )}
        {preferred !== null && (
          <Fact title={t('cities.facts.preferred')}>
            {format.list(preferred.countries.map((code) => format.country(code)))} <Source {...preferred} />
          </Fact>
        )}
        <Several title={t('cities.facts.networks')} of={networks}>
          {({ name, since, source }) => (
            <>
              {name}
              {since !== undefined && ` (${since})`} <Source source={source} />
            </>
          )}
        </Several>
        <Several title={t('cities.facts.twinnings')} of={twinnings}>
          {({ name, since, source, ...twin }) => (
            <>
              <Anchor component={Link} to={`/cities/${twin.with}`} size="sm">
                {name}
              </Anchor>
              {since !== undefined && ` (${since})`} <Source source={source} />
            </>
          )}
        </Several>
        <Several title={t('cities.facts.projects')} of={projects}>
          {({ name, from, source, ...project }) => (
            <>
              {name}
              {from !== undefined && ` (${from})`}
              {' · '}
              <Anchor component={Link} to={`/cities/${project.with}`} size="sm">
                <NameOf party={{ kind: 'city', id: project.with }} />
              </Anchor>{' '}
              <Source source={source} />
            </>
          )}
        </Several>
        {city.factsSource !== null && (
          <Text size="xs" c="dimmed">
            {city.factsSource}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Text size="sm" component="div">
        {children}
      </Text>
    </div>
  );
}

interface SeveralProps<One> {
  readonly title: string;
  readonly of: readonly One[];
  readonly children: (one: One) => ReactNode;
}

function Several<One>({ title, of, children }: SeveralProps<One>) {
  if (of.length === 0) return null;
  return (
    <Fact title={title}>
      <List size="sm" spacing={2}>
        {of.map((one, index) => (
          <List.Item key={index}>{children(one)}</List.Item>
        ))}
      </List>
    </Fact>
  );
}

function Source({ source: { name, url } }: { source: { name: string; url?: string } }) {
  return (
    <Text component="span" size="xs" c="dimmed">
      {url === undefined ? (
        name
      ) : (
        <Anchor href={url} target="_blank" rel="noreferrer" size="xs">
          {name}
        </Anchor>
      )}
    </Text>
  );
}
