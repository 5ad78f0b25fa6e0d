import { type DynamicModule, Module } from '@nestjs/common';
import { construct, startService } from '@puente/messaging';
import { type Clock, systemClock } from '@puente/kernel';
import { type RunningService } from '@puente/platform';
import { DataSource } from 'typeorm';
import { type AccountsConfig } from './accounts-config';
import { ActorsController } from './messaging/actors.controller';
import { AccessTokenRow } from './persistence/access-token.row';
import { DeclaredConflictRow } from './persistence/declared-conflict.row';
import { MembershipRow } from './persistence/membership.row';
import { CreateOutboxAndInbox1767000000000 } from './persistence/migrations/1-create-outbox-and-inbox';
import { CreatePeopleWhoSignIn1767100000000 } from './persistence/migrations/2-create-people-who-sign-in';
import { PersonRow } from './persistence/person.row';
import { SessionRow } from './persistence/session.row';
import { TypeOrmTransactions } from './persistence/typeorm-transactions';
import { FindConflicts } from './use-cases/find-conflicts';
import { IdentifyActor } from './use-cases/identify-actor';
import { IssueDemoToken } from './use-cases/issue-demo-token';

@Module({})
class AccountsModule {
  static with({ demo }: AccountsConfig, clock: Clock): DynamicModule {
    return {
      module: AccountsModule,
      controllers: [ActorsController],
      providers: [
        {
          provide: TypeOrmTransactions,
          inject: [DataSource],
          useFactory: ({ manager }: DataSource) => new TypeOrmTransactions(manager, clock),
        },
        construct(IdentifyActor, TypeOrmTransactions),
        construct(FindConflicts, TypeOrmTransactions),
        {
          provide: IssueDemoToken,
          inject: [TypeOrmTransactions],
          useFactory: (transactions: TypeOrmTransactions) => new IssueDemoToken(transactions, demo === 'on'),
        },
      ],
    };
  }
}

export const accountsDatabase = {
  schema: 'accounts',
  entities: [PersonRow, MembershipRow, SessionRow, AccessTokenRow, DeclaredConflictRow],
  migrations: [CreateOutboxAndInbox1767000000000, CreatePeopleWhoSignIn1767100000000],
};

/** Brings the service up, as a process of its own or beside others in one. */
export function createAccounts(config: AccountsConfig, clock: Clock = systemClock): Promise<RunningService> {
  const definition = { name: 'accounts', module: AccountsModule.with(config, clock) };
  return startService({ ...definition, ...accountsDatabase }, config);
}
