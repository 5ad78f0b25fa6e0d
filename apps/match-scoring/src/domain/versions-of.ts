import { type Tables } from './assemble-run';
import { canonicalJson } from './canonical/canonical-json';
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

/** Whether what a run of these versions rests on is still at hand: these tables, and the engine as it is. */
export function isAtHand(versions: RunVersions, tables: Tables | null): tables is Tables {
  return tables !== null && canonicalJson(versionsOf(tables)) === canonicalJson(versions);
}
