import { type SavedMatchRequest, type UpdateMatchRequest as Request } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { type SavedRequest } from '../domain/watch/saved-request';
import { type FitsNow } from './fits-now';
import { knownFilters } from './known-filters';
import { type SavedRequests } from './ports/saved-requests';
import { presentSavedRequest } from './saved-match-request.presenter';
import { savedRequestFor } from './saved-request-for';

/** Changes a saved request. With other filters, or after a pause, what fits by then is no news. */
export class UpdateMatchRequest {
  constructor(
    private readonly saved: SavedRequests,
    private readonly fitsNow: FitsNow,
    private readonly clock: Clock,
  ) {}

  execute({ actor, id, name, filters, paused }: Request): Promise<SavedMatchRequest> {
    return this.saved.change(async (changes) => {
      const before = await savedRequestFor(changes, id, actor);
      const after: SavedRequest = {
        ...before,
        ...(name !== undefined && { name }),
        ...(filters !== undefined && { filters: knownFilters(filters) }),
        ...(paused !== undefined && { isPaused: paused }),
      };
      const looksAnew = filters !== undefined || (before.isPaused && !after.isPaused);
      const by = { personId: actor.personId, at: this.clock.now() };
      const known = looksAnew
        ? await this.fitsNow.of(after, await changes.responsesOf(after.party), await changes.tablesInForce())
        : null;
      await changes.replace(after, known, by);
      return presentSavedRequest(after);
    });
  }
}
