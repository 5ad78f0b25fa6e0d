import { concepts, conceptWeights, schemeVersion, themeOf } from '@puente/challenges';
import { type ConceptSpace, conceptSpace } from '../domain/vectors/concept-space';

/** The scheme in force, with its published concept weights. */
export const spaceInForce: ConceptSpace = conceptSpace({
  schemeVersion,
  weightsVersion: conceptWeights.version,
  challenges: concepts().map(({ id }) => id),
  weight: (challenge) => conceptWeights.weight(challenge),
  themeOf,
});
