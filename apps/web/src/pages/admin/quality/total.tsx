import { Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { Facts } from '../facts';
import { decidedOf, type Precision } from './use-quality';

/** The figure, where it may lie, what it is made of, and what it does not say. */
export function Total({ total, pending }: { total: Precision; pending: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { confirmed, corrected, rejected, precision, interval } = total;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="precision">
      <Stack gap="sm">
        <Title order={2} size="h4" id="precision">
          {t('admin.quality.right', { share: format.percent(precision ?? 0) })}
        </Title>
        {interval && (
          <Text size="sm">
            {t('admin.quality.interval', {
              low: format.percent(interval.low),
              high: format.percent(interval.high),
              count: decidedOf(total),
              number: format.number(decidedOf(total)),
            })}
          </Text>
        )}
        <Facts
          items={[
            [t('admin.quality.confirmed'), format.number(confirmed)],
            [t('admin.quality.corrected'), format.number(corrected)],
            [t('admin.quality.rejected'), format.number(rejected)],
            [t('admin.quality.pending'), format.number(pending)],
          ]}
        />
        <Text size="sm" c="dimmed">
          {t('admin.quality.means')}
        </Text>
        <Text size="sm" c="dimmed">
          {t('admin.quality.meansNot')}
        </Text>
      </Stack>
    </Paper>
  );
}
