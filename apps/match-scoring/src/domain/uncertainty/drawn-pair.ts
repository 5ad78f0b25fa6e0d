import { type Criterion } from '../criteria/criterion';
import { exchange } from '../criteria/exchange';
import { learning } from '../criteria/learning';
import { reciprocity } from '../criteria/reciprocity';
import { scale } from '../criteria/scale';
import { sharedChallenges } from '../criteria/shared-challenges';
import { ties } from '../criteria/ties';
import { shrunk } from '../fit';
import { type CityProfile } from '../party-profile';
import { relationBetween } from '../relation';
import { type ScoringTables, total } from '../score';
import { type CriterionWeight } from '../weights/weights';
import { layoutOf } from './city-layout';
import { DrawnCity } from './drawn-city';
import { inCommon, type Meeting, needsMet, sumInCommon, sumMet } from './meetings';

/** A pair of cities that is scored again and again as its pending things turn out: the score of `scorePair`, to the last bit. */
export class DrawnPair {
  private readonly first: DrawnCity;
  private readonly second: DrawnCity;
  private readonly needWeights: { readonly first: Float64Array; readonly second: Float64Array };
  private readonly receives: readonly Meeting[];
  private readonly gives: readonly Meeting[];
  private readonly sharedNeeds: readonly Meeting[];
  private readonly sharedOffers: readonly Meeting[];
  private readonly tiesByWilling: readonly [number, number, number];
  private readonly k: number;
  private readonly values: Record<Criterion, number> = {
    ...{ reciprocity: 0, learning: 0, exchange: 0, 'shared-challenges': 0, scale: 0, ties: 0 },
  };

  constructor(
    first: CityProfile,
    second: CityProfile,
    { space, weights, on }: ScoringTables,
    private readonly set: readonly CriterionWeight[],
  ) {
    const [one, two] = [layoutOf(space, first), layoutOf(space, second)];
    this.first = new DrawnCity(one, first, second);
    this.second = new DrawnCity(two, second, first);
    this.k = weights.k;
    this.needWeights = { first: one.need.weights, second: two.need.weights };
    this.receives = needsMet(space, one.need.concepts, two.offer.concepts);
    this.gives = needsMet(space, two.need.concepts, one.offer.concepts);
    this.sharedNeeds = inCommon(space, one.need.concepts, two.need.concepts);
    this.sharedOffers = inCommon(space, one.offer.concepts, two.offer.concepts);
    const relation = relationBetween(first, second, on);
    const tiesOf = (willing: number): number => ties({ ...relation, preference: willing / 2 });
    this.tiesByWilling = [tiesOf(0), tiesOf(1), tiesOf(2)];
  }

  /** The score in [0, 100], unrounded, of one more way that everything pending can turn out. */
  score(next: () => number): number {
    const { first, second, values, k } = this;
    first.draw(next);
    second.draw(next);
    const firstSum = sum(this.needWeights.first, first.need);
    const secondSum = sum(this.needWeights.second, second.need);
    const fits = {
      receives: shrunk(sumMet(this.receives, first.need, second.offer), firstSum, k),
      gives: shrunk(sumMet(this.gives, second.need, first.offer), secondSum, k),
    };
    values.reciprocity = reciprocity(fits);
    values.learning = learning(fits);
    values.exchange = exchange(sumInCommon(this.sharedOffers, first.offer, second.offer), k);
    const both = sumInCommon(this.sharedNeeds, first.need, second.need);
    values['shared-challenges'] = sharedChallenges(both, firstSum, secondSum);
    values.scale = scale(first.population, second.population);
    values.ties = this.tiesByWilling[Number(first.prefers) + Number(second.prefers)]!;
    return total(values, this.set);
  }
}

function sum(weights: Float64Array, values: Float64Array): number {
  let result = 0;
  for (let at = 0; at < weights.length; at++) result += weights[at]! * values[at]!;
  return result;
}
