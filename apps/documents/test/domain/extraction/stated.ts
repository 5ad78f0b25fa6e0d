import { readByRules } from '../../../src/domain/extraction/by-rules';
import { citiesOfDocument } from '../../../src/domain/extraction/document-cities';
import { type ExtractedEvidence, extractEvidence } from '../../../src/domain/extraction/extract-evidence';
import { type ReadLanguage } from '../../../src/domain/extraction/languages';
import { withoutPassing } from '../../../src/domain/extraction/passing';
import { readText } from '../../../src/domain/extraction/reading';

const written = (evidence: readonly ExtractedEvidence[]): string[] => [
  ...new Set(evidence.map(({ party, theme, stance }) => `${party.id} ${theme} ${stance}`)),
];

/** What a text states, as "es-madrid housing need"; each once, in order of the text. */
export function stated(text: string, language: ReadLanguage = 'en', title?: string): string[] {
  return written(extractEvidence({ text, language, ...(title === undefined ? {} : { title }) }));
}

/** The same as the rules alone have it, before what was learnt is weighed in. */
export function statedByRules(text: string, language: ReadLanguage = 'en', title?: string): string[] {
  const read = readText(text, language);
  const main = citiesOfDocument(read, title);
  const sentences = [...readByRules(withoutPassing(read, main), main, title)];
  return written(sentences.flatMap(({ evidence }) => evidence));
}
