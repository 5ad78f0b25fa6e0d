import { Module } from '@nestjs/common';
import { startService } from '@puente/messaging';
import { type RunningService, type ServiceConfig } from '@puente/platform';
import { CreateOutboxAndInbox1767000000000 } from './persistence/migrations/1-create-outbox-and-inbox';

@Module({ controllers: [], providers: [] })
class AccountsModule {}

export const accountsDatabase = {
  schema: 'accounts',
  entities: [],
  migrations: [CreateOutboxAndInbox1767000000000],
};

/** Brings the service up, as a process of its own or beside others in one. */
export function createAccounts(config: ServiceConfig): Promise<RunningService> {
  return startService({ name: 'accounts', module: AccountsModule, ...accountsDatabase }, config);
}
