import { isTheme } from '../vectors/concept-space';
import { type CriterionWeight } from '../weights/weights';
import { type PreparedParty } from '../vectors/prepared-party';
import { type PairScore, type ScoringTables } from '../score';
import { shownEvidence, type ShownEvidence } from './shown-evidence';
import { bestOffer, type Source, sourcesOf, strongestByConcept } from './sources';
import { type Stance } from '../party-profile';

const reasonsMax = 12;
const reasonKinds = ['they-offer', 'we-offer', 'shared', 'peers'] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** A statement (or a start-up's solution) that a reason rests on; `evidence` is empty where the owner's word is the source. */
export interface ReasonSide {
  readonly stance: Stance;
  readonly statementId: string;
  readonly evidence: readonly ShownEvidence[];
}

export interface Reason {
  readonly challenge: string;
  readonly kind: ReasonKind;
  readonly ours: ReasonSide;
  readonly theirs: ReasonSide;
}

/** A pair of statements with its term in the sum that it belongs to. */
interface Pair {
  readonly kind: ReasonKind;
  readonly ours: Source;
  readonly theirs: Source;
  readonly concept: number;
  readonly term: number;
}

function metNeeds(
  needy: PreparedParty,
  able: PreparedParty,
  kind: 'they-offer' | 'we-offer',
  { space }: ScoringTables,
): Pair[] {
  const offers = sourcesOf(able, 'offer');
  return [...strongestByConcept(sourcesOf(needy, 'need')).values()].flatMap((need) => {
    const met = bestOffer(space, need, offers);
    if (!met) return [];
    const concept = isTheme(space, need.concept) ? met.offer.concept : need.concept;
    const term = space.weights[need.concept]! * need.value * met.meets;
    const [ours, theirs] = kind === 'they-offer' ? [need, met.offer] : [met.offer, need];
    return { kind, ours, theirs, concept, term };
  });
}

function alike(
  requester: PreparedParty,
  candidate: PreparedParty,
  kind: 'shared' | 'peers',
  { space }: ScoringTables,
): Pair[] {
  const stance = kind === 'shared' ? 'need' : 'offer';
  const theirs = strongestByConcept(sourcesOf(candidate, stance));
  return [...strongestByConcept(sourcesOf(requester, stance)).values()].flatMap((ours) => {
    const other = theirs.get(ours.concept);
    if (!other) return [];
    const term = space.weights[ours.concept]! * Math.min(ours.value, other.value);
    return { kind, ours, theirs: other, concept: ours.concept, term };
  });
}

/** The part of the score that each kind of reason carries: what goes both ways is halved, learning is the larger fit's. */
function pointsByKind(
  { fits, values }: PairScore,
  set: readonly CriterionWeight[],
): Record<ReasonKind, number> {
  const worth = Object.fromEntries(
    set.map(({ criterion, weight }) => [criterion, weight * values[criterion]]),
  );
  const both = (worth.reciprocity ?? 0) / 2;
  const taught = worth.learning ?? 0;
  const receivesMore = fits.receives === fits.gives ? 0.5 : Number(fits.receives > fits.gives);
  return {
    'they-offer': both + taught * receivesMore,
    'we-offer': both + taught * (1 - receivesMore),
    shared: worth['shared-challenges'] ?? 0,
    peers: worth.exchange ?? 0,
  };
}

function pairsOf(requester: PreparedParty, candidate: PreparedParty, tables: ScoringTables): Pair[] {
  const met = [
    ...metNeeds(requester, candidate, 'they-offer', tables),
    ...metNeeds(candidate, requester, 'we-offer', tables),
  ];
  // A solution and an offer of a city are no peers: the criterion does not apply to start-ups.
  if (requester.kind !== 'city' || candidate.kind !== 'city') return met;
  return [
    ...met,
    ...alike(requester, candidate, 'shared', tables),
    ...alike(requester, candidate, 'peers', tables),
  ];
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const side = ({ stance, id, evidence }: Source): ReasonSide => ({
  stance,
  statementId: id,
  evidence: shownEvidence(evidence),
});

/**
 * Why these two, at most twelve pairs of statements, those that carry most of the score first: each need with the one offer that
 * meets it best, and what both need or both offer; each pair once, at its narrowest challenge. Empty: nothing to show.
 */
export function reasons(
  requester: PreparedParty,
  candidate: PreparedParty,
  scored: PairScore,
  tables: ScoringTables,
  set: readonly CriterionWeight[],
): Reason[] {
  const pairs = pairsOf(requester, candidate, tables);
  const points = pointsByKind(scored, set);
  const sums = { 'they-offer': 0, 'we-offer': 0, shared: 0, peers: 0 };
  for (const { kind, term } of pairs) sums[kind] += term;
  return pairs
    .map((pair) => ({ ...pair, carries: (points[pair.kind] * pair.term) / sums[pair.kind] }))
    .sort(
      (a, b) =>
        b.carries - a.carries ||
        reasonKinds.indexOf(a.kind) - reasonKinds.indexOf(b.kind) ||
        a.concept - b.concept ||
        byCodeUnit(`${a.ours.id} ${a.theirs.id}`, `${b.ours.id} ${b.theirs.id}`),
    )
    .slice(0, reasonsMax)
    .map(({ kind, ours, theirs, concept }) => ({
      challenge: tables.space.ids[concept]!,
      kind,
      ours: side(ours),
      theirs: side(theirs),
    }));
}
