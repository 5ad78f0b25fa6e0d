import { Anchor, Group, Stack, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NameOf } from '../../components/name-of';
import { useFormat } from '../../i18n/use-format';
import { type StartUp } from './start-up-query';

/** What a start-up says of itself. */
export function StartUpFacts({ startUp }: { startUp: StartUp }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { country, city, foundedIn, website, languages, description } = startUp;
  const facts: (readonly [string, ReactNode])[] = [
    [t('startUps.about.country'), format.country(country)],
    [
      t('startUps.about.city'),
      city && (
        <Anchor component={Link} to={`/cities/${city}`}>
          <NameOf party={{ kind: 'city', id: city }} />
        </Anchor>
      ),
    ],
    [t('startUps.about.foundedIn'), foundedIn],
    [
      t('startUps.about.website'),
      website && (
        <Anchor href={website} target="_blank" rel="noreferrer" style={{ overflowWrap: 'anywhere' }}>
          {website}
        </Anchor>
      ),
    ],
    [t('startUps.about.languages'), languages.length > 0 && format.list(languages.map(format.language))],
  ];
  return (
    <Stack>
      {description !== '' && <Text style={{ whiteSpace: 'pre-line' }}>{description}</Text>}
      <Group component="dl" gap="lg" m={0} align="flex-start">
        {facts
          .filter(([, value]) => Boolean(value))
          .map(([label, value]) => (
            <div key={label}>
              <Text component="dt" size="sm" c="dimmed">
                {label}
              </Text>
              <Text component="dd" m={0}>
                {value}
              </Text>
            </div>
          ))}
      </Group>
    </Stack>
  );
}
