import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../api/client';
import { Problem } from '../../../api/problem';
import { showNotice } from '../../../components/show-notice';
import { useProgrammeNames } from '../programme-people';
import { queueChanged, type Review } from './review';

/** Who sees to a review; one takes it on, or lets go of it. */
export function Assignment({ review }: { review: Review }) {
  const { t } = useTranslation();
  const nameOf = useProgrammeNames();
  const assign = useAssignment(review.id);
  const { assignedTo, isMine } = review;
  const isFree = assignedTo === null;
  const who = isMine
    ? t('admin.reviews.mine')
    : isFree
      ? t('admin.reviews.free')
      : t('admin.reviews.of', { name: nameOf(assignedTo) ?? t('admin.reviews.another') });
  return (
    <Group gap="xs">
      <Text size="sm" fw={isMine ? 600 : undefined} c={isMine ? undefined : 'dimmed'}>
        {who}
      </Text>
      {review.closedAt === null && (
        <Button
          size="compact-sm"
          variant="default"
          loading={assign.isPending}
          onClick={() => assign.mutate(isFree ? 'me' : 'nobody')}
        >
          {t(isFree ? 'admin.reviews.take' : 'admin.reviews.release')}
        </Button>
      )}
    </Group>
  );
}

function useAssignment(id: string) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (to: 'me' | 'nobody') =>
      dataOf(api.POST('/api/v1/reviews/{id}/assignment', { params: { path: { id } }, body: { to } })),
    onError: (error) => showNotice(t(`errors.${Problem.from(error).code}`), { color: 'red' }),
    onSettled: () => queueChanged(queries),
  });
}
