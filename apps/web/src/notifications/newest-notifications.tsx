import { Button, Group, Popover, ScrollArea, Text } from '@mantine/core';
import { cloneElement, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Answered } from '../components/answered';
import { useOpenAtOnce } from '../components/use-open-at-once';
import { NotificationList } from './notification-list';
import { useMarkRead, useNotifications, useUnread } from './use-notifications';

interface NewestNotificationsProps {
  readonly button: ReactElement<{ onClick?: () => void }>;
}

export function NewestNotifications({ button }: NewestNotificationsProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useOpenAtOnce();
  const close = () => setOpen(false);
  const unread = useUnread().data?.items ?? [];
  const newest = useNotifications(8);
  const markRead = useMarkRead();
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={340} trapFocus withArrow>
      <Popover.Target>{cloneElement(button, { onClick: () => setOpen(!isOpen) })}</Popover.Target>
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
          {unread.length > 0 && (
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
