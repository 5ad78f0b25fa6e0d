import { type CriterionValues } from '../criteria/criterion';
import { learning } from '../criteria/learning';
import { reciprocity } from '../criteria/reciprocity';

/** The score of the row at hand, written over for the next one: a million rows leave nothing behind to collect. */
export interface RowScore {
  readonly fits: { receives: number; gives: number };
  readonly values: CriterionValues;
}

/** Criteria that do not apply to start-ups stay at 0 and carry no weight. */
export function emptyRowScore(): RowScore {
  return {
    fits: { receives: 0, gives: 0 },
    values: { reciprocity: 0, learning: 0, exchange: 0, 'shared-challenges': 0, scale: 0, ties: 0 },
  };
}

/** Writes both fits and what follows from them. */
export function writeFits({ fits, values }: RowScore, receives: number, gives: number): void {
  fits.receives = receives;
  fits.gives = gives;
  values.reciprocity = reciprocity(fits);
  values.learning = learning(fits);
}
