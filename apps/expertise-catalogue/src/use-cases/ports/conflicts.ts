import { type OrganisationRef } from '@puente/kernel';

/** Who has an interest of their own in a case. */
export interface Conflicts {
  has(personId: string, organisation: OrganisationRef): Promise<boolean>;
}
