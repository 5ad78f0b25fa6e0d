import { type PreparedCity } from './vectors/city-vector';
import { type ConceptSpace } from './vectors/concept-space';
import { type CriterionValues } from './criteria/criterion';
import { exchange } from './criteria/exchange';
import { learning } from './criteria/learning';
import { marketOpenness, openness, pilotOpenness } from './criteria/openness';
import { readiness } from './criteria/readiness';
import { reciprocity } from './criteria/reciprocity';
import { scale } from './criteria/scale';
import { sharedChallenges } from './criteria/shared-challenges';
import { ties } from './criteria/ties';
import { demandFit, type DirectedFits, needFit } from './fit';
import { type CityProfile } from './party-profile';
import { type PreparedParty } from './vectors/prepared-party';
import { relationBetween } from './relation';
import { type PreparedStartUp, type StartUpVector } from './vectors/start-up-vector';
import { type CriterionWeight, type PairKind, type Weights } from './weights/weights';

/** What a score rests on beside the two parties. `on` is the ISO date at which ties are judged. */
export interface ScoringTables {
  readonly space: ConceptSpace;
  readonly weights: Weights;
  readonly on: string;
}

export interface PairScore {
  readonly fits: DirectedFits;
  readonly values: CriterionValues;
}

export function pairKind(a: PreparedParty['kind'], b: PreparedParty['kind']): PairKind {
  return a === 'city' && b === 'city' ? 'city-city' : 'city-start-up';
}

/** Sum over concepts of weight x smaller value: what two parties have in common. */
function inCommon(space: ConceptSpace, a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let concept = 0; concept < a.length; concept++) {
    sum += space.weights[concept]! * Math.min(a[concept]!, b[concept]!);
  }
  return sum;
}

function scoreCities(a: PreparedCity, b: PreparedCity, { space, weights, on }: ScoringTables): PairScore {
  const fits = {
    receives: needFit(space, a.vector, b.vector.meets, weights.k),
    gives: needFit(space, b.vector, a.vector.meets, weights.k),
  };
  const sharedNeed = inCommon(space, a.vector.need, b.vector.need);
  const sharedOffer = inCommon(space, a.vector.offer, b.vector.offer);
  const values = {
    reciprocity: reciprocity(fits),
    learning: learning(fits),
    exchange: exchange(sharedOffer, weights.k),
    'shared-challenges': sharedChallenges(sharedNeed, a.vector.needSum, b.vector.needSum),
    scale: scale(a.profile.population, b.profile.population),
    ties: ties(relationBetween(a.profile, b.profile, on)),
  };
  return { fits, values };
}

/** F(start-up<-city): demand for its best solution, times the openness of that solution's way into the city. */
export function bestDemandFit(
  space: ConceptSpace,
  startUp: StartUpVector,
  city: PreparedCity,
  k: number,
): number {
  const pilot = pilotOpenness(city.profile.pilots);
  let best = 0;
  for (const solution of startUp.solutions) {
    const open = openness(marketOpenness(solution.solution.markets, city.profile.country), pilot);
    best = Math.max(best, demandFit(space, solution, city.vector, k) * open);
  }
  return best;
}

/** Readiness of the readiest solution, in [0, 1]. */
export function bestReadiness(startUp: StartUpVector, city: CityProfile): number {
  return startUp.solutions.reduce(
    (best, { solution }) => Math.max(best, readiness(solution.trl, city.pilots)),
    0,
  );
}

function scoreStartUp(city: PreparedCity, startUp: PreparedStartUp, tables: ScoringTables): PairScore {
  const { space, weights, on } = tables;
  const fits = {
    receives: needFit(space, city.vector, startUp.vector.meets, weights.k),
    gives: bestDemandFit(space, startUp.vector, city, weights.k),
  };
  const values = {
    reciprocity: reciprocity(fits),
    learning: learning(fits),
    exchange: 0,
    'shared-challenges': 0,
    scale: bestReadiness(startUp.vector, city.profile),
    ties: ties(relationBetween(city.profile, startUp.profile, on)),
  };
  return { fits, values };
}

/**
 * Score v1 of a pair by criterion, as the requester sees it. Source: matching.md, "Score v1".
 * @throws RangeError for two start-ups, which v1 does not match.
 */
export function scorePair(
  requester: PreparedParty,
  candidate: PreparedParty,
  tables: ScoringTables,
): PairScore {
  if (requester.kind === 'city') {
    if (candidate.kind === 'city') return scoreCities(requester, candidate, tables);
    return scoreStartUp(requester, candidate, tables);
  }
  if (candidate.kind === 'start-up') throw new RangeError('two start-ups');
  const { fits, values } = scoreStartUp(candidate, requester, tables);
  return { fits: { receives: fits.gives, gives: fits.receives }, values };
}

/** 100 x sum of weight x value, unrounded, in [0, 100]. */
export function total(values: CriterionValues, set: readonly CriterionWeight[]): number {
  let sum = 0;
  for (const { criterion, weight } of set) sum += weight * values[criterion];
  return 100 * sum;
}
