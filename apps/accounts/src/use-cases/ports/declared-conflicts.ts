import { type OrganisationRef } from '@puente/kernel';

/** Interests that people say they have. */
export interface DeclaredConflicts {
  of(personId: string): Promise<readonly OrganisationRef[]>;
  replace(personId: string, organisations: readonly OrganisationRef[]): Promise<void>;
}
