import { type ReadLanguage } from '../languages';
import { type Phrase, PhraseFinder } from '../phrase-finder';
import { type Words } from '../words';
import { type CueKind, type CueLists, merged } from './cue-kinds';
import { englishCues } from './english';
import { englishPressure } from './english-pressure';
import { englishEveryday, spanishEveryday } from './everyday';
import { englishInflections, spanishInflections } from './inflections';
import { isNoSpanishVerb } from './no-spanish-verbs';
import { isNoVerb } from './no-verbs';
import { englishDeeds, spanishDeeds } from './plain-deeds';
import { englishReports, spanishReports } from './plain-reports';
import { englishPlain, spanishPlain } from './plain-statements';
import { englishServiceLevels, spanishServiceLevels } from './service-levels';
import { spanishCues } from './spanish';
import { spanishPressure } from './spanish-pressure';
import { englishTwoEdged, spanishTwoEdged } from './two-edged';
import { englishWorking, spanishWorking } from './working-and-failing';

const all = (...lists: CueLists[]): CueLists => lists.reduce(merged);

// A phrase in two lists counts as the later one has it.
const finders: Readonly<Record<ReadLanguage, PhraseFinder<CueKind>>> = {
  en: new PhraseFinder<CueKind>(
    all(
      englishInflections,
      englishWorking,
      englishServiceLevels,
      englishEveryday,
      englishDeeds,
      englishPlain,
      englishCues,
      englishPressure,
      englishReports,
      englishTwoEdged,
    ),
  ),
  es: new PhraseFinder<CueKind>(
    all(
      spanishInflections,
      spanishWorking,
      spanishServiceLevels,
      spanishEveryday,
      spanishDeeds,
      spanishPlain,
      spanishCues,
      spanishPressure,
      spanishReports,
      spanishTwoEdged,
    ),
  ),
};

/** The cues among some words of a text, in order. */
export function findCues(
  words: Words,
  range: { from: number; to: number },
  language: ReadLanguage,
): Phrase<CueKind>[] {
  const found = finders[language].find(words, range.from, range.to);
  return found.filter((cue) =>
    language === 'en' ? !isNoVerb(words, cue, range.from) : !isNoSpanishVerb(words, cue, range.from),
  );
}
