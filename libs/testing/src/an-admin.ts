import { type ActorReference } from '@puente/contracts';

/** Of the programme: whom a service lets do everything. */
export const anAdmin: ActorReference = {
  personId: '11111111-1111-4111-8111-111111111111',
  memberships: [{ kind: 'programme', id: 'programme' }],
};
