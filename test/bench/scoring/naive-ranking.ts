import { areAcross, type SideOf } from '../../../apps/match-scoring/src/domain/corridor';
import { type Contender, rankingOrder } from '../../../apps/match-scoring/src/domain/columns/ranking-order';
import { pairKind, scorePair, type ScoringTables, total } from '../../../apps/match-scoring/src/domain/score';
import { type PreparedParty } from '../../../apps/match-scoring/src/domain/vectors/prepared-party';

/** The baseline: every prepared object scored, all of them sorted, the best kept. */
export function naiveRanking(
  requester: PreparedParty,
  all: readonly PreparedParty[],
  limit: number,
  tables: ScoringTables,
  sideOf: SideOf,
): Contender[] {
  const set = tables.weights.sets[pairKind(requester.kind, 'city')];
  return all
    .filter(({ profile }) => areAcross(requester.profile.country, profile.country, sideOf))
    .map((party) => {
      const { fits, values } = scorePair(requester, party, tables);
      const isLinked = fits.receives + fits.gives + values.exchange + values['shared-challenges'] > 0;
      const weakerFit = Math.min(fits.receives, fits.gives);
      return { profile: party.profile, score: isLinked ? total(values, set) : -1, weakerFit };
    })
    .sort(rankingOrder(requester.profile))
    .slice(0, limit)
    .filter(({ score }) => score >= 0);
}
