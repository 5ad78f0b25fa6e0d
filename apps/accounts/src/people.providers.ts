import { type LoggerService, type Provider } from '@nestjs/common';
import { construct } from '@puente/messaging';
import { createLogger } from '@puente/platform';
import { DataSource } from 'typeorm';
import { TypeOrmTransactions } from './persistence/typeorm-transactions';
import { type AccountsConfig, publicUrlDefault } from './accounts-config';
import { AnnounceFirstAdmin } from './messaging/announce-first-admin';
import { Argon2Passwords } from './passwords/argon2-passwords';
import { PostgresAttempts } from './persistence/postgres-attempts';
import { AcceptInvitation } from './use-cases/accept-invitation';
import { BeginAsFirstAdmin } from './use-cases/begin-as-first-admin';
import { ClaimByContactLink } from './use-cases/claim-by-contact-link';
import { ConfirmPerson } from './use-cases/confirm-person';
import { CreateContactLink } from './use-cases/create-contact-link';
import { DecideClaim } from './use-cases/decide-claim';
import { DeclareConflicts } from './use-cases/declare-conflicts';
import { EraseMe } from './use-cases/erase-me';
import { ExportMe } from './use-cases/export-me';
import { FindActedFor } from './use-cases/find-acted-for';
import { FindConflicts } from './use-cases/find-conflicts';
import { GetClaim } from './use-cases/get-claim';
import { GetMe } from './use-cases/get-me';
import { IdentifyActor } from './use-cases/identify-actor';
import { InviteFirstAdmin } from './use-cases/invite-first-admin';
import { IssueAccessToken } from './use-cases/issue-access-token';
import { IssueDemoToken } from './use-cases/issue-demo-token';
import { ListAccessTokens } from './use-cases/list-access-tokens';
import { ListMembers } from './use-cases/list-members';
import { RegisterPerson } from './use-cases/register-person';
import { RemoveMember } from './use-cases/remove-member';
import { RequestClaim } from './use-cases/request-claim';
import { RequestPasswordReset } from './use-cases/request-password-reset';
import { ResetPassword } from './use-cases/reset-password';
import { ResolveContactLink } from './use-cases/resolve-contact-link';
import { RevokeAccessToken } from './use-cases/revoke-access-token';
import { SendInvitation } from './use-cases/send-invitation';
import { SignIn } from './use-cases/sign-in';
import { SignOut } from './use-cases/sign-out';
import { SignOutEverywhere } from './use-cases/sign-out-everywhere';
import { UseContactLink } from './use-cases/use-contact-link';

/** Who people are, how they come in, and for whom they act. */
export function peopleProviders(config: AccountsConfig): Provider[] {
  const { demo } = config;
  return [
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
        new AnnounceFirstAdmin(
          inviting,
          announcer(config),
          demo === 'on',
          config.publicUrl ?? publicUrlDefault,
        ),
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
  ];
}

/** Without what it says nobody comes in: a log of errors alone has it too. */
function announcer({ logLevel }: AccountsConfig): LoggerService {
  return createLogger('accounts', logLevel === 'error' ? 'warn' : logLevel);
}
