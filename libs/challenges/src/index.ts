export {
  type Concept,
  type ConceptMention,
  type Crosswalks,
  type Labels,
  type ReadingLanguage,
  type Synonyms,
  type Terms,
} from './concept';
export { type ConceptWeights, conceptWeights, inverseFrequencyWeight } from './concept-weights';
export { findConcepts } from './find-concepts';
export { concept, concepts, isChallenge, narrower, schemeVersion, sdgGoals, themeOf, themes } from './scheme';
export { toSkos } from './skos';
export { type ChallengeId, type ThemeId, themeIds } from './theme-id';
export { vocabularies, type Vocabulary, type VocabularyId, type VocabularyValue } from './vocabularies';
