/** One case: its features as ids and values side by side, whether it is true, and how much it counts. */
export interface Case {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly isTrue: boolean;
  readonly weight: number;
}

export interface Options {
  readonly features: number;
  /** How much the cases count against small weights: C of the usual formula. */
  readonly strength: number;
  readonly rounds?: number;
}

const roundsDefault = 150;
const firstStep = 0.1;
const [forgetsMean, forgetsSquare] = [0.9, 0.99];

/**
 * Weights w that make 0.5 |w|^2 + C sum_i c_i log(1 + exp(-y_i w x_i)) small, y 1 or -1: logistic regression with an L2 penalty
 * (Fan et al., LIBLINEAR, 2008), by Adam (Kingma and Ba, 2015) over all cases at once with a falling step. Deterministic.
 */
export function logisticRegression(
  cases: readonly Case[],
  { features, strength, rounds }: Options,
): Float64Array {
  const weights = new Float64Array(features);
  const [mean, square] = [new Float64Array(features), new Float64Array(features)];
  const last = rounds ?? roundsDefault;
  for (let round = 1; round <= last; round += 1) {
    const gradient = gradientAt(weights, cases, strength);
    const step = firstStep * (1 - (round - 1) / last);
    const [meanShare, squareShare] = [1 - forgetsMean ** round, 1 - forgetsSquare ** round];
    for (let at = 0; at < features; at += 1) {
      mean[at] = forgetsMean * mean[at]! + (1 - forgetsMean) * gradient[at]!;
      square[at] = forgetsSquare * square[at]! + (1 - forgetsSquare) * gradient[at]! ** 2;
      weights[at]! -= (step * (mean[at]! / meanShare)) / (Math.sqrt(square[at]! / squareShare) + 1e-8);
    }
  }
  return weights;
}

function gradientAt(weights: Float64Array, cases: readonly Case[], strength: number): Float64Array {
  const gradient = Float64Array.from(weights);
  for (const { ids, values, isTrue, weight } of cases) {
    let sum = 0;
    for (let at = 0; at < ids.length; at += 1) sum += weights[ids[at]!]! * values[at]!;
    const share = strength * weight * (1 / (1 + Math.exp(-sum)) - (isTrue ? 1 : 0));
    for (let at = 0; at < ids.length; at += 1) gradient[ids[at]!]! += share * values[at]!;
  }
  return gradient;
}
