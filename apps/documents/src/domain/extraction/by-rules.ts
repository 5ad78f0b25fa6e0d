import { type ClauseWithSubject, clausesWithSubjects } from './clauses-with-subjects';
import { citiesOfDocument } from './document-cities';
import { type ExtractedEvidence } from './evidence';
import { evidenceOfSentence } from './evidence-of-sentence';
import { type Focus, nextFocus, openingFocus } from './focus';
import { type ReadLanguage } from './languages';
import { maySpeak } from './noise';
import { withoutPassing } from './passing';
import { type Reading, readText, type SentenceReading } from './reading';

export interface TextToRead {
  readonly text: string;
  /** Context only: it says whom the text is about, and is never quoted. */
  readonly title?: string;
  readonly language: ReadLanguage;
}

/** A sentence in which needs and offers are looked for, with what the rules found. */
export interface RuledSentence {
  readonly sentence: SentenceReading;
  /** What the sentences before it left in mind. */
  readonly focus: Focus;
  readonly clauses: readonly ClauseWithSubject[];
  readonly evidence: readonly ExtractedEvidence[];
}

/** A text, and those of its sentences that may speak, in order, each read by the rules as it is come to. */
export function readByRules({ text, title, language }: TextToRead): {
  reading: Reading;
  sentences: Iterable<RuledSentence>;
} {
  const read = readText(text, language);
  const main = citiesOfDocument(read, title);
  const reading = withoutPassing(read, main);
  return { reading, sentences: ruled(reading, openingFocus(reading, main, title)) };
}

function* ruled(reading: Reading, opening: Focus): Generator<RuledSentence> {
  let focus = opening;
  for (const sentence of reading.sentences) {
    if (maySpeak(reading, sentence)) {
      const clauses = clausesWithSubjects(reading, sentence, focus);
      yield { sentence, focus, clauses, evidence: evidenceOfSentence(reading, sentence, clauses) };
    }
    focus = nextFocus(reading, sentence, focus);
  }
}
