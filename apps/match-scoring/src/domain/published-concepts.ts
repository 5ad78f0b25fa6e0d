import { concepts, conceptWeights, schemeVersion, themeOf } from '@puente/challenges';
import { type ConceptTable } from './concept-space';

/** The scheme and the concept weights that ship with this version. */
export const publishedConcepts: ConceptTable = {
  schemeVersion,
  weightsVersion: conceptWeights.version,
  challenges: concepts().map(({ id }) => id),
  weight: (challenge) => conceptWeights.weight(challenge),
  themeOf,
};
