import { type Accumulator } from './accumulator';
import { type Bar, type MostValues } from './bar';
import { type BlockScorer } from './block-scorer';
import { type CityBlock, type CityColumns } from './columns';
import { marketOpenness, openness, pilotOpenness } from '../criteria/openness';
import { shrunk } from '../fit';
import { type RowScore, writeFits } from './row-score';
import { bestReadiness, type ScoringTables } from '../score';
import { type PreparedStartUp, type SolutionVector } from '../vectors/start-up-vector';
import { type Workspace } from './workspace';

/** Start-up to cities: one sum a row for the cities' needs, and one a solution for the demand. */
export class StartUpToCities implements BlockScorer {
  readonly most: Omit<MostValues, 'ties'> = { exchange: 0, 'shared-challenges': 0, scale: 1 };
  private readonly gives: Accumulator;
  private readonly demands: readonly (SolutionVector & { readonly demand: Accumulator })[];
  private block!: CityBlock;
  private firstRow = 0;

  constructor(
    private readonly startUp: PreparedStartUp,
    private readonly columns: CityColumns,
    private readonly tables: ScoringTables,
    workspace: Workspace,
  ) {
    this.gives = workspace.accumulator(0);
    this.demands = startUp.vector.solutions.map((solution, at) => ({
      ...solution,
      demand: workspace.accumulator(1 + at),
    }));
  }

  enter(number: number): void {
    this.block = this.columns.blocks[number]!;
    this.firstRow = number * this.columns.rowsPerBlock;
    const { needs } = this.block;
    const { weights } = this.tables.space;
    this.gives.clear();
    weights.forEach((weight, concept) => {
      const meets = this.startUp.vector.meets[concept]!;
      if (meets > 0) this.gives.addWeighted(needs.at(concept), weight, meets);
    });
    for (const { demand, concepts, value } of this.demands) {
      demand.clear();
      for (const concept of concepts) demand.addProducts(needs.at(concept), weights[concept]! * value);
    }
  }

  /** As if every door stood open. */
  sift(first: number, end: number, { leastFit }: Bar, found: Uint16Array): number {
    const { k } = this.tables.weights;
    const [{ sums }, { needSums }] = [this.gives, this.block];
    let count = 0;
    for (let place = first; place < end; place++) {
      if (sums[place] === 0) continue;
      const mayReach =
        sums[place]! >= leastFit * (k + needSums[place]!) ||
        this.demands.some(({ demand, weightSum }) => demand.sums[place]! >= leastFit * (k + weightSum));
      if (mayReach) found[count++] = place;
    }
    return count;
  }

  score(place: number, into: RowScore): boolean {
    const given = this.gives.sums[place]!;
    if (given === 0) return false;
    const { k } = this.tables.weights;
    const profile = this.columns.rows.profile(this.firstRow + place)!;
    const pilot = pilotOpenness(profile.pilots);
    let best = 0;
    for (const { solution, weightSum, demand } of this.demands) {
      const open = openness(marketOpenness(solution.markets, profile.country), pilot);
      best = Math.max(best, shrunk(demand.sums[place]!, weightSum, k) * open);
    }
    writeFits(into, best, shrunk(given, this.block.needSums[place]!, k));
    into.values.scale = bestReadiness(this.startUp.vector, profile);
    return true;
  }
}
