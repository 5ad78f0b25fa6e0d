import { List, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { useFormat } from '../../i18n/use-format';

/** What a reader from elsewhere has to know of a city. */
export function CityFacts({ id }: { id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: city } = query.useQuery('get', '/api/v1/cities/{id}', { params: { path: { id } } });
  if (city === undefined) return null;
  const { name, country, population, populationYear, languages, networks } = city;
  const facts = [
    format.country(country),
    population !== null &&
      t('brief.population', { people: format.number(population), year: populationYear ?? '–' }),
    languages.length > 0 && t('brief.languages', { languages: format.list(languages.map(format.language)) }),
    networks.length > 0 && t('brief.networks', { networks: format.list(networks.map((one) => one.name)) }),
  ];
  return (
    <Stack gap={4}>
      <Title order={3} size="h5">
        {name}
      </Title>
      <List size="sm">
        {facts
          .filter((fact) => fact !== false)
          .map((fact) => (
            <List.Item key={fact}>{fact}</List.Item>
          ))}
      </List>
    </Stack>
  );
}
