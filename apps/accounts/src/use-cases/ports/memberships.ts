import { type OrganisationRef } from '@puente/kernel';
import { type Membership, type Person } from '../../domain/person';

export interface Memberships {
  of(personId: string): Promise<readonly Membership[]>;
  membersOf(organisation: OrganisationRef): Promise<readonly (Membership & { readonly person: Person })[]>;
  /** Which of these somebody acts for who was not erased. */
  actedForOf(organisations: readonly OrganisationRef[]): Promise<readonly OrganisationRef[]>;
  /** Nobody else changes them until the transaction ends, where they ask the same. */
  lock(organisation: OrganisationRef): Promise<void>;
  /** Whether it is new. */
  add(membership: Membership): Promise<boolean>;
  /** Whether there was one. */
  remove(personId: string, organisation: OrganisationRef): Promise<boolean>;
}
