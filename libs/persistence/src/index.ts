export { createDataSource, type DataSourceOptions } from './create-data-source';
export { createOutboxAndInbox, dropOutboxAndInbox } from './create-outbox-and-inbox';
export { escapeLike } from './escape-like';
export { InboxEntry } from './inbox-entry.row';
export { isDatabaseDown } from './is-database-down';
export { migrate, missingFromMigrations } from './migrate';
export { type EventToTell, Outbox, outboxChannel } from './outbox';
export { OutboxEntry } from './outbox-entry.row';
export { decodeCursor, pageOf } from './paging';
