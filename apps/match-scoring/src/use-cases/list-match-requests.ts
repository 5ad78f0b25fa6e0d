import {
  limits,
  type ListMatchRequests as Request,
  type Page,
  type SavedMatchRequest,
} from '@puente/contracts';
import { isAdmin } from '@puente/kernel';
import { decodeCursor, pageOf } from '@puente/persistence';
import { type SavedRequests } from './ports/saved-requests';
import { presentSavedRequest } from './saved-match-request.presenter';

/** The saved requests of the actor's organisations. */
export class ListMatchRequests {
  constructor(private readonly saved: SavedRequests) {}

  async execute({ actor, limit, cursor }: Request): Promise<Page<SavedMatchRequest>> {
    const size = limit ?? limits.pageItemsMax;
    const keys = cursor === undefined ? null : decodeCursor(cursor, 2);
    const after = keys && ([keys[0]!, keys[1]!] as const);
    const rows = await this.saved.list(isAdmin(actor) ? null : actor.memberships, after, size + 1);
    const { items, nextCursor } = pageOf(rows, size, ({ createdAt, id }) => [createdAt.toISOString(), id]);
    return { items: items.map(presentSavedRequest), nextCursor };
  }
}
