import { criteria, type Criterion } from '../criteria/criterion';

export type PairKind = 'city-city' | 'city-start-up';

/** A version of the scoring weights. `k`, above 0, is in needs: an urgent, certain one of mean rarity is 1. */
export interface WeightsData {
  readonly version: string;
  readonly k: number;
  readonly sets: Readonly<Record<PairKind, Readonly<Partial<Record<Criterion, number>>>>>;
}

export interface CriterionWeight {
  readonly criterion: Criterion;
  readonly weight: number;
}

/** Weights that passed their checks, in the order of `criteria`. */
export interface Weights {
  readonly version: string;
  readonly k: number;
  readonly sets: Readonly<Record<PairKind, readonly CriterionWeight[]>>;
}

const tiesWeightMax = 0.05;
const sumTolerance = 1e-9;

/** Why a version of the weights may not be used, or null. */
export function weightsFault({
  k,
  sets,
}: WeightsData): 'k-not-positive' | 'weight-negative' | 'sum-not-one' | 'ties-too-heavy' | null {
  if (!(k > 0)) return 'k-not-positive';
  for (const set of Object.values(sets)) {
    const weights = Object.values(set);
    if (!weights.every((weight) => weight >= 0)) return 'weight-negative';
    if (Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) > sumTolerance) return 'sum-not-one';
    if ((set.ties ?? 0) > tiesWeightMax) return 'ties-too-heavy';
  }
  return null;
}

/** @throws RangeError naming the fault of the data. */
export function weights(data: WeightsData): Weights {
  const fault = weightsFault(data);
  if (fault) throw new RangeError(fault);
  const ordered = (set: Partial<Record<Criterion, number>>): CriterionWeight[] =>
    criteria.flatMap((criterion) => {
      const weight = set[criterion];
      return weight === undefined ? [] : [{ criterion, weight }];
    });
  return {
    version: data.version,
    k: data.k,
    sets: {
      'city-city': ordered(data.sets['city-city']),
      'city-start-up': ordered(data.sets['city-start-up']),
    },
  };
}

/** The weights of one run: `without` takes a criterion's points away and moves nobody else's, so the total may stay below 100. */
export function without(
  set: readonly CriterionWeight[],
  left: readonly Criterion[],
): readonly CriterionWeight[] {
  return set.filter(({ criterion }) => !left.includes(criterion));
}
