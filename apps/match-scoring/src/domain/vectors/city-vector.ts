import { type ConceptSpace } from './concept-space';
import { type CityProfile, type Statement } from '../party-profile';
import { type CityVector, meetsOf, weightedSum } from './vector';

const levelMax = 5;
/** Where nobody stated a level. */
const levelDefault = { need: 3, offer: 4 } as const;

/** A statement that is not rejected, at its concept. `share` is level / 5, its worth once confirmed. */
export interface Claim {
  readonly statement: Statement;
  readonly concept: number;
  readonly share: number;
}

export interface PreparedCity {
  readonly kind: 'city';
  readonly profile: CityProfile;
  readonly claims: readonly Claim[];
  readonly vector: CityVector;
}

/** What is said of a city and not rejected; a challenge outside the scheme's version is left out. */
export function claimsOf(space: ConceptSpace, city: CityProfile): Claim[] {
  return city.statements.flatMap((statement) => {
    const concept = space.indexOf.get(statement.challenge);
    if (concept === undefined || statement.status === 'rejected') return [];
    return [{ statement, concept, share: (statement.level ?? levelDefault[statement.stance]) / levelMax }];
  });
}

/** 1 once confirmed, else what the documents make of it. */
export function shownCertainty({ statement }: Claim): number {
  return statement.status === 'confirmed' ? 1 : statement.certainty;
}

/** Where several statements say the same, the strongest counts. */
export function cityVector(
  space: ConceptSpace,
  claims: readonly Claim[],
  certaintyOf: (claim: Claim) => number,
): CityVector {
  const need = new Float64Array(space.ids.length);
  const offer = new Float64Array(space.ids.length);
  for (const claim of claims) {
    const side = claim.statement.stance === 'need' ? need : offer;
    side[claim.concept] = Math.max(side[claim.concept]!, claim.share * certaintyOf(claim));
  }
  return { need, offer, meets: meetsOf(space, offer), needSum: weightedSum(space, need) };
}

/** A city ready to be scored, at its shown certainties. */
export function prepareCity(space: ConceptSpace, profile: CityProfile): PreparedCity {
  const claims = claimsOf(space, profile);
  return { kind: 'city', profile, claims, vector: cityVector(space, claims, shownCertainty) };
}
