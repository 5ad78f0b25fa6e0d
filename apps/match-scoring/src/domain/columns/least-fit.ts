import { type BlockScorer } from './block-scorer';
import { type CriterionWeight } from '../weights/weights';

/** Far above the noise of a double, far below what tells candidates apart. */
const noise = 1e-9;

/**
 * The larger directed fit below which a score is under `score` for certain, whatever the other criteria say: reciprocity is
 * never above the larger fit, and learning is it. -Infinity where no fit tells.
 */
export function leastFit(score: number, set: readonly CriterionWeight[], most: BlockScorer['most']): number {
  let [byFits, others] = [0, 0];
  for (const { criterion, weight } of set) {
    if (criterion === 'reciprocity' || criterion === 'learning') byFits += weight;
    else others += weight * (criterion === 'ties' ? 1 : most[criterion]);
  }
  return byFits > 0 ? (score / 100 - others) / byFits - noise : -Infinity;
}
