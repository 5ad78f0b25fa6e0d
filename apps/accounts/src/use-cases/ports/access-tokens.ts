import { type AccessScope } from '@puente/contracts';

/** Of a program that acts for a person. */
export interface AccessToken {
  readonly id: string;
  readonly tokenHash: string;
  readonly personId: string;
  readonly name: string;
  readonly scopes: readonly AccessScope[];
  readonly issuedAt: Date;
  /** Null: until it is revoked. */
  readonly expiresAt: Date | null;
}

export interface AccessTokens {
  find(tokenHash: string): Promise<AccessToken | null>;
  of(personId: string): Promise<readonly AccessToken[]>;
  add(token: AccessToken): Promise<void>;
  /** Whether there was such a token of that person. */
  revoke(id: string, personId: string): Promise<boolean>;
  revokeAllOf(personId: string): Promise<void>;
}
