import { concepts, conceptWeights, schemeVersion, themeOf } from '@puente/challenges';
import { type Tables } from '../domain/assemble-run';
import { conceptSpace } from '../domain/vectors/concept-space';
import { weightsV1 } from '../domain/weights/v1';

/** The tables in force: the scheme with its published concept weights, and the scoring weights. */
export const tablesInForce: Tables = {
  space: conceptSpace({
    schemeVersion,
    weightsVersion: conceptWeights.version,
    challenges: concepts().map(({ id }) => id),
    weight: (challenge) => conceptWeights.weight(challenge),
    themeOf,
  }),
  weights: weightsV1,
};
