import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconCheck, IconInbox } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state';
import { SidePanel } from '../../../components/side-panel';
import { Waiting } from '../../../components/waiting';
import { useCodeName } from '../../../i18n/use-code-name';
import { Assignment } from './assignment';
import { type Review } from './review';
import { ReviewSubject } from './review-subject';
import { ReviewTitle } from './review-title';
import { TargetWords } from './target-words';
import { useReview } from './use-review';

interface ReviewDrawerProps {
  readonly id: string | null;
  /** Of the list below; those that it does not hold are looked for. */
  readonly items: readonly Review[] | undefined;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
}

/** One review over the queue: read, decided, and on to the next. */
export function ReviewDrawer({ id, items, onClose, onOpen }: ReviewDrawerProps) {
  const { t } = useTranslation();
  return (
    <SidePanel isOpen={id !== null} title={t('admin.reviews.one')} onClose={onClose}>
      {id !== null && <Opened key={id} id={id} items={items} onClose={onClose} onOpen={onOpen} />}
    </SidePanel>
  );
}

function Opened({ id, items, onClose, onOpen }: ReviewDrawerProps & { readonly id: string }) {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const [state, setState] = useState<string | null>(null);
  const { review, isGone } = useReview(id, items);
  if (isGone)
    return (
      <EmptyState icon={IconInbox} title={t('errors.review-not-found')}>
        {t('admin.reviews.gone')}
      </EmptyState>
    );
  if (review === null) return <Waiting />;
  const next = items?.find((one) => one.id !== id && one.closedAt === null);
  return (
    <Stack gap="md">
      <div>
        <ReviewTitle review={review} />
        <TargetWords review={review} />
        {state === null && <Assignment review={review} />}
      </div>
      {state === null && review.closedAt === null && <ReviewSubject review={review} onDecided={setState} />}
      {state === null && review.closedAt !== null && (
        <Alert color="gray" title={nameOf('actions', review.outcome ?? '')}>
          {t('admin.reviews.isClosed')}
        </Alert>
      )}
      {state !== null && (
        <>
          <Alert role="status" icon={<IconCheck aria-hidden />} title={t('admin.reviews.done')}>
            {t('admin.reviews.standsNow', { state: nameOf('admin.states', state) })}
          </Alert>
          <Group gap="sm">
            {next && (
              <Button data-autofocus onClick={() => onOpen(next.id)}>
                {t('admin.reviews.next')}
              </Button>
            )}
            <Button variant="default" onClick={onClose}>
              {t('app.close')}
            </Button>
          </Group>
        </>
      )}
    </Stack>
  );
}
