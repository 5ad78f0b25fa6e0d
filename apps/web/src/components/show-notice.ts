import { type NotificationData, notifications, notificationsStore } from '@mantine/notifications';
import i18next from 'i18next';
import { type ReactNode } from 'react';

/** Says in the corner of the screen what has happened; its button to close it has a name for who does not see the cross. */
export const showNotice = (message: ReactNode, more: Omit<NotificationData, 'message'> = {}): string =>
  notifications.show({ ...more, message, closeButtonProps: { 'aria-label': i18next.t('app.close') } });

/** The same, in place of what is still said of the same matter: two notices with one id would be one, and the first. */
export function showInPlace(
  matter: string,
  message: ReactNode,
  more: Omit<NotificationData, 'message'>,
): string {
  for (const { id } of notificationsStore.getState().notifications)
    if (id?.startsWith(`${matter} `)) notifications.hide(id);
  return showNotice(message, { ...more, id: `${matter} ${Date.now()}` });
}
