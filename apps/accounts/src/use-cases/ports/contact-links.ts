/** A link sent to an address of a city about a proposal: read as often as one likes, answered by once. */
export interface ContactLink {
  readonly tokenHash: string;
  readonly proposalId: string;
  readonly city: string;
  readonly email: string;
  /** The admin who entered the address. */
  readonly enteredBy: string;
  /** Of the letter that carries it. */
  readonly messageId: string;
  readonly expiresAt: Date;
}

export interface ContactLinks {
  /** In place of what was sent about the same proposal before. */
  replace(link: ContactLink): Promise<void>;
  find(tokenHash: string, now: Date): Promise<ContactLink | null>;
  /** The same, and whoever else would use it waits until the transaction ends. */
  findAlone(tokenHash: string, now: Date): Promise<ContactLink | null>;
  use(tokenHash: string): Promise<void>;
  forgetAllTo(email: string): Promise<void>;
}
