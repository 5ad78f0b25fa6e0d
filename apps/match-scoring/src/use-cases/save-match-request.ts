import { type SavedRequest } from '../domain/watch/saved-request';
import { type FitsNow } from './fits-now';
import { type SavedRequests } from './ports/saved-requests';

/** A match request begins to watch, from what fits already. */
export class SaveMatchRequest {
  constructor(
    private readonly saved: SavedRequests,
    private readonly fitsNow: FitsNow,
  ) {}

  async execute(request: SavedRequest, personId: string): Promise<void> {
    await this.saved.change(async (changes) => {
      const by = { personId, at: request.createdAt };
      const known = await this.fitsNow.of(
        request,
        await changes.responsesOf(request.party),
        await changes.tablesInForce(),
      );
      await changes.add(request, known, by);
    });
  }
}
