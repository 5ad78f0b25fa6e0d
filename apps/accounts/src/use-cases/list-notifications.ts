import {
  type ListNotifications as Request,
  type NotificationFacts,
  type Page,
  pageInOneMessage,
} from '@puente/contracts';
import { toNotificationFacts } from './notification.presenter';
import { type Transactions } from './ports/stores';

const limitDefault = 50;

export class ListNotifications {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor: { personId }, unread, limit, cursor }: Request): Promise<Page<NotificationFacts>> {
    return pageInOneMessage(limit ?? limitDefault, async (size) => {
      const page = await this.transactions.run(({ notifications }) =>
        notifications.list(personId, unread ?? false, size, cursor),
      );
      return { items: page.items.map(toNotificationFacts), nextCursor: page.nextCursor };
    });
  }
}
