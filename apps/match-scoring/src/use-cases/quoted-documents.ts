import { type Suggestion } from '../domain/run';

/** The documents that suggestions quote, each once. */
export function quotedDocuments(suggestions: readonly Pick<Suggestion, 'reasons'>[]): string[] {
  const sides = suggestions.flatMap(({ reasons }) => reasons.flatMap(({ ours, theirs }) => [ours, theirs]));
  return [...new Set(sides.flatMap(({ evidence }) => evidence.map(({ documentId }) => documentId)))];
}
