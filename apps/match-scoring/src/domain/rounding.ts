/** Rounded to tenths, halves up: how scores and points are shown. */
export function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Rounded to four decimals: how criterion values and fits are shown. */
export function toFourDecimals(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Far above the noise of a double at 100 points, far below a tenth. */
const noise = 1e-9;

/** Outwards to tenths, within [0, 100]; a bound that is a whole number of tenths but for noise stays there. */
export function outwards(low: number, high: number): Interval {
  return {
    low: Math.max(0, Math.floor(low * 10 + noise) / 10),
    high: Math.min(100, Math.ceil(high * 10 - noise) / 10),
  };
}
