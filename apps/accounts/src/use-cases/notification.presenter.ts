import { type NotificationFacts } from '@puente/contracts';
import { type Notification } from '../domain/notification';

export function toNotificationFacts(notification: Notification): NotificationFacts {
  const { id, kind, subject, parties, from, to, reason, occurredAt, readAt } = notification;
  return {
    ...{ id, kind, subject, parties, from, to, reason },
    occurredAt: occurredAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}
