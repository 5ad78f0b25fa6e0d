import { Group, Paper, Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Schema } from '../../api/client';
import { PartyName } from '../../components/party-name';
import { useFormat } from '../../i18n/use-format';

export function CityRow({ city }: { city: Schema<'CitySummary'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, population, needs, offers } = city;
  return (
    <Paper component={Link} to={`/cities/${id}`} withBorder p="sm" display="block" td="none" c="inherit">
      <Group justify="space-between" gap="xs">
        <PartyName party={city} />
        <Group gap="md">
          <Text size="sm" component="span">
            {`${t('documents.needs', { count: needs })}, ${t('documents.offers', { count: offers })}`}
          </Text>
          {population !== null && (
            <Text size="sm" c="dimmed" component="span">
              {t('cities.inhabitants', { number: format.compact(population) })}
            </Text>
          )}
          <IconChevronRight size={16} aria-hidden />
        </Group>
      </Group>
    </Paper>
  );
}
