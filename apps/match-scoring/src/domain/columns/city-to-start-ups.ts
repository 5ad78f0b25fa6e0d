import { type Accumulator } from './accumulator';
import { type Bar, type MostValues } from './bar';
import { type BlockScorer } from './block-scorer';
import { type StartUpColumns } from './columns';
import { shrunk } from '../fit';
import { type RowScore, writeFits } from './row-score';
import { bestDemandFit, bestReadiness, type ScoringTables } from '../score';
import { type PreparedCity } from '../vectors/city-vector';
import { type Workspace } from './workspace';

/** City to start-ups: what meets its needs, then the few rows that do, by their solutions. */
export class CityToStartUps implements BlockScorer {
  readonly most: Omit<MostValues, 'ties'> = { exchange: 0, 'shared-challenges': 0, scale: 1 };
  private readonly receives: Accumulator;
  private firstRow = 0;

  constructor(
    private readonly city: PreparedCity,
    private readonly columns: StartUpColumns,
    private readonly tables: ScoringTables,
    workspace: Workspace,
  ) {
    this.receives = workspace.accumulator(0);
  }

  enter(number: number): void {
    const meets = this.columns.blocks[number]!;
    this.firstRow = number * this.columns.rowsPerBlock;
    this.receives.clear();
    const { need } = this.city.vector;
    this.tables.space.weights.forEach((weight, concept) => {
      if (need[concept]! > 0) this.receives.addProducts(meets.at(concept), weight * need[concept]!);
    });
  }

  /** What a start-up gains is known by its solutions only: every one that meets a need stays in. */
  sift(first: number, end: number, _bar: Bar, found: Uint16Array): number {
    const { sums } = this.receives;
    let count = 0;
    for (let place = first; place < end; place++) if (sums[place]! > 0) found[count++] = place;
    return count;
  }

  score(place: number, into: RowScore): boolean {
    const taken = this.receives.sums[place]!;
    if (taken === 0) return false;
    const { space, weights } = this.tables;
    const { vector } = this.columns.prepared(this.firstRow + place);
    const gives = bestDemandFit(space, vector, this.city, weights.k);
    writeFits(into, shrunk(taken, this.city.vector.needSum, weights.k), gives);
    into.values.scale = bestReadiness(vector, this.city.profile);
    return true;
  }
}
