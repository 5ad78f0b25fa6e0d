import { type BoundedParty } from './bounded-party';
import { criterionBounds } from './criterion-bounds';
import { type Range } from './fit-bounds';
import { type Interval, outwards } from '../rounding';
import { type ScoringTables, total } from '../score';
import { type CriterionWeight } from '../weights/weights';

/** Unrounded bounds of the score, in [0, 100], over everything that is pending on either side. */
export function scoreBounds(
  a: BoundedParty,
  b: BoundedParty,
  tables: ScoringTables,
  set: readonly CriterionWeight[],
): Range {
  const { low, high } = criterionBounds(a, b, tables);
  return { low: total(low, set), high: total(high, set) };
}

/** [low, high] in tenths, low rounded down and high up: every way the pending things can turn out scores within. */
export function interval(
  a: BoundedParty,
  b: BoundedParty,
  tables: ScoringTables,
  set: readonly CriterionWeight[],
): Interval {
  const { low, high } = scoreBounds(a, b, tables, set);
  return outwards(low, high);
}
