import { type ListNewNotifications as Request, type NewNotifications } from '@puente/contracts';
import { toNotificationFacts } from './notification.presenter';
import { type Transactions } from './ports/stores';

const atOnceMax = 50;

export class ListNewNotifications {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor: { personId }, after }: Request): Promise<NewNotifications> {
    return this.transactions.run(async ({ notifications }) => {
      if (after === undefined) return { items: [], latest: await notifications.latestEntry(personId) };
      const found = await notifications.listAfter(personId, after, atOnceMax);
      const items = found.map((one) => ({ place: one.entry, notification: toNotificationFacts(one) }));
      return { items, latest: items.at(-1)?.place ?? after };
    });
  }
}
