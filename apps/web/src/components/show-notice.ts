import { type NotificationData, notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { type ReactNode } from 'react';

/** Says in the corner of the screen what has happened; its button to close it has a name for who does not see the cross. */
export const showNotice = (message: ReactNode, more: Omit<NotificationData, 'message'> = {}): string =>
  notifications.show({ ...more, message, closeButtonProps: { 'aria-label': i18next.t('app.close') } });
