import { type DeleteMatchRequest as Request, type MatchRequestDeleted } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { type SavedRequests } from './ports/saved-requests';
import { savedRequestFor } from './saved-request-for';

/** A saved request watches no more. */
export class DeleteMatchRequest {
  constructor(
    private readonly saved: SavedRequests,
    private readonly clock: Clock,
  ) {}

  execute({ actor, id }: Request): Promise<MatchRequestDeleted> {
    return this.saved.change(async (changes) => {
      const request = await savedRequestFor(changes, id, actor);
      await changes.remove(request, { personId: actor.personId, at: this.clock.now() });
      return { id };
    });
  }
}
