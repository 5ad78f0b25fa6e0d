import { areAcross, type SideOf } from '../../../apps/match-scoring/src/domain/corridor';
import { type Contender, rankingOrder } from '../../../apps/match-scoring/src/domain/columns/ranking-order';
import { TopK } from '../../../apps/match-scoring/src/domain/columns/top-k';
import { pairKind, scorePair, type ScoringTables, total } from '../../../apps/match-scoring/src/domain/score';
import { type PreparedParty } from '../../../apps/match-scoring/src/domain/vectors/prepared-party';

/** What a ranking must be: each pair scored as it passes by, the best kept, so that a million need not be held. */
export class TrueRanking {
  private readonly kept: TopK<Contender>;

  constructor(
    private readonly requester: PreparedParty,
    limit: number,
    private readonly tables: ScoringTables,
    private readonly sideOf: SideOf,
  ) {
    this.kept = new TopK<Contender>(limit, rankingOrder(requester.profile));
  }

  offer(party: PreparedParty): void {
    const { requester, tables } = this;
    if (!areAcross(requester.profile.country, party.profile.country, this.sideOf)) return;
    const { fits, values } = scorePair(requester, party, tables);
    if (fits.receives + fits.gives + values.exchange + values['shared-challenges'] === 0) return;
    const score = total(values, tables.weights.sets[pairKind(requester.kind, party.kind)]);
    this.kept.offer({ profile: party.profile, score, weakerFit: Math.min(fits.receives, fits.gives) });
  }

  best(): Contender[] {
    return this.kept.ranked();
  }
}
