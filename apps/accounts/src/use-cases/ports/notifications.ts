import { type Notification } from '../../domain/notification';

export interface NotificationPage {
  readonly items: readonly Notification[];
  readonly nextCursor: string | null;
}

export interface Notifications {
  add(notifications: readonly Notification[]): Promise<void>;
  /** The newest first. */
  list(personId: string, isUnread: boolean, limit: number, cursor?: string): Promise<NotificationPage>;
  /** Later than a place in the audit trail, in order. */
  listAfter(personId: string, entry: number, limit: number): Promise<readonly Notification[]>;
  /** Place of the latest; 0 where there is none. */
  latestEntry(personId: string): Promise<number>;
  find(id: string, personId: string): Promise<Notification | null>;
  markRead(id: string, readAt: Date | null): Promise<void>;
  forgetAllOf(personId: string): Promise<void>;
}
