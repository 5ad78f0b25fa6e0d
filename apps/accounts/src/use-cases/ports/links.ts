export type LinkPurpose = 'registration' | 'password-reset' | 'invitation' | 'first-admin';

/** A link in a letter: good once, for a while. */
export interface Link {
  readonly tokenHash: string;
  readonly purpose: LinkPurpose;
  /** To whom it was sent; null of one that nobody sent. */
  readonly email: string | null;
  /** What it will do. */
  readonly data: object;
  readonly expiresAt: Date;
}

export interface Links {
  add(link: Link): Promise<void>;
  /** One that is still good; others wait until the transaction ends. */
  find(purpose: LinkPurpose, tokenHash: string, now: Date): Promise<Link | null>;
  hasGood(purpose: LinkPurpose, now: Date): Promise<boolean>;
  use(tokenHash: string): Promise<void>;
  /** All of a purpose that went to an address. */
  useAll(purpose: LinkPurpose, email: string): Promise<void>;
  forgetAllTo(email: string): Promise<void>;
}
