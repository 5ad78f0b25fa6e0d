import { type ProviderIdentity } from '../../domain/provider-identity';

/** Who signs people in elsewhere. */
export interface IdentityProvider {
  /** Where a browser goes on; what comes back is good together with its secret only. */
  addressFor(secret: string, language: string | undefined): Promise<string>;
  /**
   * Who they are, by what the browser came back with.
   * @throws DomainError `provider-sign-in-refused`, `service-unavailable`
   */
  identityOf(query: string, secret: string): Promise<ProviderIdentity>;
}
