import { Anchor, Group, List, Progress, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Schema } from '../../../api/client';
import { useParty } from '../../../api/parties';
import { useFormat } from '../../../i18n/use-format';
import { Facts } from '../facts';
import { SolutionFacts } from './solution-facts';

/** What a start-up says of itself, as it was submitted. */
export function StartUpFacts({ startUp }: { startUp: Schema<'StartUp'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { country, city, foundedIn, website, languages, completeness, solutions } = startUp;
  return (
    <Stack gap="md">
      <Text>{startUp.description}</Text>
      <Facts
        items={[
          [t('admin.reviews.startUp.country'), format.country(country)],
          [t('admin.reviews.startUp.city'), city && <CityName id={city} />],
          [t('admin.reviews.startUp.foundedIn'), foundedIn],
          [t('admin.reviews.startUp.languages'), format.list(languages.map(format.language))],
          [
            t('admin.reviews.startUp.website'),
            website && (
              <Anchor href={website} target="_blank" rel="noreferrer">
                {website}
              </Anchor>
            ),
          ],
        ]}
      />
      <Stack gap={4}>
        <Group justify="space-between">
          <Text size="sm" fw={600}>
            {t('admin.reviews.startUp.complete')}
          </Text>
          <Text size="sm">{format.percent(completeness.score / 100)}</Text>
        </Group>
        <Progress value={completeness.score} aria-label={t('admin.reviews.startUp.complete')} />
        {completeness.missing.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('admin.reviews.startUp.missing', {
              fields: format.list(
                completeness.missing.map(({ field }) =>
                  t(
                    `admin.reviews.startUp.fields.${field.replace('.', '-')}` as 'admin.reviews.startUp.fields.city',
                  ),
                ),
              ),
            })}
          </Text>
        )}
      </Stack>
      <Title order={3} size="h5">
        {t('admin.reviews.startUp.solutions', { count: solutions.length })}
      </Title>
      <List listStyleType="none" spacing="md">
        {solutions.map((solution) => (
          <List.Item key={solution.id}>
            <SolutionFacts solution={solution} />
          </List.Item>
        ))}
      </List>
      <Anchor component={Link} to={`/start-ups/${startUp.id}`}>
        {t('admin.reviews.startUp.whole')}
      </Anchor>
    </Stack>
  );
}

function CityName({ id }: { id: string }) {
  return useParty({ kind: 'city', id }).name;
}
