import { readByRules, type TextToRead } from '../../../src/domain/extraction/by-rules';
import { type ExtractedEvidence, extractEvidence } from '../../../src/domain/extraction/extract-evidence';
import { type ReadLanguage } from '../../../src/domain/extraction/languages';

const written = (evidence: readonly ExtractedEvidence[]): string[] => [
  ...new Set(evidence.map(({ party, theme, stance }) => `${party.id} ${theme} ${stance}`)),
];

const asked = (text: string, language: ReadLanguage, title?: string): TextToRead => ({
  ...{ text, language },
  ...(title === undefined ? {} : { title }),
});

/** What a text states, as "es-madrid housing need"; each once, in order of the text. */
export function stated(text: string, language: ReadLanguage = 'en', title?: string): string[] {
  return written(extractEvidence(asked(text, language, title)));
}

/** The same as the rules alone have it, before what was learnt is weighed in. */
export function statedByRules(text: string, language: ReadLanguage = 'en', title?: string): string[] {
  return written(
    [...readByRules(asked(text, language, title)).sentences].flatMap(({ evidence }) => evidence),
  );
}
