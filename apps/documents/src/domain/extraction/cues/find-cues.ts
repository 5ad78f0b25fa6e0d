import { type ReadLanguage } from '../languages';
import { type Phrase, PhraseFinder } from '../phrase-finder';
import { type Word } from '../words';
import { type CueKind } from './cue-kinds';
import { englishCues } from './english';
import { spanishCues } from './spanish';

const finders: Readonly<Record<ReadLanguage, PhraseFinder<CueKind>>> = {
  en: new PhraseFinder(englishCues),
  es: new PhraseFinder(spanishCues),
};

/** The cues among some words, in order. */
export function findCues(
  words: readonly Word[],
  range: { from: number; to: number },
  language: ReadLanguage,
): Phrase<CueKind>[] {
  return finders[language].find(words, range.from, range.to);
}
