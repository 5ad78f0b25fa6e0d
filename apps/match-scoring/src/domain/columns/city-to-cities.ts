import { type Accumulator } from './accumulator';
import { type BlockScorer } from './block-scorer';
import { type CityBlock, type CityColumns } from './columns';
import { exchange } from '../criteria/exchange';
import { scale } from '../criteria/scale';
import { sharedChallenges } from '../criteria/shared-challenges';
import { shrunk } from '../fit';
import { type RowScore, writeFits } from './row-score';
import { type ScoringTables } from '../score';
import { type PreparedCity } from '../vectors/city-vector';
import { weightedSum } from '../vectors/vector';
import { type Workspace } from './workspace';

/** City to cities: four sums a row, gathered concept by concept in the order of the scheme. */
export class CityToCities implements BlockScorer {
  readonly most;
  private readonly receives: Accumulator;
  private readonly gives: Accumulator;
  private readonly sharedNeed: Accumulator;
  private readonly sharedOffer: Accumulator;
  private block!: CityBlock;

  constructor(
    private readonly city: PreparedCity,
    private readonly columns: CityColumns,
    private readonly tables: ScoringTables,
    workspace: Workspace,
  ) {
    this.receives = workspace.accumulator(0);
    this.gives = workspace.accumulator(1);
    this.sharedNeed = workspace.accumulator(2);
    this.sharedOffer = workspace.accumulator(3);
    const { space, weights } = tables;
    const { offer, needSum } = city.vector;
    this.most = {
      exchange: exchange(weightedSum(space, offer), weights.k),
      'shared-challenges': needSum > 0 ? 1 : 0,
      scale: 1,
    };
  }

  enter(number: number): void {
    this.block = this.columns.blocks[number]!;
    const { receives, gives, sharedNeed, sharedOffer, block } = this;
    for (const sums of [receives, gives, sharedNeed, sharedOffer]) sums.clear();
    const { need, offer, meets } = this.city.vector;
    this.tables.space.weights.forEach((weight, concept) => {
      const needs = block.needs.at(concept);
      if (need[concept]! > 0) {
        receives.addProducts(block.meets.at(concept), weight * need[concept]!);
        sharedNeed.addCommon(needs, weight, need[concept]!);
      }
      if (meets[concept]! > 0) gives.addWeighted(needs, weight, meets[concept]!);
      if (offer[concept]! > 0) sharedOffer.addCommon(block.offers.at(concept), weight, offer[concept]!);
    });
  }

  sift(first: number, end: number, least: number, found: Uint16Array): number {
    const { k } = this.tables.weights;
    const [taken, given, needSums] = [this.receives.sums, this.gives.sums, this.block.needSums];
    const takenLeast = least * (k + this.city.vector.needSum);
    let count = 0;
    for (let place = first; place < end; place++) {
      if (taken[place]! >= takenLeast || given[place]! >= least * (k + needSums[place]!))
        found[count++] = place;
    }
    return count;
  }

  score(place: number, into: RowScore): boolean {
    const taken = this.receives.sums[place]!;
    const given = this.gives.sums[place]!;
    const sameNeed = this.sharedNeed.sums[place]!;
    const sameOffer = this.sharedOffer.sums[place]!;
    if (taken === 0 && given === 0 && sameNeed === 0 && sameOffer === 0) return false;
    const { k } = this.tables.weights;
    const { needSum } = this.city.vector;
    const theirNeeds = this.block.needSums[place]!;
    const theirs = this.block.populations[place]!;
    writeFits(into, shrunk(taken, needSum, k), shrunk(given, theirNeeds, k));
    into.values.exchange = exchange(sameOffer, k);
    into.values['shared-challenges'] = sharedChallenges(sameNeed, needSum, theirNeeds);
    into.values.scale = scale(this.city.profile.population, Number.isNaN(theirs) ? null : theirs);
    return true;
  }
}
