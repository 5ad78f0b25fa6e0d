import { type ActorReference } from '@puente/contracts';

/** Who asks, until the door knows who knocks. */
export const anAdmin: ActorReference = {
  personId: '00000000-0000-4000-8000-000000000000',
  memberships: [{ kind: 'programme', id: 'programme' }],
};
