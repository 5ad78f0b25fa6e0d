import { claimsOf } from '../vectors/city-vector';
import { type ConceptSpace } from '../vectors/concept-space';
import { type CityProfile, type Stance } from '../party-profile';

/** What a city speaks of in one stance: its concepts in the order of the space, and their weights. */
export interface LaidOutSide {
  readonly concepts: readonly number[];
  readonly weights: Float64Array;
}

/** One claim: where it stands among the concepts of its side, and what it is worth once confirmed. */
export interface LaidOutClaim {
  readonly stance: Stance;
  readonly slot: number;
  readonly share: number;
  /** Its place among the statements of the profile. */
  readonly statement: number;
}

/** The few concepts that a city speaks of: what is done hundreds of times for one pair is done in these alone. */
export interface CityLayout {
  readonly need: LaidOutSide;
  readonly offer: LaidOutSide;
  readonly claims: readonly LaidOutClaim[];
}

const layouts = new WeakMap<ConceptSpace, WeakMap<CityProfile, CityLayout>>();

/** Remembered for as long as the profile is held. */
export function layoutOf(space: ConceptSpace, profile: CityProfile): CityLayout {
  let held = layouts.get(space);
  if (!held) layouts.set(space, (held = new WeakMap()));
  let layout = held.get(profile);
  if (!layout) held.set(profile, (layout = layOut(space, profile)));
  return layout;
}

function layOut(space: ConceptSpace, profile: CityProfile): CityLayout {
  const claims = claimsOf(space, profile);
  const side = (stance: Stance): LaidOutSide => {
    const own = claims.filter(({ statement }) => statement.stance === stance);
    const concepts = [...new Set(own.map(({ concept }) => concept))].sort((a, b) => a - b);
    return { concepts, weights: Float64Array.from(concepts, (concept) => space.weights[concept]!) };
  };
  const sides = { need: side('need'), offer: side('offer') };
  const places = new Map(profile.statements.map((statement, at) => [statement, at]));
  return {
    ...sides,
    claims: claims.map(({ statement, concept, share }) => {
      const { stance } = statement;
      const slot = sides[stance].concepts.indexOf(concept);
      return { stance, slot, share, statement: places.get(statement)! };
    }),
  };
}
