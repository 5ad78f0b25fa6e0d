import { type MarkNotification as Request, type NotificationFacts } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { toNotificationFacts } from './notification.presenter';
import { type Transactions } from './ports/stores';

export class MarkNotification {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor: { personId }, id, read }: Request): Promise<NotificationFacts> {
    return this.transactions.run(async ({ notifications, now }) => {
      const found = await notifications.find(id, personId);
      if (found === null) throw new DomainError(errorCode.notificationNotFound, { id });
      const readAt = read ? (found.readAt ?? now) : null;
      await notifications.markRead(id, readAt);
      return toNotificationFacts({ ...found, readAt });
    });
  }
}
