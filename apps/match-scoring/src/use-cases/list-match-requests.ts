import {
  limits,
  type ListMatchRequests as Request,
  type Page,
  type SavedMatchRequest,
} from '@puente/contracts';
import { isAdmin } from '@puente/kernel';
import { type SavedRequests } from './ports/saved-requests';
import { presentSavedRequest } from './saved-match-request.presenter';

/** The saved requests of the actor's organisations. */
export class ListMatchRequests {
  constructor(private readonly saved: SavedRequests) {}

  async execute({ actor, limit = limits.pageItemsMax, cursor }: Request): Promise<Page<SavedMatchRequest>> {
    const organisations = isAdmin(actor) ? null : actor.memberships;
    const { items, nextCursor } = await this.saved.list(organisations, { limit, cursor: cursor ?? null });
    return { items: items.map(presentSavedRequest), nextCursor };
  }
}
