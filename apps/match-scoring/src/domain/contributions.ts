import { type Criterion, type CriterionValues } from './criteria/criterion';
import { toFourDecimals } from './rounding';
import { total } from './score';
import { type CriterionWeight } from './weights/weights';

/** `value` in [0, 1] to four decimals; `points` in tenths. */
export interface Contribution {
  readonly criterion: Criterion;
  readonly value: number;
  readonly weight: number;
  readonly points: number;
}

/** Whole tenths that sum to `sum`: everybody's floor first, then one each by largest remainder, earlier criteria first. */
function apportion(exact: readonly number[], sum: number): number[] {
  const tenths = exact.map(Math.floor);
  const missing = sum - tenths.reduce((done, part) => done + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) tenths[index]! += 1;
  return tenths;
}

/** The shown score in tenths, and the points of each criterion, which sum to it exactly (counted in tenths). */
export function contributions(
  values: CriterionValues,
  set: readonly CriterionWeight[],
): { score: number; contributions: Contribution[] } {
  const shown = Math.round(total(values, set) * 10);
  const tenths = apportion(
    set.map(({ criterion, weight }) => 1000 * weight * values[criterion]),
    shown,
  );
  return {
    score: shown / 10,
    contributions: set.map(({ criterion, weight }, index) => ({
      criterion,
      value: toFourDecimals(values[criterion]),
      weight,
      points: tenths[index]! / 10,
    })),
  };
}
