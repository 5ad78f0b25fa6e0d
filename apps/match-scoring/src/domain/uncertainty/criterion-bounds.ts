import { type BoundedCity, type BoundedParty, type BoundedStartUp } from './bounded-party';
import { type ConceptSpace } from '../vectors/concept-space';
import { type CriterionValues } from '../criteria/criterion';
import { exchange } from '../criteria/exchange';
import { learning } from '../criteria/learning';
import { marketOpenness, openness, pilotOpenness } from '../criteria/openness';
import { readiness } from '../criteria/readiness';
import { reciprocity } from '../criteria/reciprocity';
import { scale } from '../criteria/scale';
import { type Relation, ties } from '../criteria/ties';
import { fitBounds, type Range } from './fit-bounds';
import { type CityProfile, type PartyProfile, type Solution } from '../party-profile';
import { relationBetween } from '../relation';
import { type ScoringTables } from '../score';

export interface CriterionBounds {
  readonly low: CriterionValues;
  readonly high: CriterionValues;
}

export const anything: Range = { low: 0, high: 1 };
export const exactly = (value: number): Range => ({ low: value, high: value });

function needFitBounds(space: ConceptSpace, city: BoundedCity, other: BoundedParty, k: number): Range {
  return fitBounds(
    {
      weights: space.weights,
      asked: { low: city.low.need, high: city.high.need },
      met: { low: other.low.meets, high: other.high.meets },
    },
    k,
  );
}

function demandFitBounds(space: ConceptSpace, startUp: BoundedStartUp, city: BoundedCity, k: number): Range {
  const { pilots, country } = city.profile;
  const pilot = pilots === null ? anything : exactly(pilotOpenness(pilots));
  let [low, high] = [0, 0];
  startUp.low.solutions.forEach(({ solution, concepts, value }, index) => {
    const most = startUp.high.solutions[index]!.value;
    const fit = fitBounds(
      {
        weights: concepts.map((concept) => space.weights[concept]!),
        asked: { low: concepts.map(() => value), high: concepts.map(() => most) },
        met: {
          low: concepts.map((concept) => city.low.need[concept]!),
          high: concepts.map((concept) => city.high.need[concept]!),
        },
      },
      k,
    );
    const market = solution.markets === null ? anything : exactly(marketOpenness(solution.markets, country));
    low = Math.max(low, fit.low * openness(market.low, pilot.low));
    high = Math.max(high, fit.high * openness(market.high, pilot.high));
  });
  return { low, high };
}

/** S is not monotone: its least pairs the smallest minima with the largest maxima; its most brings both needs as close as they go. */
function sharedBounds({ weights }: ConceptSpace, a: BoundedCity, b: BoundedCity): Range {
  const least = { both: 0, either: 0 };
  const most = { both: 0, either: 0 };
  for (let concept = 0; concept < weights.length; concept++) {
    const [weight, aLow, aHigh] = [weights[concept]!, a.low.need[concept]!, a.high.need[concept]!];
    const [bLow, bHigh] = [b.low.need[concept]!, b.high.need[concept]!];
    const closest = Math.min(aHigh, bHigh);
    least.both += weight * Math.min(aLow, bLow);
    least.either += weight * Math.max(aHigh, bHigh);
    most.both += weight * closest;
    most.either += weight * Math.max(closest, aLow, bLow);
  }
  return { low: share(least), high: share(most) };
}

/** 0/0 is 0. */
export function share({ both, either }: { readonly both: number; readonly either: number }): number {
  return both === 0 ? 0 : both / either;
}

function exchangeBounds(space: ConceptSpace, a: BoundedCity, b: BoundedCity, k: number): Range {
  let [low, high] = [0, 0];
  for (let concept = 0; concept < space.weights.length; concept++) {
    low += space.weights[concept]! * Math.min(a.low.offer[concept]!, b.low.offer[concept]!);
    high += space.weights[concept]! * Math.min(a.high.offer[concept]!, b.high.offer[concept]!);
  }
  return { low: exchange(low, k), high: exchange(high, k) };
}

function readinessBounds(solutions: readonly Solution[], { pilots }: CityProfile): Range {
  let [low, high] = [0, 0];
  for (const { trl } of solutions) {
    const known = trl !== null && pilots !== null && (!pilots.welcome || pilots.minimumTrl !== null);
    const range = known ? exactly(readiness(trl, pilots)) : anything;
    low = Math.max(low, range.low);
    high = Math.max(high, range.high);
  }
  return { low, high };
}

/** Only a city's preferred countries can be unknown here; networks and bonds are lists of what is known. */
function tiesBounds(a: PartyProfile, b: PartyProfile, on: string): Range {
  const relation = relationBetween(a, b, on);
  const cities = [a, b].filter((party) => party.kind === 'city');
  const unsaid = cities.filter((city) => city.preferredPartnerCountries === null).length;
  const most: Relation = { ...relation, preference: relation.preference + unsaid / cities.length };
  return { low: ties(relation), high: ties(most) };
}

/** The ends of all criteria, of those that follow from the two fits too. */
export function together(
  fits: readonly [Range, Range],
  rest: Record<'exchange' | 'shared-challenges' | 'scale' | 'ties', Range>,
): CriterionBounds {
  const at = (end: keyof Range): CriterionValues => {
    const ends = { receives: fits[0][end], gives: fits[1][end] };
    return {
      reciprocity: reciprocity(ends),
      learning: learning(ends),
      exchange: rest.exchange[end],
      'shared-challenges': rest['shared-challenges'][end],
      scale: rest.scale[end],
      ties: rest.ties[end],
    };
  };
  return { low: at('low'), high: at('high') };
}

function citiesBounds(
  a: BoundedCity,
  b: BoundedCity,
  { space, weights, on }: ScoringTables,
): CriterionBounds {
  const [populationA, populationB] = [a.profile.population, b.profile.population];
  const known = populationA !== null && populationB !== null;
  return together([needFitBounds(space, a, b, weights.k), needFitBounds(space, b, a, weights.k)], {
    exchange: exchangeBounds(space, a, b, weights.k),
    'shared-challenges': sharedBounds(space, a, b),
    scale: known ? exactly(scale(populationA, populationB)) : anything,
    ties: tiesBounds(a.profile, b.profile, on),
  });
}

function startUpBounds(city: BoundedCity, startUp: BoundedStartUp, tables: ScoringTables): CriterionBounds {
  const { space, weights, on } = tables;
  return together(
    [needFitBounds(space, city, startUp, weights.k), demandFitBounds(space, startUp, city, weights.k)],
    {
      exchange: exactly(0),
      'shared-challenges': exactly(0),
      scale: readinessBounds(startUp.profile.solutions, city.profile),
      ties: tiesBounds(city.profile, startUp.profile, on),
    },
  );
}

/**
 * What each criterion can come to, whichever way the pending things turn out. Each bound holds by itself; as one need can serve
 * several criteria, all of them at once may not be reached: conservative, never wrong.
 * @throws RangeError for two start-ups.
 */
export function criterionBounds(a: BoundedParty, b: BoundedParty, tables: ScoringTables): CriterionBounds {
  if (a.kind === 'city') return b.kind === 'city' ? citiesBounds(a, b, tables) : startUpBounds(a, b, tables);
  if (b.kind === 'start-up') throw new RangeError('two start-ups');
  return startUpBounds(b, a, tables);
}
