/** Browsers in which people have signed in. */
export interface Devices {
  isKnown(tokenHash: string): Promise<boolean>;
  isKnownTo(personId: string, tokenHash: string): Promise<boolean>;
  of(personId: string): Promise<readonly { readonly lastUsedAt: Date }[]>;
  remember(personId: string, tokenHash: string, at: Date): Promise<void>;
  forgetAllOf(personId: string): Promise<void>;
}
