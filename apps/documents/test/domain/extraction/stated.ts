import { extractEvidence } from '../../../src/domain/extraction/extract-evidence';
import { type ReadLanguage } from '../../../src/domain/extraction/languages';

/** What a text states, as "es-madrid housing need"; each once, in order of the text. */
export function stated(text: string, language: ReadLanguage = 'en', title?: string): string[] {
  const evidence = extractEvidence({ text, language, ...(title === undefined ? {} : { title }) });
  return [...new Set(evidence.map(({ party, theme, stance }) => `${party.id} ${theme} ${stance}`))];
}
