import { type BoundedParty, boundParty } from './bounded-party';
import { CityPairBounds } from './city-pair-bounds';
import { scoreBounds } from './interval';
import { type MatchedKind, type PartyProfile } from '../party-profile';
import { type Pending, pendingOf, type PendingThing } from './pending';
import { toTenths } from '../rounding';
import { pairKind, type ScoringTables } from '../score';
import { type Criterion } from '../criteria/criterion';
import { without } from '../weights/weights';

/** The one answer that would narrow a run most: the expected loss of width in points, summed over the suggestions looked at. */
export interface MostInformative extends PendingThing {
  readonly party: { readonly kind: MatchedKind; readonly id: string };
  readonly narrowsBy: number;
}

interface Weighed {
  readonly pending: Pending;
  readonly owner: PartyProfile;
  readonly narrowsBy: number;
}

/**
 * Among everything pending on the requester and the candidates, what would narrow the candidates' intervals most; null where
 * nothing would. A candidate's own pending things move its own interval only. Earlier wins where two are equal.
 * Work grows with candidates x pending things: hand in the few best.
 */
export function mostInformative(
  requester: PartyProfile,
  candidates: readonly PartyProfile[],
  tables: ScoringTables,
  left: readonly Criterion[],
): MostInformative | null {
  const weigh = (owner: PartyProfile, others: readonly BoundedParty[]): Weighed[] => {
    const widths = widthsOf(owner, others, tables, left);
    const before = widths(owner);
    const countries = [...new Set(others.map(({ profile }) => profile.country))];
    return pendingOf(owner, countries).map((pending) => {
      const after = pending.resolutions.reduce(
        (sum, { probability, profile }) => sum + probability * widths(profile),
        0,
      );
      return { pending, owner, narrowsBy: before - after };
    });
  };
  const asked = boundParty(tables.space, requester);
  const bounded = candidates.map((candidate) => boundParty(tables.space, candidate));
  const all = [...weigh(requester, bounded), ...candidates.flatMap((candidate) => weigh(candidate, [asked]))];
  const best = all.reduce<Weighed | null>(
    (top, next) => (next.narrowsBy > (top?.narrowsBy ?? 0) ? next : top),
    null,
  );
  if (best === null) return null;
  const { kind, id } = best.owner;
  return { ...best.pending.thing, party: { kind, id }, narrowsBy: toTenths(best.narrowsBy) };
}

/** Gives the summed widths of the owner's intervals with the others, once some of its pending things are decided. */
function widthsOf(
  owner: PartyProfile,
  others: readonly BoundedParty[],
  tables: ScoringTables,
  left: readonly Criterion[],
): (decided: PartyProfile) => number {
  const pairs = others.map((other) => {
    const set = without(tables.weights.sets[pairKind(owner.kind, other.kind)], left);
    const areCities = owner.kind === 'city' && other.kind === 'city';
    return { other, set, cities: areCities ? new CityPairBounds(owner, other.profile, tables, set) : null };
  });
  return (decided) => {
    let bounded: BoundedParty | null = null;
    let sum = 0;
    for (const { other, set, cities } of pairs) {
      const { low, high } =
        cities && decided.kind === 'city'
          ? cities.bounds(decided)
          : scoreBounds((bounded ??= boundParty(tables.space, decided)), other, tables, set);
      sum += high - low;
    }
    return sum;
  };
}
