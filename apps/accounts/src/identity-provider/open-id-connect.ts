import { createHmac } from 'node:crypto';
import { type LoggerService } from '@nestjs/common';
import { DomainError, errorCode } from '@puente/kernel';
import { describeError } from '@puente/platform';
import * as oidc from 'openid-client';
import { type ProviderIdentity } from '../domain/provider-identity';
import { type IdentityProvider } from '../use-cases/ports/identity-provider';
import { identityIn } from './identity-in';
import { isRefusal } from './is-refusal';

export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends browsers back to; it knows this address beforehand. */
  readonly redirectUri: string;
}

const requestSecondsMax = 5;
const scope = 'openid email profile';

/**
 * Sign-in by OpenID Connect: authorization code with PKCE, state and nonce. These follow from the secret in the browser's
 * cookie, so that a code which another browser began with is good for nothing, and nothing is kept here meanwhile.
 */
export class OpenIdConnect implements IdentityProvider {
  private discovered: Promise<oidc.Configuration> | null = null;

  constructor(
    private readonly settings: ProviderSettings,
    private readonly logger: Pick<LoggerService, 'warn'>,
  ) {}

  async addressFor(secret: string, language: string | undefined): Promise<string> {
    const configuration = await this.configuration();
    const { state, nonce, verifier } = boundTo(secret);
    return oidc.buildAuthorizationUrl(configuration, {
      ...{ redirect_uri: this.settings.redirectUri, scope, state, nonce },
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(language !== undefined && { ui_locales: language }),
    }).href;
  }

  async identityOf(query: string, secret: string): Promise<ProviderIdentity> {
    const configuration = await this.configuration();
    const { state, nonce, verifier } = boundTo(secret);
    try {
      const tokens = await oidc.authorizationCodeGrant(
        configuration,
        new URL(`${this.settings.redirectUri}?${query}`),
        {
          ...{ pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce },
          idTokenExpected: true,
        },
      );
      const claims = tokens.claims();
      if (claims === undefined) throw new DomainError(errorCode.providerSignInRefused);
      const isEmailElsewhere =
        claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined;
      const more = isEmailElsewhere
        ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : claims;
      return identityIn(claims.iss, claims.sub, more);
    } catch (error) {
      throw this.told(error);
    }
  }

  /** What the provider says of itself, once; where it does not answer, the next to come asks again. */
  private async configuration(): Promise<oidc.Configuration> {
    this.discovered ??= this.discover();
    try {
      return await this.discovered;
    } catch (error) {
      this.discovered = null;
      throw this.told(error);
    }
  }

  private discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const server = new URL(issuer);
    const insecure = server.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    return oidc.discovery(server, clientId, undefined, oidc.ClientSecretBasic(clientSecret), {
      timeout: requestSecondsMax,
      execute: [oidc.enableNonRepudiationChecks, ...insecure],
    });
  }

  /** What is wrong with the provider, or with how it is set up, is for the operator to read. */
  private told(error: unknown): DomainError {
    if (error instanceof DomainError) return error;
    if (isRefusal(error)) return new DomainError(errorCode.providerSignInRefused, {}, { cause: error });
    this.logger.warn(`the provider of sign-ins failed: ${describeError(error)}`);
    return new DomainError(errorCode.serviceUnavailable, { service: 'identity-provider' }, { cause: error });
  }
}

function boundTo(secret: string) {
  const derived = (what: string) => createHmac('sha256', secret).update(what).digest('base64url');
  return { state: derived('state'), nonce: derived('nonce'), verifier: derived('code verifier') };
}
