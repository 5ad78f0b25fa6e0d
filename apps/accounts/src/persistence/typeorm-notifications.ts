import { DomainError, errorCode } from '@puente/kernel';
import { decodeCursor, pageOf } from '@puente/persistence';
import { type EntityManager, IsNull, LessThan, MoreThan } from 'typeorm';
import { type Notification } from '../domain/notification';
import { type NotificationPage, type Notifications } from '../use-cases/ports/notifications';
import { NotificationRow } from './notification.row';

export class TypeOrmNotifications implements Notifications {
  constructor(private readonly manager: EntityManager) {}

  async add(notifications: readonly Notification[]): Promise<void> {
    if (notifications.length === 0) return;
    await this.manager.insert(NotificationRow, [...notifications]);
  }

  async list(personId: string, isUnread: boolean, limit: number, cursor?: string): Promise<NotificationPage> {
    const before = cursor === undefined ? {} : { entry: LessThan(placeIn(cursor)) };
    const rows = await this.manager.find(NotificationRow, {
      where: { personId, ...before, ...(isUnread && { readAt: IsNull() }) },
      order: { entry: 'DESC' },
      take: limit + 1,
    });
    return pageOf(rows, limit, ({ entry }) => [String(entry)]);
  }

  async listAfter(personId: string, entry: number, limit: number): Promise<Notification[]> {
    return this.manager.find(NotificationRow, {
      where: { personId, entry: MoreThan(entry) },
      order: { entry: 'ASC' },
      take: limit,
    });
  }

  async latestEntry(personId: string): Promise<number> {
    return (await this.manager.maximum(NotificationRow, 'entry', { personId })) ?? 0;
  }

  async find(id: string, personId: string): Promise<Notification | null> {
    return this.manager.findOneBy(NotificationRow, { id, personId });
  }

  async markRead(id: string, readAt: Date | null): Promise<void> {
    await this.manager.update(NotificationRow, { id }, { readAt });
  }

  async forgetAllOf(personId: string): Promise<void> {
    await this.manager.delete(NotificationRow, { personId });
  }
}

/** @throws DomainError `invalid-cursor` */
function placeIn(cursor: string): number {
  const [entry = ''] = decodeCursor(cursor, 1);
  if (!/^\d{1,15}$/.test(entry)) throw new DomainError(errorCode.invalidCursor);
  return Number(entry);
}
