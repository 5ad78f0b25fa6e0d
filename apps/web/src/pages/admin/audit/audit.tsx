import { Button, Stack } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../../api/pages';
import { Answered } from '../../../components/answered';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { ShowMore } from '../../../components/show-more';
import { AuditEntry } from './audit-entry';
import { AuditFilters } from './audit-filters';
import { ChainVerification } from './chain-verification';
import { useAudit, useAuditFilter } from './use-audit';

/** Who did what, as it was recorded, the newest first. */
export function Audit() {
  const { t } = useTranslation();
  const { filter, set, clear } = useAuditFilter();
  const entries = useAudit(filter);
  return (
    <Page title={t('admin.audit.title')} about={t('admin.audit.about')}>
      <Stack gap="lg">
        <ChainVerification />
        <AuditFilters key={JSON.stringify(filter)} filter={filter} onSet={set} onClear={clear} />
        <Answered to={entries}>
          {(data) =>
            itemsOf(data).length === 0 ? (
              <EmptyState
                icon={IconHistory}
                title={t('admin.audit.none')}
                action={
                  <Button variant="default" onClick={clear}>
                    {t('admin.audit.clear')}
                  </Button>
                }
              />
            ) : (
              <div>
                <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
                  {itemsOf(data).map((entry) => (
                    <AuditEntry key={entry.seq} entry={entry} onFilter={set} />
                  ))}
                </Stack>
                <ShowMore of={entries} />
              </div>
            )
          }
        </Answered>
      </Stack>
    </Page>
  );
}
