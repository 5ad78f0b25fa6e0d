import { readByRules } from '../../../apps/documents/src/domain/extraction/by-rules';
import { type ExtractedEvidence } from '../../../apps/documents/src/domain/extraction/evidence';
import { type ReadLanguage } from '../../../apps/documents/src/domain/extraction/languages';
import {
  marksOfStance,
  marksOfThemes,
} from '../../../apps/documents/src/domain/extraction/learnt/marks-of-sentence';
import { partsOfWord } from '../../../apps/documents/src/domain/extraction/learnt/parts-of-word';
import { tellingWords } from '../../../apps/documents/src/domain/extraction/learnt/telling-words';
import { type Reading, type SentenceReading } from '../../../apps/documents/src/domain/extraction/reading';
import { type LabelledText, type Statement } from './labelled-texts';

/** A sentence as what was learnt sees it, with what it states. */
export interface Example {
  readonly language: ReadLanguage;
  readonly parts: readonly string[];
  readonly themeMarks: readonly string[];
  readonly stanceMarks: (theme: string) => readonly string[];
  readonly statements: readonly Statement[];
  /** Themes of which nobody said whether the sentence states them. */
  readonly unknown: ReadonlySet<string>;
  readonly weight: number;
}

/** Every sentence of a labelled text, read as a document is, up to where what was learnt would be asked. */
export function examplesOf(labelled: LabelledText): Example[] {
  const { reading, sentences } = readByRules(labelled);
  const byRules = new Map([...sentences].map(({ sentence, evidence }) => [sentence.start, evidence]));
  return reading.sentences.map((each) => exampleOf(reading, each, byRules.get(each.start) ?? [], labelled));
}

function exampleOf(
  reading: Reading,
  sentence: SentenceReading,
  byRules: readonly ExtractedEvidence[],
  { language, weight, statements, isComplete }: LabelledText,
): Example {
  const own = statements.filter(({ start, end }) => start < sentence.end && sentence.start < end);
  const said = new Set(own.map(({ theme }) => theme));
  const elsewhere = isComplete
    ? []
    : statements.map(({ theme }) => theme).filter((theme) => !said.has(theme));
  return {
    language,
    weight,
    parts: tellingWords(reading, sentence).flatMap(partsOfWord),
    themeMarks: marksOfThemes(sentence),
    stanceMarks: (theme) => marksOfStance(theme, sentence, byRules),
    statements: own,
    unknown: new Set(elsewhere),
  };
}
