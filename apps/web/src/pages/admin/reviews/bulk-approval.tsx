import { Button, Group, List, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../api/client';
import { ProblemNotice } from '../../../components/problem-notice';
import { SidePanel } from '../../../components/side-panel';
import { BulkResults } from './bulk-results';
import { bulkMax, leavesQueue, queueChanged, type Review } from './review';
import { ReviewTitle } from './review-title';

interface BulkApprovalProps {
  /** Of one alone there is nothing to do at once. */
  readonly isOffered: boolean;
  readonly selected: readonly Review[];
  readonly onDone: () => void;
}

/** Publishes the registrations that are selected, after one look at which; each is answered for itself. */
export function BulkApproval({ isOffered, selected, onDone }: BulkApprovalProps) {
  const { t } = useTranslation();
  const [isAsked, { open, close }] = useDisclosure();
  const queries = useQueryClient();
  const approve = useMutation({
    mutationFn: async (reviews: readonly Review[]) => {
      const body = { ids: reviews.map(({ id }) => id) };
      const { results } = await dataOf(api.POST('/api/v1/reviews/bulk-approval', { body }));
      return reviews.map((review, at) => ({ review, code: results[at]?.code ?? null }));
    },
    onError: () => queueChanged(queries),
    onSuccess: async (results) => {
      onDone();
      const published = results.filter(({ code }) => code === null);
      await leavesQueue(
        queries,
        published.map(({ review }) => review.id),
      );
    },
  });
  const isTooMany = selected.length > bulkMax;
  return (
    <>
      {isOffered && (
        <Paper withBorder p="sm" mb="md" aria-live="polite">
          <Group justify="space-between">
            <Text size="sm">
              {t(isTooMany ? 'admin.reviews.bulk.tooMany' : 'admin.reviews.bulk.selected', {
                count: selected.length,
                max: bulkMax,
              })}
            </Text>
            <Button
              size="sm"
              disabled={selected.length === 0 || isTooMany}
              onClick={() => {
                approve.reset();
                open();
              }}
            >
              {t('admin.reviews.bulk.publish')}
            </Button>
          </Group>
        </Paper>
      )}
      <SidePanel
        isOpen={isAsked}
        title={t(approve.data ? 'admin.reviews.bulk.result' : 'admin.reviews.bulk.publish')}
        onClose={close}
      >
        {approve.data ? (
          <Stack>
            <BulkResults results={approve.data} />
            <Button onClick={close} data-autofocus>
              {t('app.close')}
            </Button>
          </Stack>
        ) : (
          <Stack>
            <Text size="sm">{t('admin.reviews.bulk.means', { count: selected.length })}</Text>
            <List>
              {selected.map((review) => (
                <List.Item key={review.id}>
                  <ReviewTitle review={review} />
                </List.Item>
              ))}
            </List>
            {approve.error && <ProblemNotice problem={approve.error} />}
            <Group>
              <Button loading={approve.isPending} onClick={() => approve.mutate(selected)}>
                {t('admin.reviews.decide.publish')}
              </Button>
              <Button variant="default" onClick={close}>
                {t('admin.reviews.cancel')}
              </Button>
            </Group>
          </Stack>
        )}
      </SidePanel>
    </>
  );
}
