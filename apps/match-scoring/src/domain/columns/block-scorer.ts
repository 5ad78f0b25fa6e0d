import { type RowScore } from './row-score';

/** Scores the rows of one kind for one requester, block by block. Places count within the block that was entered last. */
export interface BlockScorer {
  /** The most that criteria other than the two on directed fits can be worth to this requester, each in [0, 1]. */
  readonly most: { readonly exchange: number; readonly 'shared-challenges': number; readonly scale: number };
  /** Gathers the sums of a block. */
  enter(block: number): void;
  /**
   * Writes into `found` the places in [first, end) whose larger directed fit may be `least` or more, and says how many. Cheap:
   * some that fall short stay in, none that reach it is left out.
   */
  sift(first: number, end: number, least: number, found: Uint16Array): number;
  /** Writes a row's score, all but its ties, into `into`. False where nothing links the row to the requester. */
  score(place: number, into: RowScore): boolean;
}
