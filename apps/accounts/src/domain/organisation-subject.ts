import { type OrganisationRef, type PartyRef } from '@puente/kernel';

/** An organisation as what something was done to. */
export function subjectOf({ kind, id }: OrganisationRef): { kind: string; id: string } {
  return { kind: 'organisation', id: `${kind}:${id}` };
}

/** The programme is no party. */
export function partiesOf({ kind, id }: OrganisationRef): PartyRef[] {
  return kind === 'programme' ? [] : [{ kind, id }];
}
