import { type OrganisationRef } from '@puente/kernel';
import { sharesMailDomain } from './mail-domain';

/** What is known of a person that bears on whom they may decide about. */
export interface Interests {
  readonly email: string | null;
  readonly memberships: readonly OrganisationRef[];
  readonly declared: readonly OrganisationRef[];
}

export type ConflictReason = 'member' | 'same-mail-domain' | 'declared';

/** Why the person should not decide on a case of the organisation, whose members have these addresses; null where nothing is against it. */
export function conflictWith(
  organisation: OrganisationRef,
  memberEmails: readonly string[],
  { email, memberships, declared }: Interests,
): ConflictReason | null {
  if (includes(memberships, organisation)) return 'member';
  if (includes(declared, organisation)) return 'declared';
  const isOfOneHouse = email !== null && memberEmails.some((one) => sharesMailDomain(one, email));
  return isOfOneHouse ? 'same-mail-domain' : null;
}

function includes(organisations: readonly OrganisationRef[], { kind, id }: OrganisationRef): boolean {
  return organisations.some((one) => one.kind === kind && one.id === id);
}
