import { Badge, Group, List, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { useProgrammeNames } from '../programme-people';
import { Activation } from './activation';
import { PercentTable } from './percent-table';
import { pairKinds, percentSetsOf, type WeightsVersion } from './weights';

/** A version of the weights: who made it, why, when, and when it was in force. */
export function VersionCard({ version: one }: { version: WeightsVersion }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useProgrammeNames();
  const { version, personId, reason, createdAt, active, activations, activatedAt } = one;
  const who = (id: string) => nameOf(id) ?? t('admin.weights.somebody');
  const sets = percentSetsOf(one.weights);
  return (
    <Paper withBorder p="md" component="article" aria-labelledby={`weights-${version}`}>
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Group gap="xs">
            <Title order={3} size="h5" id={`weights-${version}`}>
              {version}
            </Title>
            {active && (
              <Badge leftSection={<IconCheck size={12} aria-hidden />} radius="sm" tt="none">
                {t('admin.weights.active')}
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed">
            {personId === null
              ? t('admin.weights.withProduct')
              : t('admin.weights.by', { name: who(personId), day: format.day(createdAt) })}
          </Text>
        </Group>
        {reason !== null && <Text size="sm">{reason}</Text>}
        <SimpleGrid cols={{ base: 1, sm: 2 }} style={{ alignItems: 'start' }}>
          {pairKinds.map((kind) => (
            <PercentTable key={kind} caption={t(`admin.weights.pairs.${kind}`)} percents={sets[kind]} />
          ))}
        </SimpleGrid>
        {activations.length > 0 && (
          <List size="sm">
            {activations.map((activation) => (
              <List.Item key={activation.activatedAt}>
                {t('admin.weights.activated', {
                  name: who(activation.personId),
                  when: format.moment(activation.activatedAt),
                })}
                {activation.reason !== null && ` — ${activation.reason}`}
              </List.Item>
            ))}
          </List>
        )}
        {!active && <Activation version={version} wasActive={activatedAt !== null} />}
      </Stack>
    </Paper>
  );
}
