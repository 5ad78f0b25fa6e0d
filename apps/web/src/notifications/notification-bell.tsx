import { ActionIcon, Button, Group, Popover, ScrollArea, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Answered } from '../components/answered';
import classes from './notification-bell.module.css';
import { NotificationList } from './notification-list';
import { useKindSaid } from './use-kind-said';
import { unreadShownMax, useMarkRead, useNotifications, useUnread } from './use-notifications';
import { useNotificationStream } from './use-stream';

/** How much is unread, and the newest of it; what comes while the page is open is shown as it comes. */
export function NotificationBell() {
  const { t } = useTranslation();
  const said = useKindSaid();
  const [isOpen, { toggle, close }] = useDisclosure();
  const unread = useUnread().data?.items ?? [];
  const newest = useNotifications(8);
  const markRead = useMarkRead();
  useNotificationStream((kind) => notifications.show({ message: said(kind) }));
  const count = unread.length;
  const label = count === 0 ? t('notifications.bell') : t('notifications.bellUnread', { count });
  return (
    <Popover opened={isOpen} onChange={close} position="bottom-end" width={340} trapFocus withArrow>
      <Popover.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={label} onClick={toggle} className={classes.bell}>
          <IconBell />
          {count > 0 && (
            <span className={classes.count} aria-hidden>
              {count >= unreadShownMax ? `${unreadShownMax}+` : count}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label={t('notifications.title')}>
        <ScrollArea.Autosize mah={420}>
          <Answered to={newest}>
            {({ items }) =>
              items.length === 0 ? (
                <Text size="sm" c="dimmed" p="sm">
                  {t('notifications.none')}
                </Text>
              ) : (
                <NotificationList items={items} onFollow={close} />
              )
            }
          </Answered>
        </ScrollArea.Autosize>
        <Group justify="space-between" mt="xs">
          <Button component={Link} to="/notifications" variant="subtle" size="compact-sm" onClick={close}>
            {t('notifications.all')}
          </Button>
          {count > 0 && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => markRead.mutate(unread.map(({ id }) => id))}
            >
              {t('notifications.markAllRead')}
            </Button>
          )}
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
