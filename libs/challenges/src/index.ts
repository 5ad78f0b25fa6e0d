export {
  type Concept,
  type ConceptMention,
  type Crosswalks,
  type Labels,
  type ReadingLanguage,
  type Terms,
} from './concept';
export { type ConceptWeights, conceptWeights, inverseFrequencyWeight } from './concept-weights';
export { findConcepts } from './find-concepts';
export { concept, concepts, isChallenge, narrower, schemeVersion, sdgGoals, themeOf, themes } from './scheme';
export { toSkos } from './skos';
export { type ChallengeId, type ThemeId, themeIds } from './theme-id';
