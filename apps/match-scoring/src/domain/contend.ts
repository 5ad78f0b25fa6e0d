import { type Contender } from './columns/ranking-order';
import { type Criterion } from './criteria/criterion';
import { pairKind, scorePair, type ScoringTables, total } from './score';
import { type PreparedParty } from './vectors/prepared-party';
import { without } from './weights/weights';

/**
 * A candidate as a ranking compares it, the corridor and filters apart; null where there is nothing to show for it. Agrees
 * with `rank`, to the last bit. @throws RangeError for two start-ups.
 */
export function contend(
  requester: PreparedParty,
  candidate: PreparedParty,
  left: readonly Criterion[],
  tables: ScoringTables,
): Contender | null {
  const { fits, values } = scorePair(requester, candidate, tables);
  const areLinked =
    fits.receives > 0 || fits.gives > 0 || values.exchange > 0 || values['shared-challenges'] > 0;
  if (!areLinked) return null;
  const set = without(tables.weights.sets[pairKind(requester.kind, candidate.kind)], left);
  const weakerFit = Math.min(fits.receives, fits.gives);
  return { profile: candidate.profile, score: total(values, set), weakerFit };
}
