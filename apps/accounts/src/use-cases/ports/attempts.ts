export type Attempted = 'sign-in' | 'registration' | 'password-reset' | 'link';

/** What is limited in number, over all replicas. */
export interface Attempts {
  /** Counts one more by whom; it is not kept by whom that was. @throws DomainError `too-many-attempts` with `retryAfterSeconds` */
  count(what: Attempted, ...by: readonly string[]): Promise<void>;
  forget(what: Attempted, ...by: readonly string[]): Promise<void>;
}
