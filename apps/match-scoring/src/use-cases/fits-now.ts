import { type Clock, partyKey } from '@puente/kernel';
import { corridorSide } from '@puente/places';
import { type Tables } from '../domain/assemble-run';
import { canonicalProfile } from '../domain/canonical/canonical-profile';
import { rank } from '../domain/columns/rank';
import { type GivenResponse, leavesOut } from '../domain/given-response';
import { prepareParty } from '../domain/vectors/prepared-party';
import { fitScore } from '../domain/watch/fit-score';
import { type KnownFit, type SavedRequest } from '../domain/watch/saved-request';
import { type ReadModel } from './ports/read-model';

/** A saved request with what its party answered and what it knows of. */
export interface Standing {
  readonly request: SavedRequest;
  readonly responses: readonly GivenResponse[];
  readonly known: readonly KnownFit[];
}

/** What fits a request now, so that it is no news. */
export class FitsNow {
  constructor(
    private readonly readModel: ReadModel,
    private readonly clock: Clock,
  ) {}

  /** Scored by other weights than before: what is known stays known, unless it fits no more at all. */
  async anew({ request, responses, known }: Standing, tables: Tables): Promise<readonly KnownFit[]> {
    const now = await this.of(request, responses, tables);
    const { index } = this.readModel;
    const profile = index.get(request.party.kind, request.party.id);
    if (!profile) return known;
    const requester = prepareParty(tables.space, canonicalProfile(profile));
    const scoring = { ...tables, on: this.clock.now().toISOString().slice(0, 10) };
    const listed = new Set(now.map(({ candidate }) => partyKey(candidate)));
    const others = known.flatMap(({ candidate }): KnownFit[] => {
      const held = index.get(candidate.kind, candidate.id);
      if (!held || listed.has(partyKey(candidate))) return [];
      const score = fitScore(request, requester, prepareParty(tables.space, held), scoring, corridorSide);
      return score === null ? [] : [{ candidate, score }];
    });
    return [...now, ...others];
  }

  /** Those on its list, and those that its party does not want to see. */
  async of(
    { party, seeks, limit, filters, without }: SavedRequest,
    responses: readonly GivenResponse[],
    tables: Tables,
  ): Promise<KnownFit[]> {
    await this.readModel.catchUp();
    const on = this.clock.now().toISOString().slice(0, 10);
    const unwanted = responses.filter((given) => leavesOut(given, on));
    const { index } = this.readModel;
    const profile = index.get(party.kind, party.id);
    if (!profile) return [];
    const requester = prepareParty(tables.space, canonicalProfile(profile));
    return seeks.flatMap((kind) => {
      const leavingOut = unwanted
        .filter(({ candidate }) => candidate.kind === kind)
        .map(({ candidate }) => candidate.id);
      const search = { kind, limit, filters, without, leavingOut };
      const { best, leftOut } = rank(requester, search, index, { ...tables, on }, corridorSide);
      return [
        ...best.map(({ profile: { id }, score }) => ({ candidate: { kind, id }, score })),
        // They take nobody's place on the list.
        ...leftOut.map(({ id }) => ({ candidate: { kind, id }, score: 0 })),
      ];
    });
  }
}
