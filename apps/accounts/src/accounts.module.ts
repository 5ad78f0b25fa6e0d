import { type DynamicModule, type LoggerService, Module } from '@nestjs/common';
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
import { construct, type EventHandler, onEvent, startService } from '@puente/messaging';
import { Outbox } from '@puente/persistence';
import { type Clock, systemClock } from '@puente/kernel';
import { createLogger, type RunningService } from '@puente/platform';
import { DataSource, type EntityManager } from 'typeorm';
import { type AccountsConfig } from './accounts-config';
import { providerSessionProviders } from './provider-session.providers';
import { notificationProviders } from './notification.providers';
import { auditProviders } from './audit.providers';
import { ActorsController } from './messaging/actors.controller';
import { ContactLinksController } from './messaging/contact-links.controller';
import { AuditController } from './messaging/audit.controller';
import { LettersController } from './messaging/letters.controller';
import { NotificationsController } from './messaging/notifications.controller';
import { AnnounceFirstAdmin } from './messaging/announce-first-admin';
import { OrganisationsController } from './messaging/organisations.controller';
import { PeopleController } from './messaging/people.controller';
import { PersonLifeController } from './messaging/person-life.controller';
import { ProviderSessionsController } from './messaging/provider-sessions.controller';
import { SessionsController } from './messaging/sessions.controller';
import { letterProviders } from './letter.providers';
import { Argon2Passwords } from './passwords/argon2-passwords';
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
import { PostgresAttempts } from './persistence/postgres-attempts';
import { SessionRow } from './persistence/session.row';
import { storesOf, TypeOrmTransactions } from './persistence/typeorm-transactions';
import { ConfirmPerson } from './use-cases/confirm-person';
import { FindActedFor } from './use-cases/find-acted-for';
import { FindConflicts } from './use-cases/find-conflicts';
import { GetMe } from './use-cases/get-me';
import { IdentifyActor } from './use-cases/identify-actor';
import { IssueAccessToken } from './use-cases/issue-access-token';
import { IssueDemoToken } from './use-cases/issue-demo-token';
import { ListAccessTokens } from './use-cases/list-access-tokens';
import { RegisterPerson } from './use-cases/register-person';
import { RequestPasswordReset } from './use-cases/request-password-reset';
import { ResetPassword } from './use-cases/reset-password';
import { RevokeAccessToken } from './use-cases/revoke-access-token';
import { SignIn } from './use-cases/sign-in';
import { SignOut } from './use-cases/sign-out';
import { SignOutEverywhere } from './use-cases/sign-out-everywhere';
import { AcceptInvitation } from './use-cases/accept-invitation';
import { ClaimByContactLink } from './use-cases/claim-by-contact-link';
import { CreateContactLink } from './use-cases/create-contact-link';
import { DecideClaim } from './use-cases/decide-claim';
import { DeclareConflicts } from './use-cases/declare-conflicts';
import { GetClaim } from './use-cases/get-claim';
import { ListMembers } from './use-cases/list-members';
import { RemoveMember } from './use-cases/remove-member';
import { RequestClaim } from './use-cases/request-claim';
import { ResolveContactLink } from './use-cases/resolve-contact-link';
import { SendInvitation } from './use-cases/send-invitation';
import { UseContactLink } from './use-cases/use-contact-link';
import { RecordAction } from './use-cases/record-action';
import { LetFounderIn } from './use-cases/let-founder-in';
import { BeginAsFirstAdmin } from './use-cases/begin-as-first-admin';
import { EraseMe } from './use-cases/erase-me';
import { ExportMe } from './use-cases/export-me';
import { InviteFirstAdmin } from './use-cases/invite-first-admin';

@Module({})
class AccountsModule {
  static with(config: AccountsConfig, clock: Clock): DynamicModule {
    const { demo } = config;
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
        construct(IdentifyActor, TypeOrmTransactions),
        construct(FindActedFor, TypeOrmTransactions),
        construct(FindConflicts, TypeOrmTransactions),
        construct(Argon2Passwords),
        construct(PostgresAttempts, DataSource),
        construct(SignIn, TypeOrmTransactions, Argon2Passwords, PostgresAttempts),
        construct(SignOut, TypeOrmTransactions),
        construct(SignOutEverywhere, TypeOrmTransactions),
        construct(IssueAccessToken, TypeOrmTransactions),
        construct(ListAccessTokens, TypeOrmTransactions),
        construct(RevokeAccessToken, TypeOrmTransactions),
        construct(RegisterPerson, TypeOrmTransactions, Argon2Passwords, PostgresAttempts),
        construct(ConfirmPerson, TypeOrmTransactions),
        construct(RequestPasswordReset, TypeOrmTransactions, PostgresAttempts),
        construct(ResetPassword, TypeOrmTransactions, Argon2Passwords),
        construct(GetMe, TypeOrmTransactions),
        construct(ExportMe, TypeOrmTransactions),
        construct(EraseMe, TypeOrmTransactions, Argon2Passwords, PostgresAttempts),
        construct(BeginAsFirstAdmin, TypeOrmTransactions, Argon2Passwords),
        construct(InviteFirstAdmin, TypeOrmTransactions),
        {
          provide: AnnounceFirstAdmin,
          inject: [InviteFirstAdmin],
          useFactory: (inviting: InviteFirstAdmin) =>
            new AnnounceFirstAdmin(inviting, announcer(config), demo === 'on'),
        },
        construct(AcceptInvitation, TypeOrmTransactions, Argon2Passwords),
        construct(ClaimByContactLink, TypeOrmTransactions, Argon2Passwords),
        construct(CreateContactLink, TypeOrmTransactions),
        construct(DecideClaim, TypeOrmTransactions),
        construct(DeclareConflicts, TypeOrmTransactions),
        construct(GetClaim, TypeOrmTransactions),
        construct(ListMembers, TypeOrmTransactions),
        construct(RemoveMember, TypeOrmTransactions),
        construct(RequestClaim, TypeOrmTransactions),
        construct(ResolveContactLink, TypeOrmTransactions),
        construct(SendInvitation, TypeOrmTransactions, PostgresAttempts),
        construct(UseContactLink, TypeOrmTransactions),
        {
          provide: IssueDemoToken,
          inject: [TypeOrmTransactions, Argon2Passwords],
          useFactory: (transactions: TypeOrmTransactions, passwords: Argon2Passwords) =>
            new IssueDemoToken(transactions, passwords, demo === 'on'),
        },
        ...letterProviders(config),
        ...providerSessionProviders(config),
        ...auditProviders,
        ...notificationProviders,
      ],
    };
  }
}

/** Without what it says nobody comes in: a log of errors alone has it too. */
function announcer({ logLevel }: AccountsConfig): LoggerService {
  return createLogger('accounts', logLevel === 'error' ? 'warn' : logLevel);
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
