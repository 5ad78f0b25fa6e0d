import { type Bar, type MostValues } from './bar';
import { type RowScore } from './row-score';

/** Scores the rows of one kind for one requester, block by block. Places count within the block that was entered last. */
export interface BlockScorer {
  readonly most: Omit<MostValues, 'ties'>;
  /** Gathers the sums of a block. */
  enter(block: number): void;
  /**
   * Writes into `found` the places in [first, end) that may reach the bar, and says how many. Cheap: some that fall short
   * stay in, none that reaches it is left out.
   */
  sift(first: number, end: number, bar: Bar, found: Uint16Array): number;
  /** Writes a row's score, all but its ties, into `into`. False where nothing links the row to the requester. */
  score(place: number, into: RowScore): boolean;
}
