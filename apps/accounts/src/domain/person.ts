import { type OrganisationRef } from '@puente/kernel';

/** Somebody who can sign in. Of one who was erased the id is left. */
export interface Person {
  /** UUID. */
  readonly id: string;
  /** Lower-case; null of one who was erased. */
  readonly email: string | null;
  readonly name: string;
  /** Of letters: ISO 639-1. */
  readonly language: string;
  /** Null where they never chose one: they come in by a link, or by another's sign-in. */
  readonly passwordHash: string | null;
  /** When they proved that the address is theirs; nobody signs in before. */
  readonly confirmedAt: Date | null;
  readonly registeredAt: Date;
  readonly erasedAt: Date | null;
}

export interface Membership {
  readonly personId: string;
  readonly organisation: OrganisationRef;
  readonly since: Date;
}

/** Addresses are the same whatever their case: no provider in use tells them apart. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}
