import { type OrganisationRef } from '@puente/kernel';

/** The one there is. */
export const programme: OrganisationRef = { kind: 'programme', id: 'programme' };
