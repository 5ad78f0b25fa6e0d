import { type ReadingLanguage } from '@puente/challenges';
import { extractEvidence } from '../../../src/domain/reading/extract-evidence';

/** What a text states, as lines such as `es-madrid noise need`, each once, in order. */
export function stated(text: string, language: ReadingLanguage = 'en', title?: string): string[] {
  const evidence = extractEvidence({ text, language, ...(title === undefined ? {} : { title }) });
  return [...new Set(evidence.map(({ party, theme, stance }) => `${party.id} ${theme} ${stance}`))];
}
