import { type Clock } from '@puente/kernel';
import { corridorSide } from '@puente/places';
import { canonicalProfile } from '../domain/canonical/canonical-profile';
import { type Partnership, withPartnerships } from '../domain/partnership';
import { type PreparedParty, prepareParty } from '../domain/vectors/prepared-party';
import { fitScore } from '../domain/watch/fit-score';
import { type SavedRequest } from '../domain/watch/saved-request';
import { type EngineTables } from './ports/engine-tables';
import { type VersionedProfile } from './ports/profiles';

/** A request that watches, and its party as it stands. */
export interface WatchingRequest {
  readonly request: SavedRequest;
  readonly requester: PreparedParty;
}

/** What of saved requests an event needs, in its transaction. */
export interface Watching {
  /** Those that seek parties of the kind, but the party's own. */
  requestsSeeking(candidate: Pick<VersionedProfile, 'kind' | 'id'>): Promise<readonly WatchingRequest[]>;
  partnershipsOf(party: Pick<VersionedProfile, 'kind' | 'id'>): Promise<readonly Partnership[]>;
  /** Takes the scores in, and tells of those that it is news to; forgets it where it fits no more. */
  take(
    candidate: Pick<VersionedProfile, 'kind' | 'id'>,
    scores: readonly { readonly id: string; readonly score: number }[],
    fitsNoMore: readonly string[],
    now: Date,
  ): Promise<void>;
}

/** A party changed: each saved request that it newly fits is told of it, once. */
export class WatchRequests {
  constructor(
    private readonly watching: Watching,
    private readonly tables: EngineTables,
    private readonly clock: Clock,
  ) {}

  async execute({ kind, id, profile }: VersionedProfile): Promise<void> {
    const requests = await this.watching.requestsSeeking({ kind, id });
    if (requests.length === 0) return;
    const now = this.clock.now();
    const tables = { ...(await this.tables.inForce()), on: now.toISOString().slice(0, 10) };
    const partnerships = await this.watching.partnershipsOf({ kind, id });
    const candidate =
      profile && prepareParty(tables.space, canonicalProfile(withPartnerships(profile, partnerships)));
    const scored = requests.map(({ request, requester }) => ({
      id: request.id,
      score: candidate && fitScore(request, requester, candidate, tables, corridorSide),
    }));
    await this.watching.take(
      { kind, id },
      scored.flatMap(({ id, score }) => (score === null ? [] : [{ id, score }])),
      scored.filter(({ score }) => score === null).map((one) => one.id),
      now,
    );
  }
}
