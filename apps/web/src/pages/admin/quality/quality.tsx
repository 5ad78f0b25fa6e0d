import { SegmentedControl, Stack } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Answered } from '../../../components/answered';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { Breakdowns } from './breakdowns';
import { Rejections } from './rejections';
import { Total } from './total';
import { decidedOf, type Period, periods, usePeriod, useQuality } from './use-quality';

/** How often what documents suggested was right, by what officers and admins decided. */
export function Quality() {
  const { t } = useTranslation();
  const { period, set } = usePeriod();
  const quality = useQuality(period);
  return (
    <Page title={t('admin.quality.title')} about={t('admin.quality.about')}>
      <Stack gap="xl">
        <SegmentedControl<Period>
          aria-label={t('admin.quality.period')}
          value={period}
          onChange={set}
          data={periods.map((value) => ({ value, label: t(`admin.quality.periods.${value}`) }))}
          style={{ alignSelf: 'flex-start' }}
        />
        <Answered to={quality}>
          {(found) =>
            decidedOf(found.total) === 0 ? (
              <EmptyState icon={IconChecklist} title={t('admin.quality.none')}>
                {t('admin.quality.noneText', { count: found.pending })}
              </EmptyState>
            ) : (
              <>
                <Total total={found.total} pending={found.pending} />
                <Breakdowns quality={found} />
                <Rejections of={found.rejections} />
              </>
            )
          }
        </Answered>
      </Stack>
    </Page>
  );
}
