import { Anchor, Box, Stack, Text, VisuallyHidden } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Schema } from '../api/client';
import { NameOf } from '../components/name-of';
import { useFormat } from '../i18n/use-format';
import classes from './notification-list.module.css';
import { placeAbout } from './place-about';
import { useKindSaid } from './use-kind-said';
import { useMarkRead } from './use-notifications';

interface NotificationListProps {
  readonly items: readonly Schema<'NotificationFacts'>[];
  /** Where one is followed. */
  readonly onFollow?: () => void;
}

/** What one was told, the newest first; following one marks it as read. */
export function NotificationList({ items, onFollow }: NotificationListProps) {
  return (
    <Stack component="ul" gap={2} p={0} m={0} className={classes.list}>
      {items.map((one) => (
        <Item key={one.id} notification={one} onFollow={onFollow} />
      ))}
    </Stack>
  );
}

interface ItemProps {
  readonly notification: Schema<'NotificationFacts'>;
  readonly onFollow: (() => void) | undefined;
}

function Item({ notification, onFollow }: ItemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const said = useKindSaid();
  const markRead = useMarkRead();
  const { id, kind, parties, occurredAt, readAt } = notification;
  const place = placeAbout(notification);
  const follow = () => {
    if (readAt === null) markRead.mutate([id]);
    onFollow?.();
  };
  return (
    <Box component="li" className={classes.item} data-unread={readAt === null || undefined}>
      {readAt === null && <VisuallyHidden>{t('notifications.unread')}: </VisuallyHidden>}
      <Anchor
        component={Link}
        to={place ?? '/notifications'}
        onClick={follow}
        size="sm"
        fw={readAt === null ? 650 : 400}
        c="inherit"
        underline="hover"
      >
        {said(kind)}
      </Anchor>
      <Text size="xs" c="dimmed">
        {parties.map((party) => (
          <Fragment key={`${party.kind} ${party.id}`}>
            <NameOf party={party} />
            {' · '}
          </Fragment>
        ))}
        <time dateTime={occurredAt} title={format.moment(occurredAt)}>
          {format.ago(occurredAt)}
        </time>
      </Text>
    </Box>
  );
}
