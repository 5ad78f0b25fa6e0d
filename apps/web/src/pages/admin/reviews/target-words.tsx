import { Text } from '@mantine/core';
import { IconAlarm, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format';
import { type Review } from './review';

/** How long it has waited, and what the service level asks for; of what was decided, what came of it. */
export function TargetWords({ review }: { review: Review }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ageDays, dueOn, isOverdue, closedAt } = review;
  const waits = closedAt === null;
  const age =
    waits && ageDays === 0
      ? t('admin.reviews.waitsToday')
      : t(waits ? 'admin.reviews.waits' : 'admin.reviews.waited', { count: ageDays });
  const Icon = isOverdue ? IconAlarm : IconClock;
  const target =
    closedAt !== null
      ? t(isOverdue ? 'admin.reviews.decidedLate' : 'admin.reviews.decidedInTime')
      : t(isOverdue ? 'admin.reviews.overdueSince' : 'admin.reviews.dueBy', { day: format.day(dueOn) });
  return (
    <Text size="sm" c={isOverdue ? undefined : 'dimmed'} fw={isOverdue ? 600 : undefined}>
      <Icon size={15} aria-hidden style={{ verticalAlign: -2, marginRight: 4 }} />
      {`${age} · ${target}`}
    </Text>
  );
}
