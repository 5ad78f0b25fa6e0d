import { Paper } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../api/client';
import { byCursor, itemsOf } from '../../api/pages';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { ProblemNotice } from '../../components/problem-notice';
import { ShowMore } from '../../components/show-more';
import { Waiting } from '../../components/waiting';
import { NotificationList } from '../../notifications/notification-list';
import { notificationsKey } from '../../notifications/use-notifications';

/** All that one was ever told. */
export function Notifications() {
  const { t } = useTranslation();
  const all = useInfiniteQuery({
    queryKey: [...notificationsKey, 'all'],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/v1/notifications', {
          params: { query: { limit: 50, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: byCursor.getNextPageParam,
  });
  const { data, error, refetch } = all;
  const items = data && itemsOf(data);
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
      <ShowMore of={all} />
    </Page>
  );
}
