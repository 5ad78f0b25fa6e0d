import { type AccessScope } from './identify-actor';

/** A token of a program, without its secret. */
export interface AccessTokenFacts {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly AccessScope[];
  readonly issuedAt: string;
  /** Null: until it is revoked. */
  readonly expiresAt: string | null;
}
