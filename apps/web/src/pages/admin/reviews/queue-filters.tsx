import { Checkbox, Group, SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { reviewKinds } from './review';
import { type QueueFilter, type useQueueFilter } from './use-queue';

interface QueueFiltersProps {
  readonly filter: QueueFilter;
  readonly onSet: ReturnType<typeof useQueueFilter>['set'];
}

/** Which of what waits, or did, is shown. */
export function QueueFilters({ filter, onSet }: QueueFiltersProps) {
  const { t } = useTranslation();
  return (
    <Group gap="md" mb="md" align="flex-end">
      <Select
        label={t('admin.reviews.filter.kind')}
        data={reviewKinds.map((value) => ({ value, label: t(`admin.reviews.kinds.${value}`) }))}
        value={filter.kind ?? null}
        placeholder={t('admin.reviews.filter.everyKind')}
        clearable
        clearButtonProps={{ 'aria-label': t('admin.reviews.filter.everyKind') }}
        onChange={(kind) => onSet('kind', kind)}
        w={{ base: '100%', xs: 220 }}
      />
      <Select
        label={t('admin.reviews.filter.assigned')}
        data={[
          { value: 'me', label: t('admin.reviews.filter.me') },
          { value: 'nobody', label: t('admin.reviews.filter.nobody') },
        ]}
        value={filter.assigned ?? null}
        placeholder={t('admin.reviews.filter.anybody')}
        clearable
        clearButtonProps={{ 'aria-label': t('admin.reviews.filter.anybody') }}
        onChange={(assigned) => onSet('assigned', assigned)}
        w={{ base: '100%', xs: 180 }}
      />
      <SegmentedControl
        aria-label={t('admin.reviews.filter.state')}
        value={filter.state ?? 'open'}
        onChange={(state) => onSet('state', state === 'open' ? null : state)}
        data={[
          { value: 'open', label: t('admin.reviews.filter.open') },
          { value: 'closed', label: t('admin.reviews.filter.closed') },
        ]}
      />
      <Checkbox
        label={t('admin.reviews.filter.overdue')}
        checked={filter.overdue ?? false}
        onChange={({ currentTarget }) => onSet('overdue', currentTarget.checked ? 'true' : null)}
        mb={8}
      />
    </Group>
  );
}
