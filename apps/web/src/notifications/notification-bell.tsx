import { ActionIcon } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { OpensLater } from '../components/opens-later';
import { showNotice } from '../components/show-notice';
import classes from './notification-bell.module.css';
import { useKindSaid } from './use-kind-said';
import { unreadShownMax, useUnread } from './use-notifications';
import { useNotificationStream } from './use-stream';

const NewestNotifications = lazy(async () => ({
  default: (await import('./newest-notifications')).NewestNotifications,
}));

/** How much is unread, and the newest of it; what comes while the page is open is shown as it comes. */
export function NotificationBell() {
  const { t } = useTranslation();
  const said = useKindSaid();
  const count = useUnread().data?.items.length ?? 0;
  useNotificationStream((kind) => showNotice(said(kind)));
  const label = count === 0 ? t('notifications.bell') : t('notifications.bellUnread', { count });
  const button = (
    <ActionIcon variant="subtle" size="lg" aria-label={label} aria-haspopup="dialog" className={classes.bell}>
      <IconBell />
      {count > 0 && (
        <span className={classes.count} aria-hidden>
          {count >= unreadShownMax ? `${unreadShownMax}+` : count}
        </span>
      )}
    </ActionIcon>
  );
  return <OpensLater button={button}>{(target) => <NewestNotifications button={target} />}</OpensLater>;
}
