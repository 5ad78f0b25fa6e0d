import { shownCertainty } from '../vectors/city-vector';
import { type ConceptSpace, isTheme } from '../vectors/concept-space';
import { type Evidence, type Stance } from '../party-profile';
import { type PreparedParty } from '../vectors/prepared-party';
import { reach } from '../vectors/vector';

/** One statement, or one solution at one of its challenges, as a reason can name it; `value` in (0, 1]. */
export interface Source {
  readonly id: string;
  readonly stance: Stance;
  readonly evidence: readonly Evidence[];
  readonly concept: number;
  readonly value: number;
}

/** What a party needs, or offers, that counts at all. */
export function sourcesOf(party: PreparedParty, stance: Stance): Source[] {
  if (party.kind === 'start-up') {
    if (stance === 'need') return [];
    return party.vector.solutions.flatMap(({ solution, concepts, value }) =>
      value > 0 ? concepts.map((concept) => ({ id: solution.id, stance, evidence: [], concept, value })) : [],
    );
  }
  return party.claims.flatMap((claim) => {
    const value = claim.share * shownCertainty(claim);
    if (claim.statement.stance !== stance || value === 0) return [];
    return {
      id: claim.statement.id,
      stance,
      evidence: claim.statement.evidence,
      concept: claim.concept,
      value,
    };
  });
}

/** The strongest source at each concept, in the order of the scheme; of equals, the one with the smaller id. */
export function strongestByConcept(sources: readonly Source[]): Map<number, Source> {
  const strongest = new Map<number, Source>();
  for (const source of [...sources].sort((a, b) => a.concept - b.concept)) {
    const held = strongest.get(source.concept);
    const better = !held || source.value > held.value || (source.value === held.value && source.id < held.id);
    if (better) strongest.set(source.concept, source);
  }
  return strongest;
}

/** The offer that meets a need best, and how far (m, in (0, 1]); of equals, the narrower, then the smaller id. */
export function bestOffer(
  space: ConceptSpace,
  need: Source,
  offers: readonly Source[],
): { offer: Source; meets: number } | null {
  let best: { offer: Source; meets: number } | null = null;
  for (const offer of offers) {
    const meets = offer.value * reach(space, need.concept, offer.concept);
    if (meets === 0) continue;
    if (!best || meets > best.meets || (meets === best.meets && goesFirst(space, offer, best.offer))) {
      best = { offer, meets };
    }
  }
  return best;
}

function goesFirst(space: ConceptSpace, a: Source, b: Source): boolean {
  const [broadA, broadB] = [isTheme(space, a.concept), isTheme(space, b.concept)];
  return broadA === broadB ? a.id < b.id : broadB;
}
