import { type ConceptSpace, isTheme } from './concept-space';

/** An offer at a theme meets a need at one of its concepts by half: it may or may not reach that far. */
const themeDiscount = 0.5;

/** A city by concept, every entry in [0, 1]. */
export interface CityVector {
  readonly need: Float64Array;
  readonly offer: Float64Array;
  /** m(c): how far the offers meet a need at c. */
  readonly meets: Float64Array;
  /** Sum of weight x need. */
  readonly needSum: number;
}

/**
 * m(c) = max(o(c), o(theme of c) / 2); at a theme the best offer among its concepts counts in full.
 * Offers in [0, 1] by concept, in the order of the space. Source: matching.md, "Profiles as vectors".
 */
export function meetsOf(space: ConceptSpace, offer: Float64Array): Float64Array {
  const meets = Float64Array.from(offer);
  for (let concept = 0; concept < offer.length; concept++) {
    if (isTheme(space, concept)) continue;
    const theme = space.themes[concept]!;
    meets[theme] = Math.max(meets[theme]!, offer[concept]!);
    meets[concept] = Math.max(offer[concept]!, themeDiscount * offer[theme]!);
  }
  return meets;
}

/** How much of an offer at `offered` reaches a need at `needed`: 1, one half, or 0. */
export function reach(space: ConceptSpace, needed: number, offered: number): number {
  if (needed === offered || needed === space.themes[offered]) return 1;
  return offered === space.themes[needed] ? themeDiscount : 0;
}

/** Sum over concepts of weight x value. */
export function weightedSum(space: ConceptSpace, values: Float64Array): number {
  let sum = 0;
  for (let concept = 0; concept < values.length; concept++) sum += space.weights[concept]! * values[concept]!;
  return sum;
}
