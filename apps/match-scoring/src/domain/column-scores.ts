import { Accumulator } from './accumulator';
import { type PreparedCity } from './city-vector';
import { type CityColumns, type StartUpColumns } from './columns';
import { exchange } from './criteria/exchange';
import { learning } from './criteria/learning';
import { marketOpenness, openness, pilotOpenness } from './criteria/openness';
import { reciprocity } from './criteria/reciprocity';
import { scale } from './criteria/scale';
import { sharedChallenges } from './criteria/shared-challenges';
import { type DirectedFits, shrunk } from './fit';
import { bestDemandFit, bestReadiness, type PairScore, type ScoringTables } from './score';
import { type PreparedStartUp } from './start-up-vector';

/** Scores one row but for its ties, which stand at their most, 1; null where nothing links it to the requester. */
export type RowScorer = (row: number) => PairScore | null;

const mostTies = 1;
/** Criteria that do not apply to start-ups. */
const absent = { exchange: 0, 'shared-challenges': 0 } as const;

const both = (fits: DirectedFits): { reciprocity: number; learning: number } => ({
  reciprocity: reciprocity(fits),
  learning: learning(fits),
});

/** City to cities: four sums a row, gathered concept by concept in the order of the scheme. */
export function cityToCities(
  city: PreparedCity,
  columns: CityColumns,
  { space, weights }: ScoringTables,
): RowScorer {
  const [receives, gives] = [new Accumulator(columns.rows.size), new Accumulator(columns.rows.size)];
  const [sharedNeed, sharedOffer] = [new Accumulator(columns.rows.size), new Accumulator(columns.rows.size)];
  const { need, offer, meets, needSum } = city.vector;
  space.weights.forEach((weight, concept) => {
    if (need[concept]! > 0) {
      receives.addProducts(columns.meets.at(concept), weight * need[concept]!);
      sharedNeed.addCommon(columns.needs.at(concept), weight, need[concept]!);
    }
    if (meets[concept]! > 0) gives.addWeighted(columns.needs.at(concept), weight, meets[concept]!);
    if (offer[concept]! > 0) sharedOffer.addCommon(columns.offers.at(concept), weight, offer[concept]!);
  });
  return (row) => {
    const [taken, given] = [receives.sums[row]!, gives.sums[row]!];
    const [sameNeed, sameOffer] = [sharedNeed.sums[row]!, sharedOffer.sums[row]!];
    if (taken === 0 && given === 0 && sameNeed === 0 && sameOffer === 0) return null;
    const theirNeeds = columns.needSums[row]!;
    const fits = { receives: shrunk(taken, needSum, weights.k), gives: shrunk(given, theirNeeds, weights.k) };
    const values = {
      ...both(fits),
      exchange: exchange(sameOffer, weights.k),
      'shared-challenges': sharedChallenges(sameNeed, needSum, theirNeeds),
      scale: scale(city.profile.population, columns.rows.profile(row)!.population),
      ties: mostTies,
    };
    return { fits, values };
  };
}

/** City to start-ups: what meets its needs, then the few rows that do, by their solutions. */
export function cityToStartUps(
  city: PreparedCity,
  columns: StartUpColumns,
  { space, weights }: ScoringTables,
): RowScorer {
  const receives = new Accumulator(columns.rows.size);
  const { need, needSum } = city.vector;
  space.weights.forEach((weight, concept) => {
    if (need[concept]! > 0) receives.addProducts(columns.meets.at(concept), weight * need[concept]!);
  });
  return (row) => {
    const taken = receives.sums[row]!;
    if (taken === 0) return null;
    const { vector } = columns.prepared(row);
    const fits = {
      receives: shrunk(taken, needSum, weights.k),
      gives: bestDemandFit(space, vector, city, weights.k),
    };
    return {
      fits,
      values: { ...both(fits), ...absent, scale: bestReadiness(vector, city.profile), ties: mostTies },
    };
  };
}

/** Start-up to cities: one sum a row for the cities' needs, and one a solution for the demand. */
export function startUpToCities(
  startUp: PreparedStartUp,
  columns: CityColumns,
  { space, weights }: ScoringTables,
): RowScorer {
  const gives = new Accumulator(columns.rows.size);
  space.weights.forEach((weight, concept) => {
    const meets = startUp.vector.meets[concept]!;
    if (meets > 0) gives.addWeighted(columns.needs.at(concept), weight, meets);
  });
  const demands = startUp.vector.solutions.map((solution) => {
    const demand = new Accumulator(columns.rows.size);
    for (const concept of solution.concepts) {
      demand.addProducts(columns.needs.at(concept), space.weights[concept]! * solution.value);
    }
    return { ...solution, demand };
  });
  return (row) => {
    const given = gives.sums[row]!;
    if (given === 0) return null;
    const profile = columns.rows.profile(row)!;
    const pilot = pilotOpenness(profile.pilots);
    let best = 0;
    for (const { solution, weightSum, demand } of demands) {
      const open = openness(marketOpenness(solution.markets, profile.country), pilot);
      best = Math.max(best, shrunk(demand.sums[row]!, weightSum, weights.k) * open);
    }
    const fits = { receives: best, gives: shrunk(given, columns.needSums[row]!, weights.k) };
    const values = {
      ...both(fits),
      ...absent,
      scale: bestReadiness(startUp.vector, profile),
      ties: mostTies,
    };
    return { fits, values };
  };
}
