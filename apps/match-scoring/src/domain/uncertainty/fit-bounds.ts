/** A range that a value may take, low <= high. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What is asked for and how far it is met, concept by concept: four lists of equal length, entries in [0, 1]. */
export interface FitRanges {
  readonly weights: ArrayLike<number>;
  readonly asked: { readonly low: ArrayLike<number>; readonly high: ArrayLike<number> };
  readonly met: { readonly low: ArrayLike<number>; readonly high: ArrayLike<number> };
}

/**
 * The largest (direction 1) or smallest (-1) sum w x y / (k + sum w x) over every x in its range, y given.
 * A linear fraction is best at a corner: taking the x whose y is furthest in the direction, for as long as y beats the ratio.
 */
function extreme({ weights, asked }: FitRanges, y: ArrayLike<number>, k: number, direction: 1 | -1): number {
  let met = 0;
  let sum = k;
  const open: number[] = [];
  for (let concept = 0; concept < weights.length; concept++) {
    const least = weights[concept]! * asked.low[concept]!;
    met += least * y[concept]!;
    sum += least;
    if (asked.high[concept]! > asked.low[concept]!) open.push(concept);
  }
  open.sort((a, b) => direction * (y[b]! - y[a]!));
  for (const concept of open) {
    if (direction * (y[concept]! * sum - met) <= 0) break;
    const more = weights[concept]! * (asked.high[concept]! - asked.low[concept]!);
    met += more * y[concept]!;
    sum += more;
  }
  return met / sum;
}

/** Bounds of a directed fit, attained: the fit grows with every y, and is extreme in x as above. */
export function fitBounds(ranges: FitRanges, k: number): Range {
  return { low: extreme(ranges, ranges.met.low, k, -1), high: extreme(ranges, ranges.met.high, k, 1) };
}
