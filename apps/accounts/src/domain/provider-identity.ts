/** Who somebody is, in the word of a provider that the operator trusts. */
export interface ProviderIdentity {
  /** The provider. */
  readonly issuer: string;
  /** Whoever it is there: never given to anybody else. */
  readonly subject: string;
  /** Null where the provider has not verified one: an address that anybody can claim is no word on who they are. */
  readonly verifiedEmail: string | null;
  readonly name: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
}
