import { type Accumulator } from './accumulator';
import { type Bar, type MostValues } from './bar';
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

/**
 * City to cities: three sums a row, gathered concept by concept in the order of the scheme. The fourth, of needs in common,
 * can add little: it is looked up where the others leave a chance.
 */
export class CityToCities implements BlockScorer {
  readonly most: Omit<MostValues, 'ties'>;
  private readonly receives: Accumulator;
  private readonly gives: Accumulator;
  private readonly sharedOffer: Accumulator;
  /** The concepts that the city needs, in order. */
  private readonly needed: readonly number[];
  private block!: CityBlock;

  constructor(
    private readonly city: PreparedCity,
    private readonly columns: CityColumns,
    private readonly tables: ScoringTables,
    workspace: Workspace,
  ) {
    this.receives = workspace.accumulator(0);
    this.gives = workspace.accumulator(1);
    this.sharedOffer = workspace.accumulator(2);
    const { space, weights } = tables;
    const { offer, needSum } = city.vector;
    this.needed = [...city.vector.need.keys()].filter((concept) => city.vector.need[concept]! > 0);
    this.most = {
      exchange: exchange(weightedSum(space, offer), weights.k),
      'shared-challenges': needSum > 0 ? 1 : 0,
      scale: 1,
    };
  }

  enter(number: number): void {
    this.block = this.columns.blocks[number]!;
    const { receives, gives, sharedOffer, block } = this;
    for (const sums of [receives, gives, sharedOffer]) sums.clear();
    const { need, offer, meets } = this.city.vector;
    this.tables.space.weights.forEach((weight, concept) => {
      if (need[concept]! > 0) receives.addProducts(block.meets.at(concept), weight * need[concept]!);
      if (meets[concept]! > 0) gives.addWeighted(block.needs.at(concept), weight, meets[concept]!);
      if (offer[concept]! > 0) sharedOffer.addCommon(block.offers.at(concept), weight, offer[concept]!);
    });
  }

  sift(first: number, end: number, bar: Bar, found: Uint16Array): number {
    const { k } = this.tables.weights;
    const [taken, given, needSums] = [this.receives.sums, this.gives.sums, this.block.needSums];
    const asked = k + this.city.vector.needSum;
    const least = bar.leastFit;
    const takenLeast = least * asked;
    let count = 0;
    for (let place = first; place < end; place++) {
      const theirs = k + needSums[place]!;
      if (taken[place]! < takenLeast && given[place]! < least * theirs) continue;
      const both = this.sharedOffer.sums[place]!;
      const missing = bar.missing(taken[place]! / asked, given[place]! / theirs, both, k);
      if (missing !== Infinity && bar.canAdd(missing, this.mostShared(place), this.scale(place)))
        found[count++] = place;
    }
    return count;
  }

  score(place: number, into: RowScore): boolean {
    const taken = this.receives.sums[place]!;
    const given = this.gives.sums[place]!;
    const sameNeed = this.needInCommon(place);
    const sameOffer = this.sharedOffer.sums[place]!;
    if (taken === 0 && given === 0 && sameNeed === 0 && sameOffer === 0) return false;
    const { k } = this.tables.weights;
    const { needSum } = this.city.vector;
    const theirNeeds = this.block.needSums[place]!;
    writeFits(into, shrunk(taken, needSum, k), shrunk(given, theirNeeds, k));
    into.values.exchange = exchange(sameOffer, k);
    into.values['shared-challenges'] = sharedChallenges(sameNeed, needSum, theirNeeds);
    into.values.scale = this.scale(place);
    return true;
  }

  private scale(place: number): number {
    const theirs = this.block.populations[place]!;
    return scale(this.city.profile.population, Number.isNaN(theirs) ? null : theirs);
  }

  /** No more can be in common than the smaller need sum. */
  private mostShared(place: number): number {
    const [ours, theirs] = [this.city.vector.needSum, this.block.needSums[place]!];
    return ours === 0 || theirs === 0 ? 0 : Math.min(ours, theirs) / Math.max(ours, theirs);
  }

  /** Sum of weight x smaller need. */
  private needInCommon(place: number): number {
    const { weights } = this.tables.space;
    const { need } = this.city.vector;
    let sum = 0;
    for (const concept of this.needed) {
      sum += weights[concept]! * Math.min(need[concept]!, this.block.needs.at(concept).valueAt(place));
    }
    return sum;
  }
}
