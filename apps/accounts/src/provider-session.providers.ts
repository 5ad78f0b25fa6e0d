import { type LoggerService, type Provider } from '@nestjs/common';
import { serviceLogger } from '@puente/messaging';
import { type AccountsConfig } from './accounts-config';
import { OpenIdConnect } from './identity-provider/open-id-connect';
import { PostgresAttempts } from './persistence/postgres-attempts';
import { TypeOrmTransactions } from './persistence/typeorm-transactions';
import { BeginProviderSignIn } from './use-cases/begin-provider-sign-in';
import { FindSignInWays } from './use-cases/find-sign-in-ways';
import { FinishProviderSignIn } from './use-cases/finish-provider-sign-in';
import { type IdentityProvider } from './use-cases/ports/identity-provider';

const identityProvider = Symbol('identity provider');
/** Where the gateway answers below the address that people know. */
const callbackPath = '/api/v1/sessions/oidc/callback';

/** Sign-in by another provider, where one is set up. */
export function providerSessionProviders(config: AccountsConfig): Provider[] {
  return [
    {
      provide: identityProvider,
      inject: [serviceLogger],
      useFactory: (logger: LoggerService) => providerOf(config, logger),
    },
    {
      provide: BeginProviderSignIn,
      inject: [identityProvider],
      useFactory: (provider: IdentityProvider | null) => new BeginProviderSignIn(provider),
    },
    {
      provide: FindSignInWays,
      inject: [identityProvider],
      useFactory: (provider: IdentityProvider | null) => new FindSignInWays(provider),
    },
    {
      provide: FinishProviderSignIn,
      inject: [TypeOrmTransactions, PostgresAttempts, identityProvider],
      useFactory: (
        transactions: TypeOrmTransactions,
        attempts: PostgresAttempts,
        provider: IdentityProvider | null,
      ) => new FinishProviderSignIn(transactions, attempts, provider),
    },
  ];
}

function providerOf(
  { oidcIssuer: issuer, oidcClientId: clientId, oidcClientSecret: clientSecret, publicUrl }: AccountsConfig,
  logger: LoggerService,
): IdentityProvider | null {
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  if (publicUrl === undefined) return null;
  const redirectUri = `${publicUrl.replace(/\/+$/, '')}${callbackPath}`;
  return new OpenIdConnect({ issuer, clientId, clientSecret, redirectUri }, logger);
}
