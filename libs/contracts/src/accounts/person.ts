import { type OrganisationReference } from '../actor';
import { type Role } from '@puente/kernel';
import { type LetterLanguage } from './person-fields';

/** Somebody who is signed in, as others see them. */
export interface PersonFacts {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: LetterLanguage;
}

export interface MembershipFacts {
  readonly organisation: OrganisationReference;
  readonly role: Role;
  /** ISO 8601. */
  readonly since: string;
}

/** What a person sees of themselves. */
export interface Me extends PersonFacts {
  readonly memberships: readonly MembershipFacts[];
  /** Organisations in which they say they have an interest. */
  readonly conflicts: readonly OrganisationReference[];
  readonly registeredAt: string;
}

/** A session that begins. Its secrets go into cookies, and are shown nowhere else. */
export interface SignedIn {
  readonly sessionToken: string;
  /** To be repeated with each change in `x-csrf-token`. */
  readonly csrfToken: string;
  /** Says next time that this device is known; it outlives the session. */
  readonly deviceToken: string;
  readonly expiresAt: string;
  readonly person: PersonFacts;
}
