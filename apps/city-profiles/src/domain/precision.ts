/** How many suggestions were confirmed as they were, confirmed after a correction, and rejected. */
export interface Verdicts {
  readonly confirmed: number;
  readonly corrected: number;
  readonly rejected: number;
}

export interface Precision extends Verdicts {
  /** 0 to 1; null where nothing is decided. */
  readonly precision: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** The share of the suggestions decided on that were right as they were, with where it lies with 95 % confidence. */
export function precisionOf({ confirmed, corrected, rejected }: Verdicts): Precision {
  const decided = confirmed + corrected + rejected;
  return {
    ...{ confirmed, corrected, rejected },
    precision: decided === 0 ? null : confirmed / decided,
    interval: decided === 0 ? null : wilsonInterval(confirmed, decided),
  };
}

/** Standard deviations that hold 95 % of a normal distribution. */
const z = 1.959964;

/**
 * The score interval of a share at 95 %: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927), 209-212. Unlike the common one it holds for few cases and near 0 and 1.
 */
export function wilsonInterval(hits: number, of: number): { low: number; high: number } {
  const share = hits / of;
  const scale = 1 + z ** 2 / of;
  const middle = (share + z ** 2 / (2 * of)) / scale;
  const reach = (z / scale) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
