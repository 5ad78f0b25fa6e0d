export const organisationKinds = ['city', 'start-up', 'programme'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Whom people act for. The id is the party's; there is one programme, of id `programme`. */
export interface OrganisationRef {
  readonly kind: OrganisationKind;
  readonly id: string;
}

/** Who acts: a person, and whom they are a member of. Nothing else about the person. */
export interface Actor {
  /** UUID. */
  readonly personId: string;
  readonly memberships: readonly OrganisationRef[];
}

export type Role = 'officer' | 'founder' | 'admin';

const roles: Readonly<Record<OrganisationKind, Role>> = {
  city: 'officer',
  'start-up': 'founder',
  programme: 'admin',
};

/** A member's role follows from the kind of organisation. */
export function roleIn(organisation: OrganisationRef): Role {
  return roles[organisation.kind];
}

/** Whether the actor is programme staff. */
export function isAdmin(actor: Actor): boolean {
  return actor.memberships.some(({ kind }) => kind === 'programme');
}

/** Whether the actor is a member of the organisation; a party of another kind (a network, a university) has none. */
export function isMemberOf(
  actor: Actor,
  { kind, id }: { readonly kind: string; readonly id: string },
): boolean {
  return actor.memberships.some((one) => one.kind === kind && one.id === id);
}
