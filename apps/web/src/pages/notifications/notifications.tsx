import { Button, Center, Paper } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../api/client';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { ProblemNotice } from '../../components/problem-notice';
import { Waiting } from '../../components/waiting';
import { NotificationList } from '../../notifications/notification-list';
import { notificationsKey } from '../../notifications/use-notifications';

/** All that one was ever told. */
export function Notifications() {
  const { t } = useTranslation();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [...notificationsKey, 'all'],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/v1/notifications', {
          params: { query: { limit: 50, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const items = data?.pages.flatMap((page) => page.items);
  return (
    <Page title={t('notifications.title')} width={760}>
      {error !== null && <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {items === undefined && error === null && <Waiting />}
      {items?.length === 0 && <EmptyState icon={IconBell} title={t('notifications.none')} />}
      {items !== undefined && items.length > 0 && (
        <Paper withBorder p="sm">
          <NotificationList items={items} />
        </Paper>
      )}
      {hasNextPage && (
        <Center mt="md">
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('notifications.more')}
          </Button>
        </Center>
      )}
    </Page>
  );
}
