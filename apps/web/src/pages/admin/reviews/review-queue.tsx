import { Button, Stack } from '@mantine/core';
import { IconChecks, IconFilterOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../../api/pages';
import { Answered } from '../../../components/answered';
import { EmptyState } from '../../../components/empty-state';
import { Page } from '../../../components/page';
import { ShowMore } from '../../../components/show-more';
import { BulkApproval } from './bulk-approval';
import { QueueFilters } from './queue-filters';
import { type Review } from './review';
import { ReviewCard } from './review-card';
import { ReviewDrawer } from './review-drawer';
import { useQueue, useQueueFilter } from './use-queue';

/** What waits for the programme to decide, the longest first. */
export function ReviewQueue() {
  const { t } = useTranslation();
  const { filter, openId, set, clear } = useQueueFilter();
  const queue = useQueue(filter);
  const [selectedIds, select] = useState<readonly string[]>([]);
  const items = queue.data && itemsOf(queue.data);
  const selectable = items?.filter(isSelectable) ?? [];
  const selected = selectable.filter(({ id }) => selectedIds.includes(id));
  const isFiltered = Object.values(filter).some((one) => one !== undefined);
  const toggle = (id: string) =>
    select(selectedIds.includes(id) ? selectedIds.filter((one) => one !== id) : [...selectedIds, id]);
  return (
    <Page title={t('admin.reviews.title')} about={t('admin.reviews.about')}>
      <QueueFilters filter={filter} onSet={set} />
      <BulkApproval isOffered={selectable.length > 1} selected={selected} onDone={() => select([])} />
      <Answered to={queue}>
        {(data) =>
          itemsOf(data).length === 0 ? (
            <EmptyState
              icon={isFiltered ? IconFilterOff : IconChecks}
              title={t(isFiltered ? 'admin.reviews.noneFiltered' : 'admin.reviews.none')}
              action={
                isFiltered && (
                  <Button variant="default" onClick={clear}>
                    {t('admin.reviews.showAll')}
                  </Button>
                )
              }
            >
              {isFiltered ? undefined : t('admin.reviews.noneText')}
            </EmptyState>
          ) : (
            <>
              <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
                {itemsOf(data).map((review) => (
                  <ReviewCard
                    key={review.id}
                    review={review}
                    onOpen={() => set('open', review.id)}
                    selection={
                      isSelectable(review)
                        ? { isSelected: selectedIds.includes(review.id), onToggle: () => toggle(review.id) }
                        : undefined
                    }
                  />
                ))}
              </Stack>
              <ShowMore of={queue} />
            </>
          )
        }
      </Answered>
      <ReviewDrawer
        id={openId}
        items={items}
        onClose={() => set('open', null)}
        onOpen={(id) => set('open', id)}
      />
    </Page>
  );
}

/** Registrations alone are published together. */
const isSelectable = ({ kind, closedAt }: Review): boolean => kind === 'start-up' && closedAt === null;
