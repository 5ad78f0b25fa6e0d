export interface Passwords {
  hash(password: string): Promise<string>;
  /** As much work where there is no hash: how long it takes tells nothing. */
  matches(password: string, hash: string | null): Promise<boolean>;
  /** Refuses what is easily guessed, of this person above all. @throws DomainError `invalid-request` */
  demandStrength(
    password: string,
    about: { readonly words: readonly string[]; readonly language: string },
  ): void;
}
