import { Accumulator } from './accumulator';
import { type PreparedCity } from '../vectors/city-vector';
import { type CityColumns, type StartUpColumns } from './columns';
import { type CriterionValues } from '../criteria/criterion';
import { exchange } from '../criteria/exchange';
import { learning } from '../criteria/learning';
import { marketOpenness, openness, pilotOpenness } from '../criteria/openness';
import { reciprocity } from '../criteria/reciprocity';
import { scale } from '../criteria/scale';
import { sharedChallenges } from '../criteria/shared-challenges';
import { shrunk } from '../fit';
import { bestDemandFit, bestReadiness, type ScoringTables } from '../score';
import { type PreparedStartUp } from '../vectors/start-up-vector';

/** The score of the row at hand, written over for the next one: a million rows leave nothing behind to collect. */
export interface RowScore {
  readonly fits: { receives: number; gives: number };
  readonly values: CriterionValues;
}

export function emptyRowScore(): RowScore {
  return {
    fits: { receives: 0, gives: 0 },
    // Ties stand at their most; criteria that do not apply to start-ups stay at 0 and carry no weight.
    values: { reciprocity: 0, learning: 0, exchange: 0, 'shared-challenges': 0, scale: 0, ties: 1 },
  };
}

/** Writes a row's score, all but its ties, into `into`. False where nothing links the row to the requester. */
export type RowScorer = (row: number, into: RowScore) => boolean;

function write({ fits, values }: RowScore, receives: number, gives: number, scaled: number): void {
  fits.receives = receives;
  fits.gives = gives;
  values.reciprocity = reciprocity(fits);
  values.learning = learning(fits);
  values.scale = scaled;
}

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
  const { population } = city.profile;
  return (row, into) => {
    const taken = receives.sums[row]!;
    const given = gives.sums[row]!;
    const sameNeed = sharedNeed.sums[row]!;
    const sameOffer = sharedOffer.sums[row]!;
    if (taken === 0 && given === 0 && sameNeed === 0 && sameOffer === 0) return false;
    const theirNeeds = columns.needSums[row]!;
    const theirs = columns.populations[row]!;
    const scaled = scale(population, Number.isNaN(theirs) ? null : theirs);
    write(into, shrunk(taken, needSum, weights.k), shrunk(given, theirNeeds, weights.k), scaled);
    into.values.exchange = exchange(sameOffer, weights.k);
    into.values['shared-challenges'] = sharedChallenges(sameNeed, needSum, theirNeeds);
    return true;
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
  return (row, into) => {
    const taken = receives.sums[row]!;
    if (taken === 0) return false;
    const { vector } = columns.prepared(row);
    const gives = bestDemandFit(space, vector, city, weights.k);
    write(into, shrunk(taken, needSum, weights.k), gives, bestReadiness(vector, city.profile));
    return true;
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
  return (row, into) => {
    const given = gives.sums[row]!;
    if (given === 0) return false;
    const profile = columns.rows.profile(row)!;
    const pilot = pilotOpenness(profile.pilots);
    let best = 0;
    for (const { solution, weightSum, demand } of demands) {
      const open = openness(marketOpenness(solution.markets, profile.country), pilot);
      best = Math.max(best, shrunk(demand.sums[row]!, weightSum, weights.k) * open);
    }
    const metNeeds = shrunk(given, columns.needSums[row]!, weights.k);
    write(into, best, metNeeds, bestReadiness(startUp.vector, profile));
    return true;
  };
}
