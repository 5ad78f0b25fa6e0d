import { type BoundedParty, boundParty } from './bounded-party';
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
  const width = (a: BoundedParty, b: BoundedParty): number => {
    const { low, high } = scoreBounds(
      a,
      b,
      tables,
      without(tables.weights.sets[pairKind(a.kind, b.kind)], left),
    );
    return high - low;
  };
  const weigh = (owner: PartyProfile, others: readonly BoundedParty[]): Weighed[] => {
    const widths = (party: BoundedParty): number =>
      others.reduce((sum, other) => sum + width(party, other), 0);
    const before = widths(boundParty(tables.space, owner));
    const countries = [...new Set(others.map(({ profile }) => profile.country))];
    return pendingOf(owner, countries).map((pending) => {
      const after = pending.resolutions.reduce(
        (sum, { probability, profile }) => sum + probability * widths(boundParty(tables.space, profile)),
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
