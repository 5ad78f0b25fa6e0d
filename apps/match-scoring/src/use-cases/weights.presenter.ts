import { type WeightsSets, type WeightsVersion } from '@puente/contracts';
import { type CriterionWeight } from '../domain/weights/weights';
import { firstVersion } from '../domain/weights/weights-version';
import { type ListedWeights } from './ports/weights-book';

/** The first version is in force from its day on, by nobody's hand. */
export function presentWeights({ weights, activations, ...listed }: ListedWeights): WeightsVersion {
  const { personId, reason, createdAt, isInForce } = listed;
  const isFirst = weights.version === firstVersion.weights.version;
  const activatedAt = activations[0]?.activatedAt ?? (isFirst ? createdAt : null);
  return {
    version: weights.version,
    weights: Object.fromEntries(
      Object.entries(weights.sets).map(([pair, set]) => [pair, byCriterion(set)]),
    ) as unknown as WeightsSets,
    k: weights.k,
    ...{ personId, reason, createdAt: createdAt.toISOString(), active: isInForce },
    activatedAt: activatedAt?.toISOString() ?? null,
    activations: activations.map((one) => ({
      ...{ personId: one.personId, activatedAt: one.activatedAt.toISOString(), reason: one.reason },
    })),
  };
}

function byCriterion(set: readonly CriterionWeight[]): Record<string, number> {
  return Object.fromEntries(set.map(({ criterion, weight }) => [criterion, weight]));
}
