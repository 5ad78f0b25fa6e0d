import { type DynamicModule, Module } from '@nestjs/common';
import {
  accountsActionRecorded,
  type ActionRecorded,
  cityProfilesActionRecorded,
  documentsActionRecorded,
  type EventEnvelope,
  expertiseCatalogueActionRecorded,
  matchScoringActionRecorded,
  partnershipsActionRecorded,
} from '@puente/contracts';
import { type EventHandler, onEvent, startService } from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { type Clock, systemClock } from '@puente/kernel';
import { type RunningService } from '@puente/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { type AccountsConfig } from './accounts-config';
import { providerSessionProviders } from './provider-session.providers';
import { peopleProviders } from './people.providers';
import { notificationProviders } from './notification.providers';
import { auditProviders } from './audit.providers';
import { ActorsController } from './messaging/actors.controller';
import { ContactLinksController } from './messaging/contact-links.controller';
import { AuditController } from './messaging/audit.controller';
import { LettersController } from './messaging/letters.controller';
import { NotificationsController } from './messaging/notifications.controller';
import { OrganisationsController } from './messaging/organisations.controller';
import { PeopleController } from './messaging/people.controller';
import { PersonLifeController } from './messaging/person-life.controller';
import { ProviderSessionsController } from './messaging/provider-sessions.controller';
import { SessionsController } from './messaging/sessions.controller';
import { letterProviders } from './letter.providers';
import { AccessTokenRow } from './persistence/access-token.row';
import { AttemptRow } from './persistence/attempt.row';
import { ClaimRow } from './persistence/claim.row';
import { ContactLinkRow } from './persistence/contact-link.row';
import { DeclaredConflictRow } from './persistence/declared-conflict.row';
import { DeviceRow } from './persistence/device.row';
import { IdentityRow } from './persistence/identity.row';
import { LetterRow } from './persistence/letter.row';
import { LinkRow } from './persistence/link.row';
import { MembershipRow } from './persistence/membership.row';
import { CreateOutboxAndInbox1767000000000 } from './persistence/migrations/1-create-outbox-and-inbox';
import { CreatePeopleWhoSignIn1767100000000 } from './persistence/migrations/2-create-people-who-sign-in';
import { CreateLinksLettersAndLimits1767200000000 } from './persistence/migrations/3-create-links-letters-and-limits';
import { CreateClaimsAndContactLinks1767300000000 } from './persistence/migrations/4-create-claims-and-contact-links';
import { SendLetters1767400000000 } from './persistence/migrations/5-send-letters';
import { CreateNotifications1767500000000 } from './persistence/migrations/6-create-notifications';
import { CreateIdentities1767600000000 } from './persistence/migrations/7-create-identities';
import { NotificationRow } from './persistence/notification.row';
import { PreferenceRow } from './persistence/preference.row';
import { PersonRow } from './persistence/person.row';
import { SessionRow } from './persistence/session.row';
import { storesOf, TypeOrmTransactions } from './persistence/typeorm-transactions';
import { RecordAction } from './use-cases/record-action';
import { LetFounderIn } from './use-cases/let-founder-in';

@Module({})
class AccountsModule {
  static with(config: AccountsConfig, clock: Clock): DynamicModule {
    return {
      module: AccountsModule,
      controllers: [
        ActorsController,
        AuditController,
        LettersController,
        NotificationsController,
        ContactLinksController,
        OrganisationsController,
        PeopleController,
        PersonLifeController,
        ProviderSessionsController,
        SessionsController,
      ],
      providers: [
        {
          provide: TypeOrmTransactions,
          inject: [DataSource, Outbox],
          useFactory: ({ manager }: DataSource, outbox: Outbox) =>
            new TypeOrmTransactions(manager, outbox, clock),
        },
        ...peopleProviders(config),
        ...letterProviders(config),
        ...providerSessionProviders(config),
        ...auditProviders,
        ...notificationProviders,
      ],
    };
  }
}

/** What was done anywhere, and what that changes about people. */
function handlers(outbox: Outbox, clock: Clock): EventHandler[] {
  const stores = (manager: EntityManager) => storesOf(manager, outbox, clock.now());
  const record = (manager: EntityManager, action: ActionRecorded, { id, subject }: EventOrigin) =>
    new RecordAction(stores(manager)).execute(action, {
      eventId: id,
      service: subject.split('.')[0] ?? '',
    });
  return [
    onEvent(accountsActionRecorded, record),
    onEvent(expertiseCatalogueActionRecorded, async (manager, action, envelope) => {
      await new LetFounderIn(stores(manager)).execute(action);
      await record(manager, action, envelope);
    }),
    onEvent(cityProfilesActionRecorded, record),
    onEvent(documentsActionRecorded, record),
    onEvent(matchScoringActionRecorded, record),
    onEvent(partnershipsActionRecorded, record),
  ];
}

type EventOrigin = Pick<EventEnvelope<unknown>, 'id' | 'subject'>;

export const accountsDatabase = {
  schema: 'accounts',
  entities: [
    PersonRow,
    MembershipRow,
    SessionRow,
    AccessTokenRow,
    DeclaredConflictRow,
    DeviceRow,
    IdentityRow,
    LinkRow,
    LetterRow,
    AttemptRow,
    ClaimRow,
    ContactLinkRow,
    NotificationRow,
    PreferenceRow,
  ],
  migrations: [
    CreateOutboxAndInbox1767000000000,
    CreatePeopleWhoSignIn1767100000000,
    CreateLinksLettersAndLimits1767200000000,
    CreateClaimsAndContactLinks1767300000000,
    SendLetters1767400000000,
    CreateNotifications1767500000000,
    CreateIdentities1767600000000,
  ],
};

/** Brings the service up, as a process of its own or beside others in one. */
export function createAccounts(config: AccountsConfig, clock: Clock = systemClock): Promise<RunningService> {
  const definition = {
    name: 'accounts',
    module: AccountsModule.with(config, clock),
    handlers: (outbox: Outbox) => handlers(outbox, clock),
  };
  return startService({ ...definition, ...accountsDatabase }, config);
}
