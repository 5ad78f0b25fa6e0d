import { Alert, Group, Paper, Text } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { type ImportReport } from './use-imports';

const outcomes = ['created', 'updated', 'unchanged', 'kept', 'refused'] as const;

/** How many rows came to what. */
export function ImportTally({ report: { progress, kind } }: { report: ImportReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <Group gap="sm" component="dl" m={0}>
        {outcomes.map((outcome) => (
          <Paper key={outcome} withBorder px="md" py="xs" component="div">
            <Text component="dt" size="sm" c="dimmed">
              {t(`admin.imports.outcomes.${outcome}`)}
            </Text>
            <Text component="dd" m={0} fw={650} size="lg">
              {format.number(progress[outcome])}
            </Text>
          </Paper>
        ))}
      </Group>
      {progress.outsideCorridor > 0 && (
        <Alert
          color="gray"
          icon={<IconMapPinOff aria-hidden />}
          title={t('admin.imports.outside', { count: progress.outsideCorridor })}
        >
          {t(kind === 'city' ? 'admin.imports.outsideCities' : 'admin.imports.outsideStartUps')}
        </Alert>
      )}
    </>
  );
}
