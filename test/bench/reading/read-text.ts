import { extractEvidence } from '../../../apps/documents/src/domain/extraction/extract-evidence';
import { detectLanguage, isReadLanguage } from '../../../apps/documents/src/domain/extraction/languages';

/** All that is done to a document before its evidence is there; a text of no known language is read as English. */
export function readText(text: string): number {
  const { language } = detectLanguage(text);
  return extractEvidence({ text, language: isReadLanguage(language) ? language : 'en' }).length;
}

const vocabulary = new Set('city madrid seoul needs lacks housing water waste transport energy'.split(' '));

/** The baseline: each word found by one regular expression, put into small letters and looked up; nothing else. */
export function scanWords(text: string): number {
  let known = 0;
  for (const [word] of text.matchAll(/\p{L}+/gu)) if (vocabulary.has(word.toLowerCase())) known += 1;
  return known;
}
