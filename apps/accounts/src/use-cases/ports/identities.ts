/** By whom a person is known at a provider. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly personId: string;
  readonly linkedAt: Date;
}

export interface Identities {
  find(issuer: string, subject: string): Promise<Identity | null>;
  of(personId: string): Promise<readonly Identity[]>;
  add(identity: Identity): Promise<void>;
  forgetAllOf(personId: string): Promise<void>;
}
