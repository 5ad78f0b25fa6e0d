import { type Tables } from './assemble-run';
import { engineVersion } from './engine-version';
import { type RunVersions } from './run';

/** The versions that a run made now with these tables carries. */
export function versionsOf({ space, weights }: Tables): RunVersions {
  return {
    scheme: space.schemeVersion,
    conceptWeights: space.weightsVersion,
    weights: weights.version,
    engine: engineVersion,
  };
}
